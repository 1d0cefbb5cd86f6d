import { headings, images, nodesOf, plainText, wordCount } from './read-rich-text.ts';
import type { RichText, TextNode } from './rich-text.ts';
import { isSafeHref } from './safe-href.ts';

const text = (words: string): TextNode => ({ type: 'text', text: words });

const doc: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Målkonflikter på bordet')] },
    {
      type: 'paragraph',
      content: [text('Två mål kan '), { type: 'text', text: 'krocka', marks: [{ type: 'bold' }] }, text('.')],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('vind – ren')] }] }],
    },
    { type: 'image', attrs: { src: 'media/karta.svg', alt: 'Karta över länet', caption: 'Sju kommuner' } },
    {
      type: 'case',
      attrs: { title: 'Bygget' },
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [text('Målkonflikter på bordet')] },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [text('Vi vågar.')] }] },
      ],
    },
    { type: 'paragraph' },
  ],
};

describe('rich text', () => {
  it('reads as plain lines, pictures by their alternative text', () => {
    const plain = plainText(doc);

    expect(plain).toBe(
      'Målkonflikter på bordet\nTvå mål kan krocka.\nvind – ren\nKarta över länet\nSju kommuner\nBygget\nMålkonflikter på bordet\nVi vågar.',
    );
  });

  it('counts words and not dashes', () => {
    const words = wordCount(doc);

    expect(words).toBe(3 + 4 + 2 + 3 + 2 + 1 + 3 + 2);
  });

  it('counts nothing in an empty document', () => {
    const words = wordCount({ type: 'doc', content: [] });

    expect(words).toBe(0);
  });

  it('lists headings at any depth with anchors of their own', () => {
    const found = headings(doc);

    expect(found).toEqual([
      { level: 2, text: 'Målkonflikter på bordet', anchor: 'malkonflikter-pa-bordet' },
      { level: 3, text: 'Målkonflikter på bordet', anchor: 'malkonflikter-pa-bordet-2' },
    ]);
  });

  it('finds pictures and walks parents before children', () => {
    const types = [...nodesOf(doc)].map((node) => node.type);

    expect(images(doc).map((image) => image.attrs.src)).toEqual(['media/karta.svg']);
    expect(types.slice(0, 3)).toEqual(['doc', 'heading', 'text']);
  });
});

describe('isSafeHref', () => {
  it.each([
    'https://www.rvn.se/',
    'http://example.org?a=b#c',
    'HTTPS://EXAMPLE.ORG',
    'mailto:leader@vagar.example',
    'tel:+46611123456',
    '/kurser/1',
    '/',
    '#kallor',
  ])('lets %s through', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });

  it.each([
    '',
    '#',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https://',
    'https:evil.example',
    'https://bank.example@evil.example/',
    'https://exa\u200bmple.org/',
    'kurser/1',
  ])('refuses %j', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});
