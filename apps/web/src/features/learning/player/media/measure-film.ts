export interface FilmMeasures {
  seconds: number;
  width: number;
  height: number;
}

/** How long and how large a film is, as this browser reads it; `null` when it cannot play it. */
export const measureFilm = (url: string): Promise<FilmMeasures | null> =>
  new Promise((resolve) => {
    const video = document.createElement('video');
    video.preload = 'metadata';
    video.addEventListener('loadedmetadata', () => {
      const { duration, videoWidth, videoHeight } = video;
      const seconds = Number.isFinite(duration) ? Math.round(duration * 100) / 100 : 0;
      resolve({ seconds, width: videoWidth, height: videoHeight });
    });
    video.addEventListener('error', () => resolve(null));
    video.src = url;
  });
