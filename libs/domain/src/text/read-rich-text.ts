import type { BlockNode, FilmNode, HeadingNode, ImageNode, RichText, RichTextNode } from './rich-text.ts';

export interface Heading {
  readonly level: 2 | 3;
  readonly text: string;
  /** Unique within the document; fit for an `id` and for the part of an address after `#`. */
  readonly anchor: string;
}

/** Every node of the tree, parents before children, in reading order. */
export function* nodesOf(node: RichTextNode): Generator<RichTextNode> {
  yield node;
  if (!('content' in node)) return;
  for (const child of node.content ?? []) yield* nodesOf(child);
}

/** The words alone, for search and counting: one line a block, alternative texts and captions included. */
export function plainText(doc: RichText): string {
  return doc.content
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

/** Number of words that a reader meets: runs without white space that hold a letter or a digit. */
export function wordCount(doc: RichText): number {
  return plainText(doc)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The headings in reading order, for a table of contents. Equal headings get `-2`, `-3`, … */
export function headings(doc: RichText): Heading[] {
  const taken = new Set<string>();
  return [...nodesOf(doc)].filter(isHeading).map((heading) => {
    const text = inlineText(heading).trim();
    const anchor = freeAnchor(anchorOf(text), taken);
    taken.add(anchor);
    return { level: heading.attrs.level, text, anchor };
  });
}

/** The pictures in reading order. */
export const images = (doc: RichText): ImageNode[] =>
  [...nodesOf(doc)].filter((node): node is ImageNode => node.type === 'image');

/** The films in reading order. */
export const films = (doc: RichText): FilmNode[] =>
  [...nodesOf(doc)].filter((node): node is FilmNode => node.type === 'film');

function linesOf(block: BlockNode): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block).trim()];
    case 'image':
      return [block.attrs.alt.trim(), block.attrs.caption?.trim() ?? ''];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(linesOf));
    case 'blockquote':
      return block.content.flatMap(linesOf);
    case 'callout':
    case 'case':
    case 'accordion':
      return [block.attrs.title.trim(), ...block.content.flatMap(linesOf)];
    case 'table':
      return [
        block.attrs.caption.trim(),
        ...block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOf))),
      ];
    case 'file':
      return [block.attrs.name.trim()];
    case 'film':
      return [block.attrs.title.trim()];
  }
}

const inlineText = (block: Extract<BlockNode, { type: 'heading' | 'paragraph' }>): string =>
  (block.content ?? []).map((node) => node.text).join('');

const isHeading = (node: RichTextNode): node is HeadingNode => node.type === 'heading';

/** Swedish letters lose their marks: an address with å, ä and ö percent-encodes into something nobody can read. */
const anchorOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || 'rubrik';

function freeAnchor(wanted: string, taken: ReadonlySet<string>): string {
  let anchor = wanted;
  for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${wanted}-${copy}`;
  return anchor;
}
