import type { MediaItem } from '@vagar/contract';
import { languages } from '@vagar/domain';
import { Button, Cluster, Notice, Section, Stack } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';
import { useEditingWords } from '../editing/words.ts';
import type { EditorProps } from '../editors.ts';
import { measureFilm } from '../media/measure-film.ts';
import { MediaPicker } from '../media/media-picker.tsx';
import { BilingualRichText } from '../rich-text-editor/bilingual-rich-text.tsx';
import { useFilmEditorWords } from './editor-words.ts';
import styles from './film.module.css';
import { SceneFields } from './scene-fields.tsx';

type Asked = 'source' | 'captions.sv' | 'captions.en' | 'descriptions.sv' | 'descriptions.en';

const mostSources = 6;
const nameOf = (url: string) => url.split('/').at(-1)?.slice(0, 8) ?? '';

/** The film with its files from the library, its captions, its stills with what is said and seen, and its text. */
export const FilmEditor = ({ draft, onChange }: EditorProps<'film'>) => {
  const words = useFilmEditorWords();
  const editing = useEditingWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { sources, captions, descriptions } = draft;

  // Measuring a film takes a moment, and somebody may have written meanwhile.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);

  const addSource = async (item: MediaItem) => {
    const measured = await measureFilm(item.url);
    const now = latest.current;
    const { sv, en } = item.captionUrls;
    onChange({
      ...now,
      sources: [...now.sources, { url: item.url, mime: item.mime }],
      captions: { sv: now.captions.sv || (sv ?? ''), en: now.captions.en || (en ?? '') },
      ...(measured && now.sources.length === 0 ? measured : {}),
    });
  };
  const choose = (item: MediaItem) => {
    setAsked(null);
    if (asked === 'source') return void addSource(item);
    if (asked === null) return;
    const [track, language] = asked.split('.') as ['captions' | 'descriptions', 'sv' | 'en'];
    onChange({ ...draft, [track]: { ...draft[track], [language]: item.url } });
  };
  return (
    <Stack gap={6}>
      <Section title={words.files}>
        <p className={styles.quiet}>{words.filesBody}</p>
        <Stack gap={3}>
          {sources.length === 0 && <Notice tone="attention">{words.noFiles}</Notice>}
          <ul>
            {sources.map(({ url, mime }, place) => (
              <li key={url}>
                <Cluster>
                  <span>{words.fileLine(place + 1, mime, nameOf(url))}</span>
                  <Button
                    size="small"
                    variant="quiet"
                    onPress={() =>
                      onChange({ ...draft, sources: sources.filter((_, other) => other !== place) })
                    }
                  >
                    {editing.remove(words.fileNumber(place + 1))}
                  </Button>
                </Cluster>
              </li>
            ))}
          </ul>
          {sources.length < mostSources && (
            <div>
              <Button icon="plus" onPress={() => setAsked('source')}>
                {words.addFile}
              </Button>
            </div>
          )}
        </Stack>
      </Section>
      <Section title={words.tracks}>
        <p className={styles.quiet}>{words.tracksBody}</p>
        <Stack gap={3}>
          {(['captions', 'descriptions'] as const).map((track) =>
            languages.map((language) => {
              const url = (track === 'captions' ? captions : descriptions)[language];
              return (
                <Cluster key={`${track}.${language}`}>
                  <span>{words.trackLine(words[track][language], url === '' ? null : nameOf(url))}</span>
                  <Button size="small" onPress={() => setAsked(`${track}.${language}`)}>
                    {words.chooseTrack(words[track][language])}
                  </Button>
                  {url !== '' && (
                    <Button
                      size="small"
                      variant="quiet"
                      onPress={() => onChange({ ...draft, [track]: { ...draft[track], [language]: '' } })}
                    >
                      {editing.remove(words[track][language])}
                    </Button>
                  )}
                </Cluster>
              );
            }),
          )}
        </Stack>
      </Section>
      <SceneFields draft={draft} onChange={onChange} />
      <BilingualRichText
        label={words.described}
        value={draft.described}
        onChange={(described) => onChange({ ...draft, described })}
      />
      {asked && (
        <MediaPicker
          kind={asked === 'source' ? 'film' : 'captions'}
          onChoose={choose}
          onClose={() => setAsked(null)}
        />
      )}
    </Stack>
  );
};
