import type { Browser, ElementHandle, Locator } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { enrol } from './person/own-course.ts';
import { finishedNotice } from './person/take-activity.ts';

const title = 'Film: samma ärende från två håll';

const secondOf = (film: Locator) => film.evaluate((video: HTMLVideoElement) => video.currentTime);

/** Waits until the film, as its element tells, is so far. */
const until = async (film: Locator, isSo: (video: HTMLVideoElement) => boolean): Promise<void> =>
  void (await film
    .page()
    .waitForFunction(isSo, (await film.elementHandle()) as ElementHandle<HTMLVideoElement>));

/** Plays from the second on, a little, and stops; answers where it stopped. */
const watchFrom = async (film: Locator, second: number): Promise<number> => {
  await film.evaluate((video: HTMLVideoElement, at) => {
    video.currentTime = at;
    void video.play();
  }, second);
  await until(film, (video) => !video.seeking && !video.paused && video.currentTime > 20.3);
  await film.evaluate((video: HTMLVideoElement) => video.pause());
  return secondOf(film);
};

describe('the film', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A leader with the film before them. */
  const atFilm = async () => {
    const { email } = await newPerson();
    const person = await openPerson(browser);
    await signIn(person.page, email);
    const course = await enrol(person.page);
    await person.page.goto(course.pathOf(title));
    const film = person.page.locator('video');
    await film.waitFor();
    await until(film, (video) => video.readyState > 0);
    return { ...person, film };
  };

  it('is sent in ranges, can be sought and goes on where it was left', async () => {
    const { page, film, watch } = await atFilm();
    const source = (await film.locator('source').first().getAttribute('src')) ?? '';

    const part = await page.context().request.get(source, { headers: { range: 'bytes=100-199' } });
    const saved = page.waitForResponse((it) => it.url().endsWith('/position') && it.ok());
    const stoppedAt = await watchFrom(film, 20);
    await saved;
    await page.reload();
    await film.waitFor();

    expect(part.status()).toBe(206);
    expect((await part.body()).length).toBe(100);
    expect(part.headers()['content-range']).toMatch(/^bytes 100-199\/\d+$/);
    expect(stoppedAt).toBeGreaterThanOrEqual(20);
    await page.getByText(/Filmen fortsätter vid 0:2\d, där du var senast/).waitFor();
    await until(film, (video) => video.currentTime >= 20);
    expect(watch.complaints).toEqual([]);
  });

  it('has captions and descriptions in both languages', async () => {
    const { film } = await atFilm();

    const tracks = await film.evaluate(async (element) => {
      const video = element as HTMLVideoElement;
      const read = (track: HTMLTrackElement) =>
        new Promise<{ kind: string; language: string; lines: number }>((resolve, reject) => {
          const answer = () =>
            resolve({ kind: track.kind, language: track.srclang, lines: track.track.cues?.length ?? 0 });
          track.addEventListener('load', answer);
          track.addEventListener('error', () => reject(new Error(`${track.src} cannot be read`)));
          track.track.mode = 'hidden';
          if (track.readyState === HTMLTrackElement.LOADED) answer();
        });
      return Promise.all([...video.querySelectorAll('track')].map(read));
    });

    const kinds = tracks.map(({ kind, language }) => `${kind} ${language}`);
    expect(kinds).toEqual(['captions sv', 'captions en', 'descriptions sv', 'descriptions en']);
    for (const { lines } of tracks) expect(lines).toBeGreaterThan(5);
  });

  it('counts the same as pictures and text', async () => {
    const { page } = await atFilm();

    await page.getByRole('tab', { name: 'Bilder och text' }).click();
    const pictures = page.getByRole('tabpanel').getByRole('img');
    await pictures.first().waitFor();
    const words = await pictures.evaluateAll((images) => images.map((it) => it.getAttribute('alt') ?? ''));
    await page.getByRole('button', { name: 'Jag har gått igenom bilderna och texten' }).click();

    await finishedNotice(page).waitFor();
    expect(words.length).toBeGreaterThan(5);
    for (const alt of words) expect(alt.length).toBeGreaterThan(20);
  });
});
