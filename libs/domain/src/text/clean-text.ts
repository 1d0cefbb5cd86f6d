/**
 * Text as it may be stored: composed (NFC), well formed, without control characters. PostgreSQL's `jsonb` takes
 * neither NUL nor half a surrogate pair, and a line break within a text is white space.
 * @param max in UTF-16 units
 */
export const cleanText = (value: unknown, max: number): string => {
  if (typeof value !== 'string') return '';
  const clean = value
    .slice(0, max)
    .toWellFormed()
    .replace(/[\t\n\r\u2028\u2029]/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC');
  // Composing can lengthen a text (U+0958 becomes two): what is cut must be well formed and composed again.
  return clean.length <= max ? clean : cleanText(clean.slice(0, max - 1), max);
};
