import { en as placesEn } from '../places/messages.en.ts';
import { sv as places } from '../places/messages.sv.ts';
import { en } from './messages.en.ts';
import { sv } from './messages.sv.ts';
import { whereInWords } from './where-in-words.ts';

describe('the place of corrected words', () => {
  it.each([
    ['title.sv', 'namnet, på svenska'],
    ['content.body.sv.content.3.content', 'texten, på svenska'],
    ['content.body.en.content.3.attrs.alt', 'texten, på engelska: bildens beskrivning'],
    ['key.questions.1.options.0.text.sv', 'fråga 2, alternativ 1, på svenska'],
    ['content.passMark', 'gränsen'],
    ['', ''],
  ])('says %s in words', (path, expected) => {
    expect(whereInWords(path, places, sv)).toBe(expected);
  });

  it('is said in English too', () => {
    const where = whereInWords('content.body.sv.content.0.attrs.caption', placesEn, en);

    expect(where).toBe('the text, in Swedish: the caption');
  });
});
