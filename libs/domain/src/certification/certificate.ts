import { canonicalJson } from '../canonical/canonical-json.ts';
import type { Day } from '../dates/day.ts';
import { addMonths, endOfDay } from '../dates/day.ts';

export interface Entitlement {
  readonly personId: string;
  /** What was achieved, by a key that outlives its content: `course:hallbarhet-och-uppdraget`. */
  readonly achievement: string;
  readonly version: number;
  /** 1 for the first award, 2 when it is earned anew for renewal. */
  readonly awardNumber: number;
}

/** One text per entitlement, for a unique index: a certificate is issued once for each. */
export const entitlementKey = (entitlement: Entitlement): string =>
  canonicalJson([
    entitlement.personId,
    entitlement.achievement,
    entitlement.version,
    entitlement.awardNumber,
  ]);

/** The last day of validity. @param months whole; null for a certificate without end */
export const validUntil = (awardedOn: Day, months: number | null): Day | null =>
  months === null ? null : addMonths(awardedOn, months);

export type CertificateState = 'valid' | 'expired' | 'superseded' | 'revoked' | 'suspended';

export interface CertificateRecord {
  /** Last day of validity in Sweden; null when it has no end. */
  readonly validUntil: Day | null;
  readonly supersededAt: Date | null;
  readonly revokedAt: Date | null;
  /** From the first instant, to but without the last; an open one has no last. */
  readonly suspensions: readonly { readonly from: Date; readonly to: Date | null }[];
}

/**
 * What a certificate is at an instant. Where several things hold, the one that weighs most is told: revoked for
 * good, replaced, withdrawn for a time, run out.
 */
export function certificateStateAt(record: CertificateRecord, instant: Date): CertificateState {
  const has = (moment: Date | null) => moment !== null && moment <= instant;
  if (has(record.revokedAt)) return 'revoked';
  if (has(record.supersededAt)) return 'superseded';
  if (record.suspensions.some(({ from, to }) => has(from) && !has(to))) return 'suspended';
  return record.validUntil !== null && instant >= endOfDay(record.validUntil) ? 'expired' : 'valid';
}
