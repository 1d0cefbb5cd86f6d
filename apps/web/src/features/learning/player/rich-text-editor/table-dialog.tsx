import { Cluster, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import type { TaskProps } from './editor-task.ts';
import { TaskDialog } from './task-dialog.tsx';
import { useEditorWords } from './words.ts';

const between = (text: string, low: number, high: number) =>
  Math.min(high, Math.max(low, Math.trunc(Number(text)) || low));

/** A new table: what it shows and how large it is. Its first row is headers. */
export const TableDialog = ({ editor, onClose }: TaskProps) => {
  const words = useEditorWords();
  const [caption, setCaption] = useState('');
  const [rows, setRows] = useState('3');
  const [columns, setColumns] = useState('3');
  const submit = () => {
    const size = { rows: between(rows, 1, 50), cols: between(columns, 1, 12), withHeaderRow: true };
    // Below the words the caret is in, not between them.
    const end = editor.state.selection.$to.end();
    editor
      .chain()
      .setTextSelection(end)
      .insertTable(size)
      .updateAttributes('table', { caption: caption.trim() })
      .run();
    onClose();
  };
  return (
    <TaskDialog title={words.newTable} act={words.add} onSubmit={submit} onClose={onClose}>
      <Stack>
        <CaptionField value={caption} onChange={setCaption} />
        <Cluster>
          <TextField
            label={words.rowCount}
            value={rows}
            onChange={setRows}
            inputMode="numeric"
            maxLength={2}
            width="short"
          />
          <TextField
            label={words.columnCount}
            value={columns}
            onChange={setColumns}
            inputMode="numeric"
            maxLength={2}
            width="short"
          />
        </Cluster>
      </Stack>
    </TaskDialog>
  );
};

/** The words above the table one is in. */
export const CaptionDialog = ({ editor, onClose }: TaskProps) => {
  const words = useEditorWords();
  const [caption, setCaption] = useState(String(editor.getAttributes('table')['caption'] ?? ''));
  const submit = () => {
    editor.commands.updateAttributes('table', { caption: caption.trim() });
    onClose();
  };
  return (
    <TaskDialog title={words.caption} act={words.save} onSubmit={submit} onClose={onClose}>
      <CaptionField value={caption} onChange={setCaption} />
    </TaskDialog>
  );
};

const CaptionField = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const words = useEditorWords();
  return (
    <TextField
      label={words.caption}
      description={words.captionHelp}
      value={value}
      onChange={onChange}
      maxLength={200}
      autoFocus
    />
  );
};
