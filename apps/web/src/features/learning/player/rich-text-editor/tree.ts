import type { JSONContent } from '@tiptap/core';
import { readRichText } from '@vagar/domain';
import type { ReadRichText, RichText, RichTextNode } from '@vagar/domain';
import { boxKinds } from './schema/boxes.ts';

const isBox = (type: string | undefined) => (boxKinds as readonly (string | undefined)[]).includes(type);

/** The tree as the editor holds it: the title of a box is its first line. */
export function toEditor(text: RichText): JSONContent {
  const content = text.content.map(nodeToEditor);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function nodeToEditor(node: RichTextNode): JSONContent {
  const made = { ...node } as JSONContent;
  if ('content' in node && node.content) made.content = node.content.map(nodeToEditor);
  if (!('attrs' in node) || !('title' in node.attrs) || !isBox(node.type)) return made;
  const { title } = node.attrs;
  const line = { type: 'boxTitle', ...(title && { content: [{ type: 'text', text: title }] }) };
  return { type: node.type, content: [line, ...(made.content ?? [])] };
}

/**
 * What the editor holds as the tree, read by the one strict reader. The empty line that the editor keeps below a
 * table or a picture, so that there is somewhere to go on, is its own and no part of the text.
 */
export function fromEditor(json: JSONContent): ReadRichText {
  const read = readRichText(nodeFromEditor(json));
  if ('fault' in read) return read;
  const { content } = read.text;
  const last = content.at(-1);
  const before = content.at(-2);
  const isOwnLine =
    last?.type === 'paragraph' && !last.content && before !== undefined && before.type !== 'paragraph';
  return isOwnLine ? { text: { type: 'doc', content: content.slice(0, -1) } } : read;
}

function nodeFromEditor(node: JSONContent): JSONContent {
  const content = node.content?.map(nodeFromEditor);
  if (!content) return node;
  if (!isBox(node.type)) return { ...node, content };
  const [line, ...inside] = content;
  const title = line?.content?.map(({ text }) => text ?? '').join('') ?? '';
  return { type: node.type ?? '', attrs: { title }, content: inside };
}
