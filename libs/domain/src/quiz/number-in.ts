/**
 * The numbers that what somebody typed can mean, as it is written in Swedish (`1 234,5`) or in English (`1,234.5`),
 * with a minus sign of either kind. `1,234` can mean two: both readings count, so that nobody is marked wrong for the
 * way their language writes numbers. None when it is no number.
 */
export function numbersIn(text: string): number[] {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/gu, '-')
    .replace(/[\s\u00a0\u202f]/gu, '');
  const isGrouped = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(plain);
  const isPlain = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u.test(plain);
  return [
    ...(isPlain ? [Number(plain.replace(',', '.'))] : []),
    ...(isGrouped ? [Number(plain.replaceAll(',', ''))] : []),
  ];
}
