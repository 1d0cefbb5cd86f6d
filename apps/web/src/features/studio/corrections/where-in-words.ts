import { placeInWords } from '../places/place-in-words.ts';
import type { PlaceWords } from '../places/words.ts';
import type { CorrectionWords } from './words.ts';

/** The place of corrected words: `content.body.sv.content.3.attrs.alt` is “texten, på svenska: bildens beskrivning”. */
export function whereInWords(path: string, places: PlaceWords, words: CorrectionWords): string {
  // What is read and what is kept back are one to whoever writes.
  const where = placeInWords(path.replace(/^(content|key)\./, ''), places);
  const name = /\.attrs\.(\w+)$/.exec(path)?.[1] ?? '';
  const attribute =
    name in words.attributes ? words.attributes[name as keyof CorrectionWords['attributes']] : '';
  return [where, attribute].filter(Boolean).join(': ');
}
