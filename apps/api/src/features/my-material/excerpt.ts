const longest = 200;

/** The first words of a text on one line, cut between words; `…` says that there is more. */
export const excerptOf = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const signs = [...line];
  if (signs.length <= longest) return line;
  const cut = signs.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
