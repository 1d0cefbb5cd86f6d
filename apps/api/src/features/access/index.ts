export { AccessModule } from './access.module.ts';
export { AttemptLimits } from './attempt-limits.ts';
export type { Counted } from './attempt-limits.ts';
export { networkOf } from './client-address.ts';
export { writeLetter } from './letter.ts';
export type { Words, WrittenLetter } from './letter.ts';
export { hashPassword } from './password-hash.ts';
export { Passwords } from './passwords.ts';
