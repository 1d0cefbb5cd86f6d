import type { LocalText } from '@vagar/domain';
import type { Scale } from './survey-draft.ts';

interface Words {
  scaleNumber: (number: number, ends: string) => string;
  ends: (first: string, last: string) => string;
}

/** A scale by its number and its two ends, which is how people know it. */
export function scaleName(
  words: Words,
  localised: (text: LocalText) => { text: string },
  { points }: Scale,
  place: number,
): string {
  const [first, last] = [points[0], points.at(-1)].map((point) => (point ? localised(point.text).text : ''));
  return words.scaleNumber(place + 1, first && last ? words.ends(first, last) : '');
}
