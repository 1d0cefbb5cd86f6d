import type { Language } from '@vagar/domain';

/** The words of a letter; the same stand in its plain and its HTML form. */
export interface Words {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do, after the first paragraph. */
  readonly link?: { readonly label: string; readonly url: string };
  readonly closing: string;
}

export interface WrittenLetter {
  readonly locale: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark);

const plain = ({ greeting, paragraphs: [first = '', ...rest], link, closing }: Words): string =>
  [greeting, first, ...(link ? [`${link.label}:\n${link.url}`] : []), ...rest, `${closing}\nVägar`, ''].join(
    '\n\n',
  );

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

/** Plain marks only: no pictures, no styles from elsewhere, nothing that tells when the letter is read. */
const marked = (locale: Language, words: Words): string => {
  const { subject, greeting, paragraphs, link, closing } = words;
  const [first = '', ...rest] = paragraphs;
  const anchor = link ? `<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p>` : '';
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    paragraph(greeting),
    paragraph(first),
    anchor,
    ...rest.map(paragraph),
    `<p>${escaped(closing)}<br>Vägar</p></body></html>`,
  ].join('\n');
};

export const writeLetter = (locale: Language, words: Words): WrittenLetter => ({
  locale,
  subject: words.subject,
  text: plain(words),
  html: marked(locale, words),
});
