import { getSchema } from '@tiptap/core';
import type { RichText } from '@vagar/domain';
import { readRichText } from '@vagar/domain';
import fc from 'fast-check';
import { extensions } from './schema/extensions.ts';
import { fromEditor, toEditor } from './tree.ts';

const own = '/api/v1/files/0192f0c4-0000-7000-8000-0123456789ab';
const schema = getSchema(extensions('Rubrik'));

const words = fc.string({ minLength: 1, maxLength: 12 });
const mark = fc.constantFrom(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://www.rvn.se/' } },
  { type: 'term', attrs: { explanation: 'Ett val.' } },
);
const span = fc.record({ type: fc.constant('text'), text: words, marks: fc.array(mark, { maxLength: 3 }) });
const paragraph = fc.record({ type: fc.constant('paragraph'), content: fc.array(span, { maxLength: 3 }) });
const { block } = fc.letrec<{ block: unknown }>((tie) => {
  const inside = fc.array(tie('block'), { maxLength: 3 });
  return {
    block: fc.oneof(
      { maxDepth: 4 },
      paragraph,
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.constantFrom(2, 3) }),
        content: fc.array(span, { maxLength: 2 }),
      }),
      fc.constantFrom(
        { type: 'image', attrs: { src: own, alt: 'Karta', caption: 'Länet' } },
        { type: 'file', attrs: { src: own, name: 'Underlag.pdf', size: 12 } },
        { type: 'film', attrs: { media: own.slice(-36), title: 'Om mål' } },
      ),
      fc.record({ type: fc.constant('blockquote'), content: inside }),
      fc.record({
        type: fc.constantFrom('callout', 'case', 'accordion'),
        attrs: fc.record({ title: fc.oneof(fc.constant(''), words) }),
        content: inside,
      }),
      fc.record({
        type: fc.constantFrom('bulletList', 'orderedList'),
        content: fc.array(fc.record({ type: fc.constant('listItem'), content: inside }), { maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('table'),
        attrs: fc.record({ caption: words }),
        content: fc.array(
          fc.record({
            type: fc.constant('tableRow'),
            content: fc.array(
              fc.record({ type: fc.constantFrom('tableCell', 'tableHeader'), content: inside }),
              { maxLength: 3 },
            ),
          }),
          { maxLength: 3 },
        ),
      }),
    ),
  };
});
const tree = fc
  .record({ type: fc.constant('doc'), content: fc.array(block, { minLength: 1, maxLength: 5 }) })
  .map((value): RichText => {
    const read = readRichText(value);
    return 'text' in read ? read.text : { type: 'doc', content: [] };
  });

/** Spans of equal marks that stand side by side are one to the editor. */
const joined = (text: RichText): unknown =>
  JSON.parse(JSON.stringify(schema.nodeFromJSON(toEditor(text)).toJSON()));

describe('the tree in the editor', () => {
  it('is always one that the editor’s schema allows', () => {
    fc.assert(
      fc.property(tree, (text) => {
        expect(() => schema.nodeFromJSON(toEditor(text)).check()).not.toThrow();
      }),
    );
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(tree, (text) => {
        const once = fromEditor(schema.nodeFromJSON(toEditor(text)).toJSON());

        expect('text' in once && joined(once.text)).toEqual(joined(withoutOwnLine(text)));
      }),
    );
  });
});

/** The line an editor keeps below what is no paragraph is not the text's own, and may be left out. */
function withoutOwnLine(text: RichText): RichText {
  const read = fromEditor(toEditor(text));
  return 'text' in read ? read.text : text;
}
