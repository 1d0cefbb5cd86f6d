import type { Editor } from '@tiptap/react';
import { isSafeHref } from '@vagar/domain';
import { Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { TaskDialog } from './task-dialog.tsx';
import type { TaskProps } from './editor-task.ts';
import { useEditorWords } from './words.ts';

/** What is marked, or was chosen to be. */
const chosenText = ({ state }: Editor) =>
  state.doc.textBetween(state.selection.from, state.selection.to, ' ');

/** `www.rvn.se` is what people write. */
const withScheme = (address: string) => {
  const plain = address.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(plain) ? `https://${plain}` : plain;
};

/** Where the chosen words lead. */
export const LinkDialog = ({ editor, onClose }: TaskProps) => {
  const words = useEditorWords();
  const isThere = editor.isActive('link');
  const [href, setHref] = useState(String(editor.getAttributes('link')['href'] ?? ''));
  const [text, setText] = useState(chosenText(editor));
  const [isWrong, setWrong] = useState(false);
  const wantsText = !isThere && editor.state.selection.empty;
  const submit = () => {
    const address = withScheme(href);
    if (!isSafeHref(address)) return setWrong(true);
    const mark = { type: 'link', attrs: { href: address } };
    if (wantsText)
      editor.commands.insertContent({ type: 'text', text: text.trim() || address, marks: [mark] });
    else editor.chain().extendMarkRange('link').setMark('link', mark.attrs).run();
    onClose();
  };
  return (
    <TaskDialog
      title={words.link}
      act={isThere ? words.save : words.add}
      onSubmit={submit}
      onClose={onClose}
      remove={
        isThere
          ? {
              label: words.linkRemove,
              act: () => {
                editor.chain().extendMarkRange('link').unsetMark('link').run();
                onClose();
              },
            }
          : undefined
      }
    >
      <Stack>
        <TextField
          label={words.linkAddress}
          description={words.linkHelp}
          errorMessage={isWrong ? words.linkUnsafe : undefined}
          value={href}
          onChange={setHref}
          inputMode="url"
          maxLength={2000}
          autoFocus
        />
        {wantsText && <TextField label={words.linkWords} value={text} onChange={setText} maxLength={300} />}
      </Stack>
    </TaskDialog>
  );
};
