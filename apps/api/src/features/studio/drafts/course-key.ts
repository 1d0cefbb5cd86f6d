/** Letters that do not come apart into a base letter and a mark. */
const whole: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ŋ: 'n', ŧ: 't' };

/**
 * A course's or programme's key in addresses, from its title: lower case, Swedish letters without their marks, words joined by
 * hyphens, at most 60 characters.
 * @param taken keys in use; the first free number is put behind
 * @param otherwise where the title has no letter or number
 */
export function keyFrom(title: string, taken: ReadonlySet<string> = new Set(), otherwise = 'kurs'): string {
  const plain = title
    .toLowerCase()
    .replace(/[øæßđŋŧ]/gu, (letter) => whole[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
  const wanted = plain === '' ? otherwise : plain;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(key)) return key;
  }
}
