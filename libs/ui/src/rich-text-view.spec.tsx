import { fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { safeHref } from './rich-text.ts';
import type { RichTextBlock } from './rich-text.ts';
import { RichTextView } from './rich-text-view.tsx';

const text = (...content: RichTextBlock[]) => (
  <RichTextView
    document={{ type: 'doc', content }}
    messages={{ caseMark: 'Förenklat utbildningsfall', fileSize: (bytes) => `${bytes / 1000} kB` }}
    film={({ title }) => <video aria-label={title} />}
    imageHref={(src) => (src.includes(':') ? src : `/media/${src}`)}
    headingShift={1}
    lang="en"
  />
);

const paragraph = (words: string): RichTextBlock => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words }],
});

describe('RichTextView', () => {
  it('moves headings under the page’s own', () => {
    render(
      text({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Goal conflicts' }] }),
    );

    expect(screen.getByRole('heading', { level: 3, name: 'Goal conflicts' })).toBeTruthy();
  });

  it('marks words and links, also both at once', () => {
    render(
      text({
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'the strategy',
            marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://www.rvn.se/' } }],
          },
        ],
      }),
    );

    const link = screen.getByRole('link', { name: 'the strategy' });

    expect(link.getAttribute('href')).toBe('https://www.rvn.se/');
    expect(link.querySelector('strong')?.textContent).toBe('the strategy');
  });

  it('keeps the words and drops the link when the address is not one to follow', () => {
    render(
      text({
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'press here',
            marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
          },
        ],
      }),
    );

    expect(screen.getByText('press here').closest('a')).toBeNull();
  });

  it('nests lists, quotes and boxes', () => {
    render(
      text(
        {
          type: 'orderedList',
          content: [
            {
              type: 'listItem',
              content: [
                paragraph('First'),
                { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Inside')] }] },
              ],
            },
          ],
        },
        { type: 'callout', attrs: { title: 'Try it' }, content: [paragraph('Write it down.')] },
      ),
    );

    const [outer, inner] = screen.getAllByRole('list');

    expect([outer?.tagName, inner?.tagName]).toEqual(['OL', 'UL']);
    expect(
      within(screen.getByRole('complementary', { name: 'Try it' })).getByText('Write it down.'),
    ).toBeTruthy();
  });

  it('marks every case as a simplified one', () => {
    render(text({ type: 'case', attrs: { title: 'The bus' }, content: [paragraph('A board must save.')] }));

    const box = screen.getByRole('region', { name: 'The bus' });

    expect(within(box).getByText('Förenklat utbildningsfall')).toBeTruthy();
  });

  it('shows a picture with its description and caption', () => {
    render(text({ type: 'image', attrs: { src: 'shore.svg', alt: 'Two shorelines', caption: 'Rising' } }));

    const picture = screen.getByRole('img', { name: 'Two shorelines' });

    expect(picture.getAttribute('src')).toBe('/media/shore.svg');
    expect(within(screen.getByRole('figure')).getByText('Rising')).toBeTruthy();
  });

  it('gives a table its caption and every header its direction', () => {
    const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({
      type,
      content: [paragraph(words)],
    });
    render(
      text({
        type: 'table',
        attrs: { caption: 'What it costs' },
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Way'), cell('tableHeader', 'Now')] },
          { type: 'tableRow', content: [cell('tableHeader', 'As today'), cell('tableCell', 'Nothing')] },
        ],
      }),
    );

    const table = screen.getByRole('table', { name: 'What it costs' });

    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Way', 'Now']);
    expect(within(table).getByRole('rowheader').textContent).toBe('As today');
    expect(within(table).getByRole('cell').textContent).toBe('Nothing');
  });

  it('opens an accordion by its button', () => {
    render(text({ type: 'accordion', attrs: { title: 'More' }, content: [paragraph('Hidden words')] }));
    const opener = screen.getByRole('button', { name: 'More', expanded: false });

    fireEvent.click(opener);

    expect(screen.getByRole('button', { name: 'More', expanded: true })).toBeTruthy();
    expect(screen.getByText('Hidden words')).toBeTruthy();
  });

  it('explains a word where it stands, when asked', () => {
    render(
      text({
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'trade-off',
            marks: [{ type: 'term', attrs: { explanation: 'What goes first, and why.' } }],
          },
        ],
      }),
    );
    const word = screen.getByRole('button', { name: 'trade-off', expanded: false });
    const before = screen.queryByRole('note');

    fireEvent.click(word);

    expect(before).toBeNull();
    expect(screen.getByRole('note').textContent).toBe('What goes first, and why.');
  });

  it('names a file with its size, and leaves films to whoever can play them', () => {
    render(
      text(
        { type: 'file', attrs: { src: '/api/v1/files/1', name: 'Notes.pdf', size: 12_000 } },
        { type: 'film', attrs: { media: '1', title: 'Two goals' } },
      ),
    );

    const link = screen.getByRole('link', { name: 'Notes.pdf' });

    expect(link.getAttribute('href')).toBe('/api/v1/files/1');
    expect(screen.getByText('(12 kB)')).toBeTruthy();
    expect(screen.getByLabelText('Two goals')).toBeTruthy();
  });

  it('puts a description where a picture has an address that is none', () => {
    render(text({ type: 'image', attrs: { src: 'javascript:alert(1)', alt: 'Two shorelines' } }));

    const described = screen.getByText('Two shorelines');

    expect(described.tagName).toBe('P');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says which language it is in', () => {
    const { container } = render(text(paragraph('Hello')));

    expect(container.querySelector('[lang="en"]')?.textContent).toBe('Hello');
  });
});

describe('a safe address', () => {
  it.each(['https://www.rvn.se/', 'mailto:a@b.example', 'tel:+46611', '/kurser/1', '#del-2', '../bilaga'])(
    'lets %s through',
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'x',
  ])('refuses %s', (href) => {
    expect(safeHref(href)).toBeNull();
  });

  it('never leads to a scheme that runs or carries code', () => {
    const schemes = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'blob:', 'file:');

    fc.assert(
      fc.property(schemes, fc.string(), fc.constantFrom('', ' ', '\t', '\n'), (scheme, rest, before) => {
        expect(safeHref(before + scheme + rest)).toBeNull();
      }),
    );
  });
});
