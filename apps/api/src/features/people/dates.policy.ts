import { Refusal } from '../../platform/errors/refusal.ts';

/** Days as text, `2026-11-23`; both ends are included, and without an end it goes on. */
export interface DatedSpan {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

/** A span ends on the day it begins at the earliest. @throws Refusal dates-reversed */
export const demandForward = ({ validFrom, validTo }: DatedSpan, under = ''): void => {
  if (validTo && validTo < validFrom)
    throw new Refusal('dates-reversed', undefined, [{ path: `${under}validTo`, code: 'dates-reversed' }]);
};
