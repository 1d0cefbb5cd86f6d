import { useQueryClient } from '@tanstack/react-query';
import type { MediaItem } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { Button, Cluster, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../../platform/errors/index.ts';
import { BilingualField } from '../bilingual-field.tsx';
import { CaptionsChoice } from './captions-choice.tsx';
import { measureFilm } from './measure-film.ts';
import { mediaKey } from './media.queries.ts';
import styles from './media.module.css';
import { useMediaWords } from './words.ts';

export interface MediaDetailsFormProps {
  item: MediaItem;
  /** The word on the button. */
  act: string;
  onSaved: (item: MediaItem) => void;
  onCancel?: () => void;
}

/** What is said of a thing in the library: its name, what a picture shows, the captions of a film. */
export const MediaDetailsForm = ({ item, act, onSaved, onCancel }: MediaDetailsFormProps) => {
  const words = useMediaWords();
  const client = useQueryClient();
  const [title, setTitle] = useState(item.title);
  const [alt, setAlt] = useState<LocalText>(item.alt);
  const [captions, setCaptions] = useState(item.captions);
  const submission = useSubmission({
    fields: ['title', 'alt', 'captions'],
    labels: { title: words.title, alt: words.alt, captions: words.captionsOf.sv },
  });
  const save = async () => {
    const measured = item.kind === 'film' && item.seconds === null ? await measureFilm(item.url) : null;
    const { seconds, width, height } = measured ?? item;
    const saved = await api('changeMedia', {
      params: { mediaId: item.id },
      version: item.version,
      body: { title: title.trim(), alt, captions, seconds, width: width || null, height: height || null },
    });
    void client.invalidateQueries({ queryKey: mediaKey });
    onSaved(saved);
  };
  const isPicture = item.kind === 'picture';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The picker may stand inside another form's page.
        event.stopPropagation();
        void submission.submit(save, {
          ...(title.trim() === '' && { title: words.titleWanted }),
          ...(isPicture && alt.sv.trim() === '' && { alt: words.altWanted }),
        });
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        {isPicture && <img className={styles.preview} src={item.url} alt={alt.sv} />}
        <TextField
          id={fieldId('title')}
          label={words.title}
          value={title}
          onChange={setTitle}
          maxLength={200}
          errorMessage={submission.messageOf('title')}
        />
        {isPicture && (
          <>
            <BilingualField
              id={fieldId('alt')}
              label={words.alt}
              description={words.altHelp}
              value={alt}
              onChange={setAlt}
              multiline
              maxLength={1000}
            />
            {submission.messageOf('alt') && <p className={styles.fault}>{submission.messageOf('alt')}</p>}
          </>
        )}
        {item.kind === 'film' && <CaptionsChoice captions={captions} onChange={setCaptions} />}
        <Cluster>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {act}
          </Button>
          {onCancel && (
            <Button variant="quiet" onPress={onCancel}>
              {words.cancel}
            </Button>
          )}
        </Cluster>
      </Stack>
    </form>
  );
};
