import { Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import type { TaskProps } from './editor-task.ts';
import { TaskDialog } from './task-dialog.tsx';
import { useEditorWords } from './words.ts';

/** A word and what it means. */
export const TermDialog = ({ editor, onClose }: TaskProps) => {
  const words = useEditorWords();
  const isThere = editor.isActive('term');
  const [word, setWord] = useState('');
  const [explanation, setExplanation] = useState(String(editor.getAttributes('term')['explanation'] ?? ''));
  const [isWrong, setWrong] = useState(false);
  const wantsWord = !isThere && editor.state.selection.empty;
  const submit = () => {
    if (explanation.trim() === '' || (wantsWord && word.trim() === '')) return setWrong(true);
    const mark = { type: 'term', attrs: { explanation: explanation.trim() } };
    if (wantsWord) editor.commands.insertContent({ type: 'text', text: word.trim(), marks: [mark] });
    else editor.chain().extendMarkRange('term').setMark('term', mark.attrs).run();
    onClose();
  };
  return (
    <TaskDialog
      title={words.term}
      act={isThere ? words.save : words.add}
      onSubmit={submit}
      onClose={onClose}
      remove={
        isThere
          ? {
              label: words.termRemove,
              act: () => {
                editor.chain().extendMarkRange('term').unsetMark('term').run();
                onClose();
              },
            }
          : undefined
      }
    >
      <Stack>
        {wantsWord && (
          <TextField
            label={words.termWord}
            value={word}
            onChange={setWord}
            maxLength={100}
            errorMessage={isWrong && word.trim() === '' ? words.wanted : undefined}
            autoFocus
          />
        )}
        <TextField
          label={words.termExplanation}
          description={words.termHelp}
          value={explanation}
          onChange={setExplanation}
          maxLength={500}
          errorMessage={isWrong && explanation.trim() === '' ? words.wanted : undefined}
          autoFocus={!wantsWord}
        />
      </Stack>
    </TaskDialog>
  );
};
