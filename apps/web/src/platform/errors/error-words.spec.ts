import { errorCodes } from '@vagar/contract/errors';
import type { ErrorCode, FieldError } from '@vagar/contract/errors';
import { ApiProblem, NoAnswer } from '../api-client/index.ts';
import { describe as words, describeField } from './error-words.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';

describe('errors in words', () => {
  it.each(Object.keys(errorCodes) as ErrorCode[])('has whole sentences for %s', (code) => {
    const problem = new ApiProblem({ code });

    const said = [words(problem, sv), words(problem, en)];

    for (const text of said) expect(text).toMatch(/^\p{Lu}.*[.]$/u);
  });

  it('says how long to wait after too many attempts', () => {
    const problem = new ApiProblem({ code: 'too-many-attempts' }, 90);

    const said = words(problem, sv);

    expect(said).toBe('För många försök. Vänta 2 minuter och försök igen.');
  });

  it('tells a silent network from a refusal', () => {
    const silence = new NoAnswer(new TypeError('Failed to fetch'));

    const said = words(silence, sv);

    expect(said).toContain('Ingen kontakt');
  });

  it('knows the fields that the schema refuses', () => {
    const refused: FieldError[] = [
      { path: 'email', code: 'invalid-format', facts: { format: 'email' } },
      { path: 'givenName', code: 'too-small', facts: { minimum: 1, origin: 'string' } },
      { path: 'text', code: 'too-big', facts: { maximum: 200, origin: 'string' } },
      { path: 'title', code: 'invalid-type' },
      { path: 'places', code: 'too-big', facts: { maximum: 10, origin: 'array' } },
      { path: 'capacity', code: 'too-small', facts: { minimum: 0, origin: 'number' } },
      { path: 'odd', code: 'never-heard-of' },
    ];

    const said = refused.map((field) => describeField(field, en));

    expect(said).toEqual([
      en.fields.notEmail,
      en.fields.missing,
      'Write at most 200 characters.',
      en.fields.missing,
      en.fields.tooMany,
      en.fields.tooLow,
      en.fields.wrong,
    ]);
  });

  it('says what is weak about a password', () => {
    const faults = ['too-short', 'too-long', 'like-address', 'too-common'];

    const said = faults.map((code) => describeField({ path: 'password', code }, sv));

    expect(new Set(said).size).toBe(faults.length);
    expect(said).not.toContain(sv.fields.wrong);
  });
});
