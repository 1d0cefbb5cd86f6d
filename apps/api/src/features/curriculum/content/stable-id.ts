import { createHash } from 'node:crypto';

/**
 * The same name gives the same identifier on every machine, so that a course imported twice keeps its lineage.
 * A UUID of version 8 (RFC 9562, 5.8): the first 122 free bits of SHA-256 over the parts.
 */
export const stableId = (...parts: readonly (string | number)[]): string => {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
