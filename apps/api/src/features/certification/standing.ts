import { certificateStateAt, endOfDay } from '@vagar/domain';
import type { CertificateState } from '@vagar/domain';

/** Something that happened to a certificate after it was issued. */
export interface Mark {
  readonly kind: 'superseded' | 'revoked' | 'suspended' | 'resumed';
  readonly reason: string;
  /** RFC 3339 */
  readonly at: string;
}

/** How a certificate stands at an instant, and since when and why when it is not simply valid. */
export interface Standing {
  readonly state: CertificateState;
  readonly reason: string | null;
  readonly since: string | null;
}

/** @param marks in the order of time */
export const standingOf = (validUntil: string | null, marks: readonly Mark[], instant: Date): Standing => {
  const last = (kind: Mark['kind']) => marks.findLast((mark) => mark.kind === kind) ?? null;
  const at = (kind: Mark['kind']) => {
    const mark = last(kind);
    return mark && new Date(mark.at);
  };
  const state = certificateStateAt(
    {
      validUntil,
      supersededAt: at('superseded'),
      revokedAt: at('revoked'),
      suspensions: suspensionsIn(marks),
    },
    instant,
  );
  if (state === 'valid') return { state, reason: null, since: null };
  if (state === 'expired')
    return { state, reason: null, since: validUntil && endOfDay(validUntil).toISOString() };
  const mark = last(state);
  return { state, reason: mark?.reason ?? null, since: mark && new Date(mark.at).toISOString() };
};

/** Each suspension lasts until the next mark that takes it up again. */
const suspensionsIn = (marks: readonly Mark[]): { from: Date; to: Date | null }[] =>
  marks.flatMap((mark, place) => {
    if (mark.kind !== 'suspended') return [];
    const resumed = marks.slice(place + 1).find(({ kind }) => kind === 'resumed');
    return [{ from: new Date(mark.at), to: resumed ? new Date(resumed.at) : null }];
  });
