import fc from 'fast-check';
import { partsOf } from './letter-parts.ts';

const own = 'http://localhost:3000';

describe('a letter', () => {
  it('has its own addresses as paths, with the token where no server sees it', () => {
    const parts = partsOf(`Välj lösenord: ${own}/lank#abc_-123\n\nHälsningar`, own);

    expect(parts).toEqual([
      { kind: 'words', text: 'Välj lösenord: ' },
      { kind: 'link', text: `${own}/lank#abc_-123`, href: '/lank#abc_-123' },
      { kind: 'words', text: '\n\nHälsningar' },
    ]);
  });

  it('leaves the full stop of the sentence outside, and others’ addresses whole', () => {
    const parts = partsOf('Läs mer på https://www.digg.se/tillganglighet.', own);

    expect(parts).toEqual([
      { kind: 'words', text: 'Läs mer på ' },
      {
        kind: 'link',
        text: 'https://www.digg.se/tillganglighet',
        href: 'https://www.digg.se/tillganglighet',
      },
      { kind: 'words', text: '.' },
    ]);
  });

  it('never makes a link of anything but http', () => {
    const parts = partsOf('javascript:alert(1) och data:text/html,hej', own);

    expect(parts.map(({ kind }) => kind)).toEqual(['words']);
  });

  it('loses no word', () => {
    const piece = fc.oneof(fc.string(), fc.webUrl({ withFragments: true }));

    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');

        expect(
          partsOf(text, own)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
