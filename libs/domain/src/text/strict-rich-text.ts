import { cleanText } from './clean-text.ts';
import { isMediaId, isOwnFile } from './own-address.ts';
import {
  deepestNesting,
  longestAttribute,
  longestFileName,
  longestText,
  mayHold,
  mostColumns,
  mostNodes,
} from './rich-text-rules.ts';
import type { BlockNode, ListItemNode, RichText, TableCellNode, TableRowNode } from './rich-text.ts';
import { readSpans } from './strict-spans.ts';

/** Why something is no rich text, and where: a dotted path. */
export interface RichTextFault {
  readonly code: 'not-a-document' | 'too-deep' | 'too-large';
  readonly path: string;
}
export type ReadRichText = { readonly text: RichText } | { readonly fault: RichTextFault };

type Json = Readonly<Record<string, unknown>>;
type Holder = keyof typeof mayHold;

/** Ends the reading from any depth; never leaves `readRichText`. */
class Unreadable extends Error {
  readonly fault: RichTextFault;

  constructor(fault: RichTextFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Where the reading is, and how much has been read so far. */
interface Reading {
  readonly path: string;
  readonly depth: number;
  readonly counted: { nodes: number; letters: number };
}

/**
 * The one door for rich text. Keeps what the unions of `RichText` know and nothing else: unknown nodes, attributes
 * and marks are gone, and so are links that are not safe and pictures and files that are not our own. A known
 * block where it may not stand gives its words to where it stood. Reading what was read changes nothing.
 * @param value anything at all, of any depth
 * @returns the tree, or where it is no document, nested deeper than 12 or larger than 200,000 letters or 20,000 nodes
 */
export function readRichText(value: unknown): ReadRichText {
  if (!isObject(value) || value['type'] !== 'doc' || !Array.isArray(value['content']))
    return { fault: { code: 'not-a-document', path: '' } };
  try {
    const reading = { path: '', depth: 0, counted: { nodes: 0, letters: 0 } };
    return { text: { type: 'doc', content: blocksOf(value, 'doc', reading) } };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const attrsOf = (node: Json): Json => (isObject(node['attrs']) ? node['attrs'] : {});

/** Its children with where each stands; counts them. */
function childrenOf(node: Json, reading: Reading): [Json, Reading][] {
  const { path, depth, counted } = reading;
  const content: unknown = node['content'];
  if (!Array.isArray(content)) return [];
  countNodes(content.length, reading);
  if (depth >= deepestNesting * 2) throw new Unreadable({ code: 'too-deep', path });
  return content.flatMap((child: unknown, place): [Json, Reading][] =>
    isObject(child)
      ? [[child, { path: path ? `${path}.content.${place}` : `content.${place}`, depth: depth + 1, counted }]]
      : [],
  );
}

const blocksOf = (node: Json, holder: Holder, reading: Reading): BlockNode[] =>
  childrenOf(node, reading).flatMap(([child, place]) => blockOf(child, holder, place));

/** A box, a quote or a cell is never empty: an editor has nowhere to put the caret in one. */
const someBlocksOf = (node: Json, holder: Holder, reading: Reading): BlockNode[] => {
  const content = blocksOf(node, holder, reading);
  return content.length > 0 ? content : [emptyParagraph(reading)];
};

/** Added where something is missing; counted, so that what was read can be read again. */
const emptyParagraph = (reading: Reading): BlockNode => {
  countNodes(1, reading);
  return { type: 'paragraph' };
};

function blockOf(node: Json, holder: Holder, reading: Reading): BlockNode[] {
  const attrs = attrsOf(node);
  const may = (type: BlockNode['type']) => mayHold[holder].has(type);
  const text = (name: string, max = longestAttribute) => attribute(attrs, name, max, reading);
  const { type } = node;
  switch (type) {
    case 'heading':
    case 'paragraph': {
      const spans = spansOf(node, reading);
      const content = spans.length > 0 ? { content: spans } : {};
      if (type === 'paragraph' || !may(type)) return [{ type: 'paragraph', ...content }];
      return [{ type, attrs: { level: Number(attrs['level']) >= 3 ? 3 : 2 }, ...content }];
    }
    case 'bulletList':
    case 'orderedList': {
      const content = itemsOf(node, reading);
      return content.length > 0 ? [{ type, content }] : [];
    }
    case 'blockquote':
      if (!may(type)) return blocksOf(node, holder, reading);
      return [{ type, content: someBlocksOf(node, type, reading) }];
    case 'callout':
    case 'case':
    case 'accordion':
      if (!may(type)) return blocksOf(node, holder, reading);
      return [{ type, attrs: { title: text('title') }, content: someBlocksOf(node, type, reading) }];
    case 'table': {
      const content = rowsOf(node, reading);
      if (content.length === 0) return [];
      if (!may(type)) return content.flatMap((row) => row.content.flatMap((cell) => cell.content));
      return [{ type, attrs: { caption: text('caption') }, content }];
    }
    case 'image': {
      const src = attrs['src'];
      if (!may(type) || typeof src !== 'string' || !isOwnFile(src)) return [];
      const caption = text('caption');
      return [{ type, attrs: { src, alt: text('alt'), ...(caption && { caption }) } }];
    }
    case 'file': {
      const src = attrs['src'];
      if (!may(type) || typeof src !== 'string' || !isOwnFile(src)) return [];
      return [{ type, attrs: { src, name: text('name', longestFileName), size: sizeOf(attrs['size']) } }];
    }
    case 'film': {
      const media = attrs['media'];
      if (!may(type) || typeof media !== 'string' || !isMediaId(media)) return [];
      return [{ type, attrs: { media, title: text('title') } }];
    }
    default:
      return [];
  }
}

function spansOf(node: Json, reading: Reading) {
  const children = childrenOf(node, reading).map(([child]) => child);
  const spans = readSpans(children);
  for (const span of spans) countLetters(span.text, reading);
  return spans;
}

/** An item begins with a paragraph: what else it holds stands below its first line. */
function itemsOf(node: Json, reading: Reading): ListItemNode[] {
  return childrenOf(node, reading).flatMap(([child, place]): ListItemNode[] => {
    if (child['type'] !== 'listItem') return [];
    const content = blocksOf(child, 'listItem', place);
    const [first] = content;
    return [
      {
        type: 'listItem',
        content: first?.type === 'paragraph' ? content : [emptyParagraph(place), ...content],
      },
    ];
  });
}

function rowsOf(node: Json, reading: Reading): TableRowNode[] {
  const rows = childrenOf(node, reading).flatMap(([row, place]): TableCellNode[][] => {
    if (row['type'] !== 'tableRow') return [];
    const cells = childrenOf(row, place).flatMap(([cell, inside]): TableCellNode[] => {
      const { type } = cell;
      if (type !== 'tableCell' && type !== 'tableHeader') return [];
      return [{ type, content: someBlocksOf(cell, type, inside) }];
    });
    return cells.length > 0 ? [cells.slice(0, mostColumns)] : [];
  });
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => ({
    type: 'tableRow',
    content: [...row, ...Array.from({ length: width - row.length }, () => emptyCell(reading))],
  }));
}

const emptyCell = (reading: Reading): TableCellNode => {
  countNodes(1, reading);
  return { type: 'tableCell', content: [emptyParagraph(reading)] };
};

function countNodes(nodes: number, { path, counted }: Reading): void {
  counted.nodes += nodes;
  if (counted.nodes > mostNodes) throw new Unreadable({ code: 'too-large', path });
}

function attribute(attrs: Json, name: string, max: number, reading: Reading): string {
  const text = cleanText(attrs[name], max);
  countLetters(text, reading);
  return text;
}

function countLetters(text: string, { path, counted }: Reading): void {
  counted.letters += text.length;
  if (counted.letters > longestText) throw new Unreadable({ code: 'too-large', path });
}

const sizeOf = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
