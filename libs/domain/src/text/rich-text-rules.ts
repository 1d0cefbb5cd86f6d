import type { BlockNode, RichTextNode } from './rich-text.ts';

type BlockType = BlockNode['type'];
type Holder = Extract<RichTextNode, { content: readonly BlockNode[] }>['type'];

/** Deeper than any author nests a list, and far from what a stack can hold. */
export const deepestNesting = 12;
export const longestText = 200_000;
export const mostNodes = 20_000;
export const longestAttribute = 1000;
export const longestFileName = 200;
/** Of cells in a row; a wider table is a file to fetch. */
export const mostColumns = 20;

const everything: readonly BlockType[] = [
  'heading',
  'paragraph',
  'bulletList',
  'orderedList',
  'blockquote',
  'image',
  'callout',
  'case',
  'accordion',
  'table',
  'file',
  'film',
];
const boxes = new Set<BlockType>(['callout', 'case', 'accordion']);
const inBox = everything.filter((type) => !boxes.has(type));
const cell: readonly BlockType[] = ['paragraph', 'bulletList', 'orderedList'];

/** What may stand where. A box stands in no other box, a table in no table, and a heading never in a list. */
export const mayHold: Readonly<Record<Holder, ReadonlySet<BlockType>>> = {
  doc: new Set(everything),
  callout: new Set(inBox),
  case: new Set(inBox),
  accordion: new Set(inBox),
  blockquote: new Set<BlockType>(['heading', 'paragraph', 'bulletList', 'orderedList', 'image']),
  listItem: new Set<BlockType>(['paragraph', 'bulletList', 'orderedList', 'blockquote', 'image', 'file']),
  tableHeader: new Set(cell),
  tableCell: new Set(cell),
};
