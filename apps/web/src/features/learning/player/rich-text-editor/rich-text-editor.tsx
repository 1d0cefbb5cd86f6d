import { EditorContent } from '@tiptap/react';
import type { Language } from '@vagar/domain';
import { Notice } from '@vagar/ui';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { EditorTask } from './editor-task.ts';
import { EditorTools } from './editor-tools.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { FileDialog, FilmDialog, PictureDialog } from './media-dialogs.tsx';
import styles from './rich-text-editor.module.css';
import { CaptionDialog, TableDialog } from './table-dialog.tsx';
import { TermDialog } from './term-dialog.tsx';
import { useRichText } from './use-rich-text.ts';
import type { WrittenText } from './use-rich-text.ts';
import { useEditorWords } from './words.ts';

export interface RichTextEditorProps {
  value: WrittenText;
  /** The whole tree after each change, read by the same strict reader as on the server. */
  onChange: (value: WrittenText) => void;
  label: string;
  /** The language that is written here. */
  lang: Language;
  id?: string;
}

const dialogs = {
  link: LinkDialog,
  term: TermDialog,
  table: TableDialog,
  caption: CaptionDialog,
  picture: PictureDialog,
  film: FilmDialog,
  file: FileDialog,
};

/** Writes a text of headings, lists, tables, boxes, links and explained words: what the tree knows, nothing else. */
export const RichTextEditor = ({ value, onChange, label, lang, id }: RichTextEditorProps) => {
  const words = useEditorWords();
  const made = useId();
  const field = id ?? made;
  const tools = useRef<HTMLDivElement>(null);
  const [task, setTask] = useState<EditorTask | null>(null);
  const { editor, fault } = useRichText({
    value,
    onChange,
    titleLabel: words.boxTitle,
    attributes: {
      id: field,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${field}-label`,
      'aria-describedby': `${field}-keys`,
      lang,
      class: styles.text ?? '',
    },
  });
  if (!editor) return null;
  const close = () => {
    setTask(null);
    // The dialog gives focus back to the tool that opened it; what was asked about is in the text.
    requestAnimationFrame(() => requestAnimationFrame(() => editor.commands.focus()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isInTools = tools.current?.contains(event.target as Node) ?? false;
    if (event.key === 'F10' && event.altKey && !isInTools) {
      event.preventDefault();
      tools.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    } else if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !isInTools) {
      event.preventDefault();
      setTask('link');
    } else if (event.key === 'Escape' && isInTools) editor.commands.focus();
  };
  const TaskOf = task && dialogs[task];
  return (
    <div className={styles.field}>
      <span id={`${field}-label`} className={styles.label}>
        {label}
      </span>
      <div className={styles.frame} onKeyDown={onKeyDown}>
        <div ref={tools} className={styles.tools}>
          <EditorTools editor={editor} label={label} controls={field} onTask={setTask} />
        </div>
        <EditorContent editor={editor} />
      </div>
      <p id={`${field}-keys`} className={styles.keys}>
        {words.keys}
      </p>
      {fault && (
        <Notice tone="attention">{fault.code === 'too-deep' ? words.tooDeep : words.tooLarge}</Notice>
      )}
      {TaskOf && <TaskOf editor={editor} lang={lang} onClose={close} />}
    </div>
  );
};
