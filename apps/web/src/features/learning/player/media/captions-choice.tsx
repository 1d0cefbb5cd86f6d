import { useQuery } from '@tanstack/react-query';
import type { MediaItem } from '@vagar/contract';
import { languages } from '@vagar/domain';
import { Cluster, Select, Stack } from '@vagar/ui';
import { mediaPageQuery } from './media.queries.ts';
import styles from './media.module.css';
import { MediaUpload } from './media-upload.tsx';
import { useMediaWords } from './words.ts';

export interface CaptionsChoiceProps {
  captions: MediaItem['captions'];
  onChange: (captions: MediaItem['captions']) => void;
}

/** Which captions of the library belong to a film; new ones can be added on the spot. */
export const CaptionsChoice = ({ captions, onChange }: CaptionsChoiceProps) => {
  const words = useMediaWords();
  const { data } = useQuery(mediaPageQuery({ kind: 'captions', size: 100 }));
  const options = (data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Stack gap={4}>
      <p className={styles.quiet}>{words.captionsHelp}</p>
      <Cluster align="end">
        {languages.map((language) => (
          <Select
            key={language}
            label={words.captionsOf[language]}
            placeholder={words.noCaptions}
            value={captions[language] ?? ''}
            options={options}
            onChange={(id) => onChange({ ...captions, [language]: id === '' ? null : id })}
          />
        ))}
      </Cluster>
      {captions.sv === null && <p className={styles.quiet}>{words.captionsWanted}</p>}
      <MediaUpload
        kind="captions"
        onAdded={({ id, kind }) => {
          if (kind === 'captions')
            onChange(captions.sv === null ? { ...captions, sv: id } : { ...captions, en: id });
        }}
      />
    </Stack>
  );
};
