import fc from 'fast-check';

/** Trees that look like rich text and may be anything but: known and unknown nodes, attributes and marks anywhere. */

const uuid = '0192f0c4-0000-7000-8000-0123456789ab';
const wildText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', '\u0000', '\ud800', 'e\u0301', '\u0958', 'ord', '<script>alert(1)</script>'),
);
const wildAddress = fc.oneof(
  fc.constantFrom(
    `/api/v1/files/${uuid}`,
    `/api/v1/files/${uuid}?x`,
    `//evil.example/api/v1/files/${uuid}`,
    'https://www.rvn.se/',
    'javascript:alert(1)',
    'data:text/html,x',
    '/kurser',
    '#kallor',
  ),
  wildText,
);
const wildAttributes = fc.oneof(
  fc.record(
    {
      level: fc.oneof(fc.integer({ min: -1, max: 7 }), fc.string()),
      title: wildText,
      caption: wildText,
      alt: wildText,
      name: wildText,
      explanation: wildText,
      src: wildAddress,
      href: wildAddress,
      media: fc.oneof(fc.constant(uuid), wildText),
      size: fc.oneof(fc.integer(), fc.double(), fc.string()),
      onclick: fc.constant('alert(1)'),
      style: fc.constant('color:red'),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue({ maxDepth: 1 }),
);
const wildMark = fc.oneof(
  fc.record(
    { type: fc.constantFrom('bold', 'italic', 'link', 'term', 'underline', 'script'), attrs: wildAttributes },
    { requiredKeys: ['type'] },
  ),
  fc.jsonValue({ maxDepth: 1 }),
);
const types = [
  'doc',
  'heading',
  'paragraph',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'image',
  'callout',
  'case',
  'accordion',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'file',
  'film',
  'iframe',
  'html',
  'text',
];

const { node } = fc.letrec<{ node: unknown; content: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.record({ type: fc.constant('text'), text: wildText, marks: fc.array(wildMark, { maxLength: 4 }) }),
    fc.record(
      { type: fc.constantFrom(...types), attrs: wildAttributes, content: tie('content') },
      { requiredKeys: ['type'] },
    ),
    fc.jsonValue({ maxDepth: 1 }),
  ),
  content: fc.oneof({ weight: 9, arbitrary: fc.array(tie('node'), { maxLength: 4 }) }, fc.jsonValue()),
}));

/** Documents by name; what is in them is up to chance. */
export const wildDocument = fc.record({
  type: fc.constant('doc'),
  content: fc.array(node, { maxLength: 6 }),
});
