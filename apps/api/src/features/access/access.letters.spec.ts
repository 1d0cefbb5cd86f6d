import {
  activationLetter,
  confirmEmailLetter,
  emailChangeAskedLetter,
  emailChangedLetter,
  emailInUseLetter,
  passwordChangedLetter,
  resetLetter,
} from './access.letters.ts';
import type { Reader } from './access.letters.ts';
import type { WrittenLetter } from './letter.ts';

const url = 'https://vagar.example/lank#abc';
const until = new Date('2026-12-01T08:12:00Z');

const letters: Record<string, (to: Reader) => WrittenLetter> = {
  activation: (to) => activationLetter(to, url, until),
  reset: (to) => resetLetter(to, url, until),
  passwordChanged: (to) => passwordChangedLetter(to, until),
  confirmEmail: (to) => confirmEmailLetter(to, url, until),
  emailInUse: (to) => emailInUseLetter(to),
  emailChangeAsked: (to) => emailChangeAskedLetter(to, 'ny@vagar.example'),
  emailChanged: (to) => emailChangedLetter(to, 'ny@vagar.example'),
};

describe('letters about access', () => {
  it('tell the day and the time in Sweden as people write them', () => {
    const swedish = activationLetter({ givenName: 'Åsa', locale: 'sv' }, url, until);
    const english = activationLetter({ givenName: 'Åsa', locale: 'en' }, url, until);

    expect(swedish.text).toContain('gäller till 1 december 2026 kl. 9.12.');
    expect(english.text).toContain('until 1 December 2026 at 9:12.');
  });

  it('carry the link in both forms', () => {
    const letter = resetLetter({ givenName: 'Åsa', locale: 'sv' }, url, until);

    expect(letter.text).toContain(`Välj nytt lösenord:\n${url}\n`);
    expect(letter.html).toContain(`<a href="${url}">Välj nytt lösenord</a>`);
  });

  it('take a name as words, never as marks', () => {
    const letter = resetLetter({ givenName: '<b>"Kim" & co</b>', locale: 'sv' }, url, until);

    expect(letter.html).toContain('Hej &lt;b&gt;&quot;Kim&quot; &amp; co&lt;/b&gt;,');
    expect(letter.html).not.toContain('<b>');
  });

  it.each(Object.keys(letters))(
    '%s: says the same in the plain and the HTML form, calmly, in both languages',
    (name) => {
      for (const locale of ['sv', 'en'] as const) {
        const letter = letters[name]?.({ givenName: 'Åsa', locale });
        const words = (text: string) => text.replaceAll(/<[^>]*>|\s+|https:\S+|:/gu, '');

        expect(letter?.html).toContain(`<html lang="${locale}">`);
        expect(words(letter?.html.replace(/<title>.*<\/title>/u, '') ?? '')).toBe(words(letter?.text ?? ''));
        expect(letter?.text).not.toMatch(/!|\p{Extended_Pictographic}/u);
        expect(letter?.subject.length).toBeLessThanOrEqual(60);
      }
    },
  );
});
