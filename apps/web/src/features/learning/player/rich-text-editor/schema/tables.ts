import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

/** No cell spans others: a reader by ear, and a narrow screen, follow rows and columns. */
const oneByOne = () => ({
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

const cell = { content: 'inCell+', addAttributes: oneByOne };

export const tables = [
  Table.extend({
    group: 'block inBox',
    addAttributes: () => ({
      caption: {
        default: '',
        rendered: false,
        parseHTML: (element) => element.querySelector('caption')?.textContent?.trim() ?? '',
      },
    }),
    renderHTML: ({ node }) => {
      const caption = String(node.attrs['caption']);
      const above = caption === '' ? [] : [['caption', { contenteditable: 'false' }, caption] as const];
      return ['div', { 'data-table': '' }, ['table', ...above, ['tbody', 0]]];
    },
    parseHTML: () => [{ tag: 'table', contentElement: withoutCaption }],
    // Without widths to drag there is nothing that a view of its own would add.
    addNodeView: () => null,
    // Tab leaves the field; arrows walk from cell to cell.
    addKeyboardShortcuts: () => ({}),
  }),
  TableRow,
  TableHeader.extend({ ...cell, renderHTML: () => ['th', 0] }),
  TableCell.extend({ ...cell, renderHTML: () => ['td', 0] }),
];

/** The caption is an attribute: what is parsed as rows must not meet it. */
function withoutCaption(node: globalThis.Node): HTMLElement {
  const table = (node as HTMLElement).cloneNode(true) as HTMLElement;
  table.querySelector('caption')?.remove();
  return table;
}
