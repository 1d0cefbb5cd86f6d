/**
 * Rich text as a tree in the shape of ProseMirror's JSON, so that an editor and a Markdown reader make the same
 * thing. There is no raw HTML anywhere: what is not in these unions cannot be written, stored or shown.
 */
export interface BoldMark {
  readonly type: 'bold';
}
export interface ItalicMark {
  readonly type: 'italic';
}
export interface LinkMark {
  readonly type: 'link';
  readonly attrs: { readonly href: string };
}
/** A word of the glossary, explained where it stands. */
export interface TermMark {
  readonly type: 'term';
  readonly attrs: { readonly explanation: string };
}
export type Mark = BoldMark | ItalicMark | LinkMark | TermMark;

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[] | undefined;
}

export interface HeadingNode {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 };
  readonly content?: readonly TextNode[] | undefined;
}
export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly content?: readonly TextNode[] | undefined;
}
export interface ListItemNode {
  readonly type: 'listItem';
  readonly content: readonly BlockNode[];
}
export interface BulletListNode {
  readonly type: 'bulletList';
  readonly content: readonly ListItemNode[];
}
export interface OrderedListNode {
  readonly type: 'orderedList';
  readonly content: readonly ListItemNode[];
}
export interface BlockquoteNode {
  readonly type: 'blockquote';
  readonly content: readonly BlockNode[];
}
export interface ImageNode {
  readonly type: 'image';
  readonly attrs: { readonly src: string; readonly alt: string; readonly caption?: string | undefined };
}
/** A box set apart from the running text. */
export interface CalloutNode {
  readonly type: 'callout';
  readonly attrs: { readonly title: string };
  readonly content: readonly BlockNode[];
}
/** A simplified teaching case; whoever renders it adds the mark that says so. */
export interface CaseNode {
  readonly type: 'case';
  readonly attrs: { readonly title: string };
  readonly content: readonly BlockNode[];
}
/** A heading and what it hides until somebody asks for it. */
export interface AccordionNode {
  readonly type: 'accordion';
  readonly attrs: { readonly title: string };
  readonly content: readonly BlockNode[];
}
/** Cells hold paragraphs and lists. */
export interface TableCellNode {
  readonly type: 'tableCell' | 'tableHeader';
  readonly content: readonly BlockNode[];
}
export interface TableRowNode {
  readonly type: 'tableRow';
  readonly content: readonly TableCellNode[];
}
/** Every row has as many cells as the longest: no cell spans others. */
export interface TableNode {
  readonly type: 'table';
  readonly attrs: { readonly caption: string };
  readonly content: readonly TableRowNode[];
}
/** Something to fetch; `src` is one of our own files, `size` in bytes. */
export interface FileNode {
  readonly type: 'file';
  readonly attrs: { readonly src: string; readonly name: string; readonly size: number };
}
/** A film of the media library, which has its files and captions. */
export interface FilmNode {
  readonly type: 'film';
  readonly attrs: { readonly media: string; readonly title: string };
}

export type BlockNode =
  | HeadingNode
  | ParagraphNode
  | BulletListNode
  | OrderedListNode
  | BlockquoteNode
  | ImageNode
  | CalloutNode
  | CaseNode
  | AccordionNode
  | TableNode
  | FileNode
  | FilmNode;

export interface RichText {
  readonly type: 'doc';
  readonly content: readonly BlockNode[];
}

export type RichTextNode = RichText | BlockNode | ListItemNode | TableRowNode | TableCellNode | TextNode;
