import fc from 'fast-check';
import { pathAfterSignIn, signInPath } from './sign-in-path.ts';

const after = (till: string) => pathAfterSignIn(new URLSearchParams({ till }));

describe('the page after signing in', () => {
  it('is the one that was wanted', () => {
    const wanted = '/mina-kurser/0190?flik=kvar';

    const path = pathAfterSignIn(new URL(signInPath(wanted), 'https://vagar.example').searchParams);

    expect(path).toBe(wanted);
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '',
  ])('is home when %j was asked for', (till) => {
    const path = after(till);

    expect(path).toBe('/hem');
  });

  it('never leads away from our own origin', () => {
    fc.assert(
      fc.property(fc.string(), (till) => {
        const url = new URL(after(till), 'https://vagar.example');

        expect(url.origin).toBe('https://vagar.example');
      }),
    );
  });
});
