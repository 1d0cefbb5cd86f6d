import { Button, Section, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { BilingualField } from '../bilingual-field.tsx';
import { useEditingWords } from '../editing/words.ts';
import type { EditorProps } from '../editors.ts';
import { MediaPicker } from '../media/media-picker.tsx';
import { clockOf } from './clock-of.ts';
import { useFilmEditorWords } from './editor-words.ts';
import styles from './film.module.css';
import { secondsIn } from './seconds-in.ts';

const mostScenes = 60;
type Scene = EditorProps<'film'>['draft']['scenes'][number];

/** The film standing still: for each scene a picture, when it comes, what is said and what is seen. */
export const SceneFields = ({ draft, onChange }: EditorProps<'film'>) => {
  const words = useFilmEditorWords();
  const editing = useEditingWords();
  const [picking, setPicking] = useState<number | null>(null);
  const { scenes } = draft;
  const setScenes = (changed: Scene[]) => onChange({ ...draft, scenes: changed });
  const setScene = (place: number, part: Partial<Scene>) =>
    setScenes(scenes.map((scene, other) => (other === place ? { ...scene, ...part } : scene)));
  return (
    <Section title={words.scenes}>
      <p className={styles.quiet}>{words.scenesBody}</p>
      <ol className={styles.scenes}>
        {scenes.map((scene, place) => (
          <li key={place}>
            <Stack gap={3}>
              {scene.still && <img className={styles.still} src={scene.still} alt={scene.see.sv} />}
              <div>
                <Button size="small" onPress={() => setPicking(place)}>
                  {scene.still ? words.changeStill(place + 1) : words.chooseStill(place + 1)}
                </Button>
              </div>
              <TimeField
                label={words.at(place + 1)}
                seconds={scene.at}
                onChange={(at) => setScene(place, { at })}
              />
              <BilingualField
                label={words.say(place + 1)}
                value={scene.say}
                multiline
                maxLength={2000}
                onChange={(say) => setScene(place, { say })}
              />
              <BilingualField
                label={words.see(place + 1)}
                description={words.seeHelp}
                value={scene.see}
                multiline
                maxLength={1000}
                onChange={(see) => setScene(place, { see })}
              />
              <div>
                <Button
                  size="small"
                  variant="quiet"
                  icon="close"
                  onPress={() => setScenes(scenes.filter((_, other) => other !== place))}
                >
                  {editing.remove(words.scene(place + 1))}
                </Button>
              </div>
            </Stack>
          </li>
        ))}
      </ol>
      {scenes.length < mostScenes ? (
        <Button
          icon="plus"
          onPress={() =>
            setScenes([
              ...scenes,
              { at: scenes.at(-1)?.at ?? 0, still: '', say: { sv: '' }, see: { sv: '' } },
            ])
          }
        >
          {words.addScene}
        </Button>
      ) : (
        <p>{editing.full(mostScenes)}</p>
      )}
      {picking !== null && (
        <MediaPicker
          kind="picture"
          onClose={() => setPicking(null)}
          onChoose={({ url, alt }) => {
            const known = scenes[picking]?.see.sv ?? '';
            setScene(picking, { still: url, ...(known === '' && { see: alt }) });
            setPicking(null);
          }}
        />
      )}
    </Section>
  );
};

interface TimeFieldProps {
  label: string;
  seconds: number;
  onChange: (seconds: number) => void;
}

/** What is typed stays as it is typed until it is a time. */
const TimeField = ({ label, seconds, onChange }: TimeFieldProps) => {
  const words = useFilmEditorWords();
  const [typed, setTyped] = useState(clockOf(seconds));
  const meant = secondsIn(typed);
  return (
    <TextField
      label={label}
      description={words.atHelp}
      width="short"
      value={meant === null || meant === seconds ? typed : clockOf(seconds)}
      errorMessage={meant === null ? words.atWrong : undefined}
      onChange={(text) => {
        setTyped(text);
        const read = secondsIn(text);
        if (read !== null) onChange(read);
      }}
    />
  );
};
