import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFilm } from './film-check.mjs';

const films = readdirSync(fileURLToPath(new URL('../../content/films/', import.meta.url)));

describe('the films in content/films', () => {
  it.each(films)('%s has all its files, and they agree with its script', async (film) => {
    const wrong = await checkFilm(film);

    expect(wrong).toEqual([]);
  });
});
