/** The languages content is written in. Swedish comes first and is always there. */
export type Language = 'sv' | 'en';

export const languages: readonly Language[] = ['sv', 'en'];

/** One text in every language it has been written in. */
export interface LocalText {
  readonly sv: string;
  readonly en?: string | undefined;
}

/** A text as shown, with the language it really is in: `lang` on the element must tell the truth (WCAG 3.1.2). */
export interface ShownText {
  readonly text: string;
  readonly lang: Language;
}

/** The text in the wanted language, or in Swedish, marked as such, where it is missing or blank. */
export function inLanguage(text: LocalText, wanted: Language): ShownText {
  const found = text[wanted];
  if (found !== undefined && found.trim() !== '') return { text: found, lang: wanted };
  return { text: text.sv, lang: 'sv' };
}
