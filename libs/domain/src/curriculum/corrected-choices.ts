import { languages } from '../text/local-text.ts';
import type { Language } from '../text/local-text.ts';
import type { Place } from './corrected-place.ts';
import { isBlank } from './same-json.ts';
import type { Json } from './same-json.ts';

/** One of a list that is chosen from: its words by language before and after, and all it said before that. */
export interface Choice {
  readonly before: Json;
  readonly after: Json;
  said(language: Language): ReadonlySet<string>;
}
/** What once stood in a place, as it is read. */
export type Said = (path: Place) => ReadonlySet<string>;

/** Looks up what earlier corrections changed. */
export function saidIn(former: readonly { readonly path: Place; readonly before: unknown }[]): Said {
  const byPlace = Map.groupBy(former, ({ path }) => path.join('.'));
  return (path) => new Set((byPlace.get(path.join('.')) ?? []).map(({ before }) => asRead(before)));
}

/**
 * Would somebody's choice come to mean another? Those that say the same must go on doing so and those that differ go
 * on differing; and none takes words that another has, or ever had: a few harmless steps would else make two choices
 * change places.
 */
export const areChoicesMixed = (choices: readonly Choice[]): boolean =>
  languages.some((language) =>
    choices.some((mine) => choices.some((other) => mine !== other && isMixed(language, mine, other))),
  );

/** Swedish alone decides what scores as the same, so there a blank counts as words like any other. */
function isMixed(language: Language, mine: Choice, other: Choice): boolean {
  const [my, its] = [mine.before[language], other.before[language]];
  const [myNext, itsNext] = [mine.after[language], other.after[language]];
  const isUntranslated = language === 'en' && (isBlank(my) || isBlank(its));
  const areOne = isUntranslated ? mine.before.sv === other.before.sv : my === its;
  if (!isUntranslated && areOne !== (myNext === itsNext)) return true;
  if (areOne || myNext === my || (language === 'en' && isBlank(myNext))) return false;
  return asRead(myNext) === asRead(its) || other.said(language).has(asRead(myNext));
}

/** Spaces that nobody sees do not make other words. */
const asRead = (words: unknown): string =>
  typeof words === 'string' ? words.normalize('NFC').trim().replaceAll(/\s+/gu, ' ') : '';
