import { insertPoint } from '@tiptap/pm/transform';
import type { Editor } from '@tiptap/react';
import type { MediaItem } from '@vagar/contract';
import { Stack, TextArea, TextField } from '@vagar/ui';
import { useState } from 'react';
import { MediaPicker } from '../media/media-picker.tsx';
import { useMediaWords } from '../media/words.ts';
import type { TaskProps } from './editor-task.ts';
import styles from './rich-text-editor.module.css';
import { TaskDialog } from './task-dialog.tsx';
import { useEditorWords } from './words.ts';

/** The attributes of what is chosen in the text, where it is of the type. */
const chosen = (editor: Editor, type: string): Record<string, unknown> | null =>
  editor.isActive(type) ? editor.getAttributes(type) : null;

/** Puts something below the block the caret is in, or changes what is chosen there. */
const put = (editor: Editor, type: string, attrs: Record<string, unknown>, isThere: boolean): void => {
  if (isThere) {
    editor.commands.updateAttributes(type, attrs);
    return;
  }
  const { doc, schema, selection } = editor.state;
  const { $from } = selection;
  const nodeType = schema.nodes[type];
  const isInWords = $from.parent.isTextblock && $from.parent.content.size > 0;
  const place = isInWords && nodeType ? insertPoint(doc, $from.after(), nodeType) : null;
  if (place === null) editor.commands.insertContent({ type, attrs });
  else editor.commands.insertContentAt(place, { type, attrs });
};

/** Said of a picture where it stands: what it shows may depend on the text around it. */
export const PictureDialog = ({ editor, lang, onClose }: TaskProps) => {
  const words = useEditorWords();
  const media = useMediaWords();
  const [there] = useState(() => chosen(editor, 'image'));
  const [picture, setPicture] = useState<Pick<MediaItem, 'url'> | null>(
    there ? { url: String(there['src']) } : null,
  );
  const [alt, setAlt] = useState(String(there?.['alt'] ?? ''));
  const [caption, setCaption] = useState(String(there?.['caption'] ?? ''));
  const [isWrong, setWrong] = useState(false);
  if (!picture)
    return (
      <MediaPicker
        kind="picture"
        onClose={onClose}
        onChoose={(item) => {
          setPicture(item);
          setAlt(item.alt[lang] ?? '');
        }}
      />
    );
  const submit = () => {
    if (alt.trim() === '') return setWrong(true);
    put(editor, 'image', { src: picture.url, alt: alt.trim(), caption: caption.trim() }, there !== null);
    onClose();
  };
  return (
    <TaskDialog
      title={words.picture}
      act={there ? words.save : words.add}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack>
        <img className={styles.chosen} src={picture.url} alt="" />
        <TextArea
          label={media.alt}
          description={media.altHelp}
          value={alt}
          onChange={setAlt}
          lang={lang}
          maxLength={1000}
          rows={3}
          errorMessage={isWrong && alt.trim() === '' ? words.wanted : undefined}
          autoFocus
        />
        <TextField label={media.caption} value={caption} onChange={setCaption} lang={lang} maxLength={300} />
      </Stack>
    </TaskDialog>
  );
};

/** A film of the library, by what it is called in this text. */
export const FilmDialog = ({ editor, lang, onClose }: TaskProps) => {
  const [there] = useState(() => chosen(editor, 'film'));
  const [film, setFilm] = useState<{ media: string; title: string } | null>(
    there ? { media: String(there['media']), title: String(there['title']) } : null,
  );
  if (!film)
    return (
      <MediaPicker
        kind="film"
        onClose={onClose}
        onChoose={({ id, title }) => setFilm({ media: id, title })}
      />
    );
  return (
    <NameDialog
      kind="film"
      name={film.title}
      lang={lang}
      isThere={there !== null}
      onClose={onClose}
      onName={(title) => put(editor, 'film', { media: film.media, title }, there !== null)}
    />
  );
};

/** Something to fetch, by what it is called in this text. */
export const FileDialog = ({ editor, lang, onClose }: TaskProps) => {
  const [there] = useState(() => chosen(editor, 'file'));
  const [file, setFile] = useState<{ src: string; name: string; size: number } | null>(
    there ? { src: String(there['src']), name: String(there['name']), size: Number(there['size']) } : null,
  );
  if (!file)
    return (
      <MediaPicker
        kind="file"
        onClose={onClose}
        onChoose={({ url, title, size, mime }) =>
          setFile({ src: url, name: mime === 'application/pdf' ? `${title} (PDF)` : title, size })
        }
      />
    );
  return (
    <NameDialog
      kind="file"
      name={file.name}
      lang={lang}
      isThere={there !== null}
      onClose={onClose}
      onName={(name) => put(editor, 'file', { ...file, name }, there !== null)}
    />
  );
};

interface NameDialogProps extends Pick<TaskProps, 'lang' | 'onClose'> {
  kind: 'film' | 'file';
  name: string;
  isThere: boolean;
  onName: (name: string) => void;
}

const NameDialog = ({ kind, name, lang, isThere, onClose, onName }: NameDialogProps) => {
  const words = useEditorWords();
  const [text, setText] = useState(name);
  const [isWrong, setWrong] = useState(false);
  const submit = () => {
    if (text.trim() === '') return setWrong(true);
    onName(text.trim());
    onClose();
  };
  return (
    <TaskDialog
      title={words[kind]}
      act={isThere ? words.save : words.add}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={kind === 'film' ? words.filmTitle : words.fileName}
        value={text}
        onChange={setText}
        lang={lang}
        maxLength={200}
        errorMessage={isWrong ? words.wanted : undefined}
        autoFocus
      />
    </TaskDialog>
  );
};
