import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { boxOf } from './schema/boxes.ts';

/** What holds where the caret is: only this makes the tools render anew, not every letter. */
export const useToolState = (editor: Editor) =>
  useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      term: now.isActive('term'),
      heading2: now.isActive('heading', { level: 2 }),
      heading3: now.isActive('heading', { level: 3 }),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      isInList: now.isActive('listItem'),
      quote: now.isActive('blockquote'),
      box: boxOf(now),
      table: now.isActive('table'),
      leaf: (['image', 'film', 'file'] as const).find((type) => now.isActive(type)) ?? null,
    }),
  });
export type ToolState = ReturnType<typeof useToolState>;
