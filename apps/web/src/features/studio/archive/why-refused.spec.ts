import { ApiProblem, NoAnswer } from '../../../platform/api-client/index.ts';
import { en as errors } from '../../../platform/errors/messages.en.ts';
import { en } from './messages.en.ts';
import { whyRefused } from './why-refused.ts';

describe('why an archive did not come in', () => {
  it.each([
    [
      { code: 'archive-refused', facts: { why: 'bad-name', where: 'texts/con.sv.json' } },
      `${en.why['bad-name']} It concerns texts/con.sv.json.`,
    ],
    [{ code: 'archive-refused', facts: { why: 'damaged', where: null } }, en.why.damaged],
    [{ code: 'archive-refused', facts: { why: 'of tomorrow' } }, errors.codes['archive-refused']],
    [{ code: 'archive-refused', facts: { why: 'toString' } }, errors.codes['archive-refused']],
    [{ code: 'too-large' }, en.tooLarge],
    [{ code: 'not-permitted' }, errors.codes['not-permitted']],
  ] as const)('is said of %o', (problem, words) => {
    const error = new ApiProblem(problem);

    const said = whyRefused(error, en, errors);

    expect(said).toBe(words);
  });

  it('is said when nobody answers', () => {
    const said = whyRefused(new NoAnswer(null), en, errors);

    expect(said).toBe(errors.noAnswer);
  });
});
