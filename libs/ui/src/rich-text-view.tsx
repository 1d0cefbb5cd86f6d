import { createElement } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Disclosure } from './disclosure.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { safeHref, safePicture } from './rich-text.ts';
import type {
  RichTextBlock,
  RichTextDocument,
  RichTextFile,
  RichTextFilm,
  RichTextSpan,
} from './rich-text.ts';
import { RichTextTable } from './rich-text-table.tsx';
import { RichTextTerm } from './rich-text-term.tsx';
import styles from './rich-text-view.module.css';

export interface RichTextViewProps {
  document: RichTextDocument;
  messages: {
    /** Stands over every case: “Förenklat utbildningsfall”. */
    caseMark: string;
    /** How large a file is, in words: “120 kB”. */
    fileSize?: (bytes: number) => string;
  };
  /** Plays a film of the media library; without it the film's title stands in its place. */
  film?: (film: RichTextFilm) => ReactNode;
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
      case 'term':
        return (
          <RichTextTerm key={place} explanation={mark.attrs.explanation}>
            {inside}
          </RichTextTerm>
        );
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
      const address = safePicture(words.imageHref?.(src) ?? src);
      return (
        <figure key={place} className={styles.figure}>
          {address === null ? <p>{alt}</p> : <img src={address} alt={alt} loading="lazy" />}
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
    case 'accordion':
      return (
        <Disclosure key={place} title={block.attrs.title || firstWords(block.content)}>
          <div className={styles.inside}>{blocks(block.content, words)}</div>
        </Disclosure>
      );
    case 'table':
      return <RichTextTable key={place} table={block} blocks={(content) => blocks(content, words)} />;
    case 'file':
      return <FileLink key={place} file={block.attrs} words={words} />;
    case 'film':
      return (
        <div key={place} className={styles.film}>
          {words.film?.(block.attrs) ?? <p>{block.attrs.title}</p>}
        </div>
      );
  }
};

/** What a button without a title of its own is called. */
const firstWords = (content: readonly RichTextBlock[]): string => {
  for (const block of content)
    if ((block.type === 'paragraph' || block.type === 'heading') && block.content?.[0])
      return block.content[0].text.slice(0, 60);
  return '…';
};

const FileLink = ({ file, words }: { file: RichTextFile; words: Words }) => {
  const href = safeHref(file.src);
  const size = file.size > 0 ? words.messages.fileSize?.(file.size) : undefined;
  return (
    <p className={styles.file}>
      <Icon name="download" />
      {href === null ? (
        file.name
      ) : (
        // To fetch, never a page of ours to go to.
        <Link href={href} download={file.name}>
          {file.name}
        </Link>
      )}
      {size && <span className={styles.size}>({size})</span>}
    </p>
  );
};

const blocks = (content: readonly RichTextBlock[], words: Words) =>
  content.map((block, place) => blockOf(block, place, words));

/** Reading text, set as in a book. Knows only the nodes of its type: nothing in a document can add markup. */
export const RichTextView = ({ document: text, lang, ...words }: RichTextViewProps) => (
  <div className={classNames(styles.text)} lang={lang}>
    {blocks(text.content, words)}
  </div>
);
