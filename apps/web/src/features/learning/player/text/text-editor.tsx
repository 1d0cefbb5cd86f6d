import { Button, IconButton, Stack, TextField } from '@vagar/ui';
import { BilingualField } from '../bilingual-field.tsx';
import { useEditingWords } from '../editing/words.ts';
import type { EditorProps } from '../editors.ts';
import { BilingualRichText } from '../rich-text-editor/bilingual-rich-text.tsx';
import styles from './text-editor.module.css';
import { useTextWords } from './words.ts';

const mostSources = 40;

/** The text itself in both languages, and where what it says comes from. */
export const TextEditor = ({ draft, onChange }: EditorProps<'text'>) => {
  const words = useTextWords();
  const editing = useEditingWords();
  const { body, sources } = draft;
  type Source = (typeof sources)[number];
  const setSources = (changed: Source[]) => onChange({ ...draft, sources: changed });
  const setSource = (place: number, changed: Source) =>
    setSources(sources.map((source, other) => (other === place ? changed : source)));
  return (
    <Stack gap={6}>
      <BilingualRichText
        label={words.body}
        value={body}
        onChange={(changed) => onChange({ ...draft, body: changed })}
      />
      <section>
        <h2 className={styles.heading}>{words.sources}</h2>
        <ol className={styles.sources}>
          {sources.map(({ label, url }, place) => (
            <li key={place}>
              <BilingualField
                label={words.sourceLabel(place + 1)}
                value={label}
                onChange={(changed) => setSource(place, { label: changed, url })}
              />
              <div className={styles.address}>
                <TextField
                  label={words.sourceAddress(place + 1)}
                  description={words.sourceAddressHelp}
                  value={url ?? ''}
                  inputMode="url"
                  maxLength={2000}
                  onChange={(changed) => setSource(place, { label, url: changed === '' ? null : changed })}
                />
                <IconButton
                  icon="close"
                  label={editing.remove(words.sourceNumber(place + 1))}
                  onPress={() => setSources(sources.filter((_, other) => other !== place))}
                />
              </div>
            </li>
          ))}
        </ol>
        {sources.length < mostSources ? (
          <Button icon="plus" onPress={() => setSources([...sources, { label: { sv: '' }, url: null }])}>
            {words.addSource}
          </Button>
        ) : (
          <p>{editing.full(mostSources)}</p>
        )}
      </section>
    </Stack>
  );
};
