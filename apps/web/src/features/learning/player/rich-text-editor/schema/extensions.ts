import type { Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Blockquote, BulletList, Heading, ListItem, OrderedList, Paragraph } from './blocks.ts';
import { boxes, BoxTitle } from './boxes.ts';
import { Link, Term } from './marks.ts';
import { File, Film, Image } from './media.ts';
import { tables } from './tables.ts';

/** Everything the editor knows: exactly what the tree of rich text has, and the title line of a box. */
export const extensions = (titleLabel: string): Extensions => [
  // Of the kit only document, text, bold, italic, undo and the cursors.
  StarterKit.configure({
    paragraph: false,
    heading: false,
    blockquote: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: false,
    dropcursor: { color: false },
  }),
  Paragraph,
  Heading,
  Blockquote,
  BulletList,
  OrderedList,
  ListItem,
  BoxTitle.configure({ label: titleLabel }),
  ...boxes,
  ...tables,
  Link,
  Term,
  Image,
  File,
  Film,
];
