import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captionCues, descriptionCues, toVtt } from './film-captions.mjs';
import { filmFolder, LANGUAGES, readScript } from './film-script.mjs';

/**
 * Writes a film's captions and descriptions from its script.
 * @param {string} key
 * @returns {Promise<Record<'captions' | 'descriptions', { sv: string, en: string }>>} the files, by language
 */
export async function writeTexts(key) {
  const { scenes } = await readScript(key);
  const write = async (kind, cuesIn) => {
    const files = {};
    for (const language of LANGUAGES) {
      files[language] = `${kind}.${language}.vtt`;
      await writeFile(join(filmFolder(key), files[language]), toVtt(cuesIn(scenes, language)));
    }
    return files;
  };
  return {
    captions: await write('captions', captionCues),
    descriptions: await write('descriptions', descriptionCues),
  };
}
