/** The documents RichTextView shows: ProseMirror's shape, told by structure alone so that any source fits. */
export type RichTextMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  | { readonly type: 'term'; readonly attrs: { readonly explanation: string } };

export interface RichTextSpan {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly RichTextMark[] | undefined;
}

export interface RichTextItem {
  readonly type: 'listItem';
  readonly content: readonly RichTextBlock[];
}

export interface RichTextCell {
  readonly type: 'tableCell' | 'tableHeader';
  readonly content: readonly RichTextBlock[];
}

export interface RichTextTableBlock {
  readonly type: 'table';
  readonly attrs: { readonly caption: string };
  readonly content: readonly { readonly type: 'tableRow'; readonly content: readonly RichTextCell[] }[];
}

export interface RichTextFile {
  readonly src: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface RichTextFilm {
  readonly media: string;
  readonly title: string;
}

export type RichTextBlock =
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 2 | 3 };
      readonly content?: readonly RichTextSpan[] | undefined;
    }
  | { readonly type: 'paragraph'; readonly content?: readonly RichTextSpan[] | undefined }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly RichTextItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly RichTextBlock[] }
  | {
      readonly type: 'image';
      readonly attrs: { readonly src: string; readonly alt: string; readonly caption?: string | undefined };
    }
  | {
      readonly type: 'callout' | 'case' | 'accordion';
      readonly attrs: { readonly title: string };
      readonly content: readonly RichTextBlock[];
    }
  | RichTextTableBlock
  | { readonly type: 'file'; readonly attrs: RichTextFile }
  | { readonly type: 'film'; readonly attrs: RichTextFilm };

export interface RichTextDocument {
  readonly type: 'doc';
  readonly content: readonly RichTextBlock[];
}

/**
 * The address of a link if it is one that text may lead to: http, https, mailto, tel, or a place of our own.
 * Anything else (`javascript:`, `data:`) answers null, and the words are shown without a link.
 */
export const safeHref = (href: string): string | null => {
  const plain = href.trim();
  if (/^(https?:|mailto:|tel:)/i.test(plain)) return plain;
  return /^(\/(?![/\\])|#|\.{1,2}\/)/.test(plain) ? plain : null;
};

/**
 * The address of a picture if it is one that may be shown: a place of our own, the web, or a drawing in itself.
 * Anything else answers null, and its description stands in its place.
 */
export const safePicture = (src: string): string | null =>
  /^data:image\/(?:png|jpeg|webp|svg\+xml)[;,]/i.test(src)
    ? src
    : /^(https?:|\/(?![/\\]))/i.test(src)
      ? src
      : null;
