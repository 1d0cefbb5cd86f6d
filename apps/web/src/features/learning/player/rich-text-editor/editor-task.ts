import type { Editor } from '@tiptap/react';
import type { Language } from '@vagar/domain';

/** What a tool asks about before it does it. */
export type EditorTask = 'link' | 'term' | 'table' | 'caption' | 'picture' | 'film' | 'file';

export interface TaskProps {
  editor: Editor;
  /** The language that is written. */
  lang: Language;
  onClose: () => void;
}
