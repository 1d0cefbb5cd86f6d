import type { FieldError } from '@vagar/contract/errors';
import { ApiProblem, NoAnswer } from '../api-client/index.ts';
import { catalogue } from '../i18n/index.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

export const useErrorWords = catalogue(sv, en);
export type ErrorWords = ReturnType<typeof useErrorWords>;

/** Any failure in words that a person can act on. */
export function describe(error: unknown, words: ErrorWords): string {
  if (error instanceof NoAnswer) return words.noAnswer;
  if (!(error instanceof ApiProblem)) return words.unknown;
  const said = words.codes[error.code];
  const { retryAfter } = error;
  if (error.code !== 'too-many-attempts' || retryAfter === null) return said;
  const wait =
    retryAfter < 60 ? words.waitSeconds(retryAfter) : words.waitMinutes(Math.ceil(retryAfter / 60));
  return `${said.split('. ')[0]}. ${wait}`;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The schema's own word for what is wrong with one field, as the API spells it, in words that say what to do. */
export function describeField({ code, facts = {} }: FieldError, words: ErrorWords): string {
  const { fields, codes } = words;
  if (code in codes) return codes[code as keyof typeof codes];
  const origin = facts['origin'];
  const most = facts['maximum'];
  switch (code) {
    case 'required':
    case 'invalid-type':
      return fields.missing;
    case 'too-small':
      if (origin === 'number' || origin === 'int') return fields.tooLow;
      if (origin === 'array') return fields.tooFew;
      return facts['minimum'] === 1 ? fields.missing : fields.tooShort;
    case 'too-big':
      if (origin === 'number' || origin === 'int') return fields.tooHigh;
      return origin === 'array' ? fields.tooMany : fields.tooLong(isNumber(most) ? most : null);
    case 'invalid-format':
      if (facts['format'] === 'email') return fields.notEmail;
      return facts['format'] === 'date' ? fields.notDate : fields.notAllowed;
    case 'invalid-value':
    case 'unrecognized-keys':
      return fields.notAllowed;
    case 'too-short':
      return fields.passwordTooShort;
    case 'too-long':
      return fields.passwordTooLong;
    case 'like-address':
      return fields.passwordLikeAddress;
    case 'too-common':
      return fields.passwordTooCommon;
    default:
      return fields.wrong;
  }
}
