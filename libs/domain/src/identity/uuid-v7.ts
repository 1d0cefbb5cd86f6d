import { isUuid } from './ids.ts';

/** RFC 9562 § 5.7 gives the time 48 bits: enough until the year 10889. */
const latestTime = 2 ** 48 - 1;

/**
 * A UUID version 7 (RFC 9562 § 5.7): sorts by time, so that rows land at the end of an index and partitions can be
 * cut at an instant.
 * @param timeMs milliseconds since 1970, whole, 0 … 2⁴⁸ − 1
 * @param random 10 bytes from a cryptographic source; 74 of the 80 bits are used
 * @throws RangeError outside these ranges
 */
export function uuidV7(timeMs: number, random: Uint8Array): string {
  if (random.length !== 10) throw new RangeError('a UUIDv7 takes 10 random bytes');
  const tail = Uint8Array.from(random);
  tail[0] = ((tail[0] ?? 0) & 0x0f) | 0x70;
  tail[2] = ((tail[2] ?? 0) & 0x3f) | 0x80;
  return hyphenated(timeHex(timeMs) + hex(tail));
}

/**
 * The instant in milliseconds that a UUIDv7 carries.
 * @throws RangeError when the id is no UUIDv7
 */
export function timeOf(id: string): number {
  if (!isUuid(id) || id[14] !== '7' || !/[89ab]/u.test(id[19] ?? '')) throw new RangeError('not a UUIDv7');
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/**
 * The lowest UUIDv7 of an instant: everything made before sorts below, everything made then or later at or above.
 * For partition bounds and for time ranges over ids.
 */
export const lowerBoundAt = (timeMs: number): string => uuidV7(timeMs, new Uint8Array(10));

function timeHex(timeMs: number): string {
  if (!Number.isInteger(timeMs) || timeMs < 0 || timeMs > latestTime) {
    throw new RangeError('a UUIDv7 takes whole milliseconds from 1970 on');
  }
  return timeMs.toString(16).padStart(12, '0');
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const hyphenated = (digits: string): string =>
  [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-');
