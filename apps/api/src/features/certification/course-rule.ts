import type { Rule } from '@vagar/domain';
import type { Criterion } from './criterion-kinds.ts';

/** When the certificate of a course falls due: everything required is done. */
export const courseRule: Rule<Criterion> = {
  kind: 'all-of',
  rules: [{ kind: 'criterion', criterion: { kind: 'required-activities' } }],
};

/** For how long a certificate holds, in calendar months from the award; null without end. */
export interface Terms {
  readonly validityMonths: number | null;
}

/** That someone has taken a course stays true: its certificate has no end. */
export const courseTerms: Terms = { validityMonths: null };

/** Who stands behind what is issued here. */
export const issuerName = 'Region Västernorrland';

/** A course is taken once, so its certificate is awarded once; a certification that is renewed counts on. */
export const firstAward = 1;
