/** What a `Range` header asks for: everything, one part (both ends included), or nothing that exists. */
export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

const whole: ByteRange = { kind: 'whole' };
const unsatisfiable: ByteRange = { kind: 'unsatisfiable' };

/**
 * Reads `Range` (RFC 9110 § 14.2). Several ranges at once, and what is no range of bytes, may be ignored: the
 * whole is answered then.
 * @param size of the file, bytes
 */
export const readRange = (header: string | undefined, size: number): ByteRange => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return whole;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? unsatisfiable : { kind: 'part', start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return whole;
  return start >= size ? unsatisfiable : { kind: 'part', start, end };
};
