import { Refusal } from '../../platform/errors/refusal.ts';

const uniqueViolation = '23505';
const exclusionViolation = '23P01';

const isViolation = (error: unknown, state: string): boolean =>
  typeof error === 'object' && error !== null && 'driverError' in error
    ? isViolation(error.driverError, state)
    : typeof error === 'object' && error !== null && 'code' in error && error.code === state;

/** Two persons may ask for one address at once; the table's own rule decides. @throws Refusal email-taken */
export const refuseTakenEmail = (error: unknown): never => {
  throw isViolation(error, uniqueViolation) ? new Refusal('email-taken') : error;
};

/** @throws Refusal role-overlaps when the same role and scope is already held on some of the days */
export const refuseOverlap = (error: unknown): never => {
  throw isViolation(error, exclusionViolation) ? new Refusal('role-overlaps') : error;
};

/** @throws Refusal invalid-input when another organisation has the code */
export const refuseTakenCode = (error: unknown): never => {
  throw isViolation(error, uniqueViolation)
    ? new Refusal('invalid-input', undefined, [{ path: 'code', code: 'taken' }])
    : error;
};
