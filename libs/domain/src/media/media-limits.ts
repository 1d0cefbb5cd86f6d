/** What the media library holds. */
export const mediaKinds = ['picture', 'film', 'file', 'captions'] as const;
export type MediaKind = (typeof mediaKinds)[number];

const megabyte = 1024 * 1024;

/** The most bytes of each, once it is known what it is: pictures are carried to phones, films are streamed. */
export const mediaBytes: Readonly<Record<MediaKind, number>> = {
  picture: 5 * megabyte,
  film: 200 * megabyte,
  file: 20 * megabyte,
  captions: megabyte,
};

/** Bytes of a course as one archive. */
export const archiveBytes = 300 * megabyte;
