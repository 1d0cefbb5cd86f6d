/** @typedef {import('./payloads.mjs').Payload} Payload */

const file = '/api/v1/files/00000000-0000-4000-8000-000000000000';

/**
 * A payload at every place a tree of rich text has, known and unknown.
 * @param {Payload} payload
 * @param {boolean} isShort without what only a reader of trees could fall for
 */
export const nodesWith = ({ id, text }, isShort = false) => {
  const words = { type: 'text', text: `${id}. ${text}` };
  const shown = [
    { type: 'paragraph', content: [words], attrs: { onclick: text, style: text, class: text } },
    {
      type: 'paragraph',
      content: [
        { ...words, marks: [{ type: 'link', attrs: { href: text, target: text, onclick: text } }] },
        { ...words, marks: [{ type: 'term', attrs: { explanation: text } }] },
      ],
    },
  ];
  if (isShort) return shown;
  return [
    ...shown,
    { type: 'heading', attrs: { level: text }, content: [words] },
    { type: 'image', attrs: { src: text, alt: text, caption: text, onerror: text } },
    { type: 'image', attrs: { src: file, alt: text, caption: text } },
    { type: 'file', attrs: { src: text, name: text, size: text } },
    { type: 'file', attrs: { src: file, name: `${id}. ${text}`, size: 1 } },
    { type: 'callout', attrs: { title: text }, content: [{ type: 'html', attrs: { html: text } }] },
    {
      type: 'case',
      attrs: { title: text },
      content: [{ type: 'iframe', attrs: { src: text, srcdoc: text } }],
    },
    {
      type: 'table',
      attrs: { caption: text, style: text },
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: text }, content: shown }] },
      ],
    },
    { type: 'script', content: [words] },
    { type: 'paragraph', content: [{ type: 'hardBreak' }, { ...words, marks: [{ type: text }, text] }] },
  ];
};

/** @param {readonly Payload[]} payloads @param {boolean} [isShort] */
export const documentWith = (payloads, isShort = false) => ({
  type: 'doc',
  content: payloads.flatMap((payload) => nodesWith(payload, isShort)),
});

/**
 * In parts, each small enough for one request.
 * @template T @param {readonly T[]} all @param {number} size @returns {T[][]}
 */
export const inParts = (all, size) => {
  const parts = [];
  for (let start = 0; start < all.length; start += size) parts.push(all.slice(start, start + size));
  return parts;
};
