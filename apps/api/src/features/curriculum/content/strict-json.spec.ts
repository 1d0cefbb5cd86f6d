import fc from 'fast-check';
import { ContentFault, parseJson } from './strict-json.ts';

const refusal = (text: string) => {
  try {
    return parseJson(text, 'a.json');
  } catch (error) {
    return error instanceof ContentFault ? `${error.why} ${error.where}` : error;
  }
};

describe('strict JSON', () => {
  it('reads what JSON writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' }), (value) => {
        const text = JSON.stringify(value);

        const read = refusal(text);

        const isStorable = !text.includes('\\u0000') && !/\\ud[89a-f]/u.test(text);
        expect(read).toEqual(isStorable ? JSON.parse(text) : 'json a.json');
      }),
    );
  });

  it.each([
    ['a list too deep', `${'['.repeat(101)}${']'.repeat(101)}`],
    ['more parts than any course has', `[${'0,'.repeat(250_001)}0]`],
    ['NUL', '"\\u0000"'],
    ['half a letter', '"\\ud800"'],
    ['an end too early', '{"a":'],
  ])('refuses %s', (_what, text) => {
    const read = refusal(text);

    expect(read).toBe('json a.json');
  });

  it('does not count what stands in a text', () => {
    const text = JSON.stringify('[{,:"\\'.repeat(100_000));

    const read = refusal(text);

    expect(read).toBe(JSON.parse(text));
  });
});
