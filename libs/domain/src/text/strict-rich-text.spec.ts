import fc from 'fast-check';
import { cleanDraft } from './clean-draft.ts';
import { isMediaId, isOwnFile } from './own-address.ts';
import { mayHold } from './rich-text-rules.ts';
import type { RichText } from './rich-text.ts';
import { isSafeHref } from './safe-href.ts';
import { readRichText } from './strict-rich-text.ts';
import { wildDocument } from './testing/wild-rich-text.ts';

const own = '/api/v1/files/0192f0c4-0000-7000-8000-0123456789ab';
const paragraph = (text: string, marks?: unknown) => ({
  type: 'paragraph',
  content: [marks === undefined ? { type: 'text', text } : { type: 'text', text, marks }],
});
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const read = (...content: unknown[]): unknown => {
  const result = readRichText(doc(...content));
  return 'text' in result ? result.text.content : result.fault;
};

/** What is in the tree and not in the unions, said independently of the reader. */
type Shape = { attrs?: Record<string, (value: unknown) => boolean>; holds?: readonly string[] };
const isText = (value: unknown) => typeof value === 'string';
const shapes: Record<string, Shape> = {
  doc: { holds: [...mayHold.doc] },
  heading: { attrs: { level: (value) => value === 2 || value === 3 }, holds: ['text'] },
  paragraph: { holds: ['text'] },
  bulletList: { holds: ['listItem'] },
  orderedList: { holds: ['listItem'] },
  listItem: { holds: [...mayHold.listItem] },
  blockquote: { holds: [...mayHold.blockquote] },
  callout: { attrs: { title: isText }, holds: [...mayHold.callout] },
  case: { attrs: { title: isText }, holds: [...mayHold.case] },
  accordion: { attrs: { title: isText }, holds: [...mayHold.accordion] },
  table: { attrs: { caption: isText }, holds: ['tableRow'] },
  tableRow: { holds: ['tableCell', 'tableHeader'] },
  tableCell: { holds: [...mayHold.tableCell] },
  tableHeader: { holds: [...mayHold.tableHeader] },
  image: {
    attrs: { src: (value) => isText(value) && isOwnFile(String(value)), alt: isText, caption: isText },
  },
  file: {
    attrs: {
      src: (value) => isText(value) && isOwnFile(String(value)),
      name: isText,
      size: Number.isInteger,
    },
  },
  film: { attrs: { media: (value) => isText(value) && isMediaId(String(value)), title: isText } },
};
const marks: Record<string, (attrs: Record<string, unknown> | undefined) => boolean> = {
  bold: (attrs) => attrs === undefined,
  italic: (attrs) => attrs === undefined,
  link: (attrs) => Object.keys(attrs ?? {}).join() === 'href' && isSafeHref(String(attrs?.['href'])),
  term: (attrs) => Object.keys(attrs ?? {}).join() === 'explanation' && isText(attrs?.['explanation']),
};

type Node = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  text?: string;
  marks?: Node[];
};

function* strangers(node: Node): Generator<string> {
  if (node.type === 'text') {
    for (const name of Object.keys(node)) if (!['type', 'text', 'marks'].includes(name)) yield `text.${name}`;
    if (node.text === undefined || node.text === '') yield 'a text without words';
    for (const mark of node.marks ?? []) if (!marks[mark.type]?.(mark.attrs)) yield `mark ${mark.type}`;
    return;
  }
  const shape = shapes[node.type];
  if (!shape) return yield node.type;
  for (const name of Object.keys(node)) if (!['type', 'attrs', 'content'].includes(name)) yield name;
  for (const [name, value] of Object.entries(node.attrs ?? {}))
    if (!shape.attrs?.[name]?.(value)) yield `${node.type}.${name}`;
  for (const child of node.content ?? []) {
    if (!shape.holds?.includes(child.type)) yield `${child.type} in ${node.type}`;
    yield* strangers(child);
  }
}

