import type { Language } from './language.ts';
import { useLanguage } from './language-context.ts';

/** The shape of a catalogue in another language: the same keys, the same parameters, its own words. */
export type Translated<Words> = {
  [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...facts: infer Facts) => string
      ? (...facts: Facts) => string
      : Words[Key] extends readonly string[]
        ? readonly string[]
        : Translated<Words[Key]>;
};

/**
 * A feature's words in both languages and the hook that reads them. Swedish is written first and gives the
 * shape; English annotated `Translated<typeof sv>` does not compile with a key too few or too many.
 */
export function catalogue<Words extends object>(sv: Words, en: Translated<Words>) {
  const words: Record<Language, Translated<Words>> = { sv: sv as Translated<Words>, en };
  return () => words[useLanguage().language];
}

const rules = { sv: new Intl.PluralRules('sv'), en: new Intl.PluralRules('en') };
const numbers = { sv: new Intl.NumberFormat('sv'), en: new Intl.NumberFormat('en-GB') };

/** “1 modul”, “4 moduler”: the number with the form its language asks for. */
export const pluralIn =
  (language: Language) =>
  (count: number, one: string, other: string): string =>
    `${numbers[language].format(count)}\u00a0${rules[language].select(count) === 'one' ? one : other}`;
