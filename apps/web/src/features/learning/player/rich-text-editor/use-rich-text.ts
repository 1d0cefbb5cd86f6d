import { useEditor } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { canonicalJson, readRichText } from '@vagar/domain';
import type { RichText, RichTextFault } from '@vagar/domain';
import { useEffect, useRef, useState } from 'react';
import { cleanPaste } from './clean-paste.ts';
import { extensions } from './schema/extensions.ts';
import { fromEditor, toEditor } from './tree.ts';

/** A document as the contract has it; what is in it is read by the domain's one strict reader. */
export interface WrittenText {
  [name: string]: unknown;
  type: 'doc';
  content: unknown[];
}

export interface RichTextControl {
  value: WrittenText;
  onChange: (value: WrittenText) => void;
  /** Attributes of the field itself. */
  attributes: Record<string, string>;
  titleLabel: string;
}

/** The same tree whatever order a database gives the names back in. */
const canonical = (text: RichText) => canonicalJson(JSON.parse(JSON.stringify(text)));

/**
 * An editor of one tree that its owner keeps. What is written goes out through `onChange`; what comes in from
 * outside (another's version, an undo on the page) replaces only what differs, so that the caret stays.
 */
export function useRichText({ value, onChange, attributes, titleLabel }: RichTextControl): {
  editor: Editor | null;
  fault: RichTextFault | null;
} {
  const [fault, setFault] = useState<RichTextFault | null>(null);
  const [first] = useState(() => {
    const text = readOrEmpty(value);
    return { content: toEditor(text), canonical: canonical(text) };
  });
  const known = useRef(first.canonical);
  const owner = useRef(onChange);
  useEffect(() => {
    owner.current = onChange;
  });
  const editor = useEditor({
    extensions: extensions(titleLabel),
    content: first.content,
    // The content security policy refuses style sheets that come with the program.
    injectCSS: false,
    editorProps: { attributes, transformPastedHTML: cleanPaste },
    onUpdate: ({ editor: changed }) => {
      const read = fromEditor(changed.getJSON());
      setFault('fault' in read ? read.fault : null);
      if ('fault' in read) return;
      const now = canonical(read.text);
      if (now === known.current) return;
      known.current = now;
      owner.current({ type: 'doc', content: [...read.text.content] });
    },
  });
  useEffect(() => {
    const text = readOrEmpty(value);
    const now = canonical(text);
    if (now === known.current) return;
    known.current = now;
    replaceWhatDiffers(editor, text);
  }, [editor, value]);
  return { editor, fault };
}

const readOrEmpty = (value: WrittenText): RichText => {
  const read = readRichText(value);
  return 'text' in read ? read.text : { type: 'doc', content: [] };
};

function replaceWhatDiffers(editor: Editor, value: RichText): void {
  const { state, schema, view } = editor;
  const wanted = schema.nodeFromJSON(toEditor(value));
  const start = state.doc.content.findDiffStart(wanted.content);
  const end = state.doc.content.findDiffEnd(wanted.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap));
  view.dispatch(tr.setMeta('preventUpdate', true).setMeta('addToHistory', false));
}
