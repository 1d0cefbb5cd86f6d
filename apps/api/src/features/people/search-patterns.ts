/** Words become patterns that match themselves: `%`, `_` and `\` in a name are only signs. */
export const patternsOf = (search: string | undefined): string[] => {
  const words = (search ?? '').normalize('NFC').split(/\s+/u).filter(Boolean);
  return words.map((word) => `%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`);
};