describe('readRichText', () => {
  it('survives any JSON, and says what is no document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = readRichText(value);

        expect('text' in result || result.fault.code === 'not-a-document').toBe(true);
      }),
    );
  });

  it('never lets anything through that the unions do not know', () => {
    fc.assert(
      fc.property(wildDocument, (wild) => {
        const result = readRichText(wild);

        const found = 'text' in result ? [...strangers(result.text as unknown as Node)] : [];
        expect(found).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when it reads what it has read', () => {
    fc.assert(
      fc.property(wildDocument, (wild) => {
        const once = readRichText(wild);

        if ('text' in once) expect(readRichText(once.text)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('gives text that a database of JSON takes', () => {
    fc.assert(
      fc.property(wildDocument, (wild) => {
        const written = JSON.stringify(readRichText(wild));

        expect(written).not.toMatch(/\\u0000|\\ud[89ab]/);
      }),
    );
  });

  it('keeps every kind of node there is', () => {
    const whole: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Begrepp' }] },
        {
          type: 'table',
          attrs: { caption: 'Sex mål' },
          content: [
            { type: 'tableRow', content: [{ type: 'tableHeader', content: [{ type: 'paragraph' }] }] },
            { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] },
          ],
        },
        {
          type: 'accordion',
          attrs: { title: 'Läs mer' },
          content: [
            { type: 'file', attrs: { src: own, name: 'Underlag.pdf', size: 12 } },
            { type: 'film', attrs: { media: own.slice(-36), title: 'Om mål' } },
          ],
        },
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'nettonoll',
              marks: [{ type: 'bold' }, { type: 'term', attrs: { explanation: 'Lika mycket in som ut.' } }],
            },
          ],
        },
        { type: 'image', attrs: { src: own, alt: 'Karta' } },
      ],
    };

    const result = readRichText(whole);

    expect(result).toEqual({ text: whole });
  });

  it.each([
    [
      'an unsafe link',
      paragraph('x', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]),
      [paragraph('x')],
    ],
    [
      'a picture from elsewhere',
      { type: 'image', attrs: { src: 'https://evil.example/x.png', alt: '' } },
      [],
    ],
    ['a file from elsewhere', { type: 'file', attrs: { src: '//evil.example', name: 'x', size: 1 } }, []],
    ['a node nobody knows', { type: 'iframe', attrs: { src: own }, content: [paragraph('x')] }, []],
    ['an attribute nobody knows', { ...paragraph('x'), attrs: { onclick: 'alert(1)' } }, [paragraph('x')]],
    ['a mark nobody knows', paragraph('x', [{ type: 'underline' }]), [paragraph('x')]],
  ])('drops %s', (_what, given, kept) => {
    const content = read(given);

    expect(content).toEqual(kept);
  });

  it('keeps the words of a box in a box, and of a table in a list', () => {
    const inner = { type: 'callout', attrs: { title: 'Inre' }, content: [paragraph('ord')] };
    const table = {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('cell')] }] }],
    };

    const content = read(
      { type: 'case', attrs: { title: 'Yttre' }, content: [inner] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('rad'), table] }] },
    );

    expect(content).toEqual([
      { type: 'case', attrs: { title: 'Yttre' }, content: [paragraph('ord')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('rad'), paragraph('cell')] }] },
    ]);
  });

  it('makes every row as long as the longest', () => {
    const cell = { type: 'tableCell', content: [paragraph('x')] };
    const row = (...content: unknown[]) => ({ type: 'tableRow', content });

    const content = read({ type: 'table', attrs: {}, content: [row(cell, cell), row(cell)] });

    const empty = { type: 'tableCell', content: [{ type: 'paragraph' }] };
    expect(content).toEqual([
      { type: 'table', attrs: { caption: '' }, content: [row(cell, cell), row(cell, empty)] },
    ]);
  });

  it('refuses what is nested deeper than anybody writes, however deep', () => {
    let deep: unknown = paragraph('x');
    for (let level = 0; level < 50_000; level += 1) deep = { type: 'blockquote', content: [deep] };

    const result = readRichText(doc(deep));

    expect(result).toMatchObject({ fault: { code: 'too-deep' } });
  });

  it('refuses a text that no page could show', () => {
    const result = readRichText(doc(...Array.from({ length: 21 }, () => paragraph('x'.repeat(10_000)))));

    expect(result).toEqual({ fault: { code: 'too-large', path: 'content.20' } });
  });

  it('refuses a table that would grow beyond reading when its rows are made equal', () => {
    const cell = { type: 'tableCell', content: [paragraph('x')] };
    const row = (cells: number) => ({ type: 'tableRow', content: Array.from({ length: cells }, () => cell) });

    const result = readRichText(
      doc({ type: 'table', content: [row(20), ...Array.from({ length: 3000 }, () => row(1))] }),
    );

    expect(result).toMatchObject({ fault: { code: 'too-large' } });
  });
});

describe('cleanDraft', () => {
  it('cleans every text wherever it stands, and leaves the rest', () => {
    const dirty = doc({ type: 'script' }, { ...paragraph('kvar'), onclick: 'x' });

    const result = cleanDraft({ minutes: 5, body: { sv: dirty, en: null }, parts: [{ deep: dirty }] });

    const clean = doc(paragraph('kvar'));
    expect(result).toEqual({
      draft: { minutes: 5, body: { sv: clean, en: null }, parts: [{ deep: clean }] },
    });
  });

  it('takes from plain texts what no database of JSON keeps', () => {
    const result = cleanDraft({ title: { sv: 'Mål\u0000 \ud800' } });

    expect(result).toEqual({ draft: { title: { sv: 'Mål \ufffd' } } });
  });

  it('says where a text cannot be read', () => {
    const result = cleanDraft({ body: { sv: { type: 'doc' } } });

    expect(result).toEqual({ fault: { code: 'not-a-document', path: 'body.sv' } });
  });

  it('survives any JSON and cleans once for all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ body: wildDocument })), (value) => {
        const once = cleanDraft(value);

        if ('draft' in once) expect(cleanDraft(once.draft)).toEqual(once);
      }),
    );
  });
});
