/** What Excel with Swedish settings opens without asking: a byte order mark, semicolons, CRLF (RFC 4180 quoting). */
const MARK = '\ufeff';
const SEPARATOR = ';';

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe (CWE-1236). */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cell = (value: string | number) =>
  typeof value === 'number' ? String(value) : quoted(harmless(value));

/** Rows of words and whole numbers as one CSV text. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  MARK + rows.map((row) => `${row.map(cell).join(SEPARATOR)}\r\n`).join('');
