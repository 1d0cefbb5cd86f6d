import { createElement } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Link } from './link.tsx';
import { safeHref } from './rich-text.ts';
import type { RichTextBlock, RichTextDocument, RichTextSpan } from './rich-text.ts';
import styles from './rich-text-view.module.css';

export interface RichTextViewProps {
  document: RichTextDocument;
  messages: {
    /** Stands over every case: “Förenklat utbildningsfall”. */
    caseMark: string;
  };
  /** Makes a picture's name into its address; without it the name is the address. */
  imageHref?: (src: string) => string;
  /** Given where the text is not in the page's language. */
  lang?: string | undefined;
  /** How far the text's own headings (2 and 3) are moved down to fit under the page's. */
  headingShift?: 0 | 1 | 2;
}

type Words = Omit<RichTextViewProps, 'document' | 'lang'>;

const spanOf = ({ text, marks = [] }: RichTextSpan, place: number): ReactNode =>
  marks.reduce<ReactNode>((inside, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong key={place}>{inside}</strong>;
      case 'italic':
        return <em key={place}>{inside}</em>;
      case 'link': {
        const href = safeHref(mark.attrs.href);
        if (href === null) return inside;
        return (
          <Link key={place} href={href} isExternal={/^https?:/i.test(href)}>
            {inside}
          </Link>
        );
      }
    }
  }, text);

const spans = (content: readonly RichTextSpan[] | undefined) => content?.map(spanOf);

const blockOf = (block: RichTextBlock, place: number, words: Words): ReactNode => {
  switch (block.type) {
    case 'heading':
      return createElement(
        `h${block.attrs.level + (words.headingShift ?? 0)}`,
        { key: place, className: styles[`heading${block.attrs.level}`] },
        spans(block.content),
      );
    case 'paragraph':
      return <p key={place}>{spans(block.content)}</p>;
    case 'bulletList':
    case 'orderedList': {
      const List = block.type === 'bulletList' ? 'ul' : 'ol';
      return (
        <List key={place}>
          {block.content.map((item, number) => (
            <li key={number}>{blocks(item.content, words)}</li>
          ))}
        </List>
      );
    }
    case 'blockquote':
      return <blockquote key={place}>{blocks(block.content, words)}</blockquote>;
    case 'image': {
      const { src, alt, caption } = block.attrs;
      return (
        <figure key={place} className={styles.figure}>
          <img src={words.imageHref?.(src) ?? src} alt={alt} loading="lazy" />
          {caption && <figcaption>{caption}</figcaption>}
        </figure>
      );
    }
    case 'callout':
      return (
        <aside key={place} className={styles.callout} aria-label={block.attrs.title || undefined}>
          {block.attrs.title && <p className={styles.title}>{block.attrs.title}</p>}
          {blocks(block.content, words)}
        </aside>
      );
    case 'case':
      return (
        <section
          key={place}
          className={styles.case}
          aria-label={block.attrs.title || words.messages.caseMark}
        >
          <p className={styles.mark}>{words.messages.caseMark}</p>
          {block.attrs.title && <p className={styles.title}>{block.attrs.title}</p>}
          {blocks(block.content, words)}
        </section>
      );
  }
};

const blocks = (content: readonly RichTextBlock[], words: Words) =>
  content.map((block, place) => blockOf(block, place, words));

/** Reading text, set as in a book. Knows only the nodes of its type: nothing in a document can add markup. */
export const RichTextView = ({ document: text, lang, ...words }: RichTextViewProps) => (
  <div className={classNames(styles.text)} lang={lang}>
    {blocks(text.content, words)}
  </div>
);
