import type { MediaItem } from '@vagar/contract';
import type { MediaKind } from '@vagar/domain';
import { Button, Stack } from '@vagar/ui';
import { FileDrop } from '@vagar/ui/file';
import { useId } from 'react';
import { useFormats } from '../../../../platform/i18n/index.ts';
import styles from './media.module.css';
import { useMediaUpload } from './use-media-upload.ts';
import { useMediaWords } from './words.ts';

const accept: Readonly<Record<MediaKind, readonly string[]>> = {
  picture: ['image/jpeg', 'image/png', 'image/webp', 'image/svg+xml'],
  film: ['video/mp4', 'video/webm'],
  file: ['.pdf', '.docx', '.xlsx', '.pptx', '.odt', '.ods', '.odp'],
  captions: ['.vtt'],
};

export interface MediaUploadProps {
  /** What is wanted here; without it anything the library takes. */
  kind?: MediaKind;
  onAdded: (item: MediaItem) => void;
}

/** Something new for the library, with how far it has come on its way. */
export const MediaUpload = ({ kind, onAdded }: MediaUploadProps) => {
  const words = useMediaWords();
  const { percent } = useFormats();
  const { name, share, fault, said, send, stop } = useMediaUpload(onAdded);
  const bar = useId();
  return (
    <Stack gap={3}>
      <FileDrop
        label={words.add}
        description={words.addHelp[kind ?? 'any']}
        choose={words.choose}
        drop={words.drop}
        accept={kind ? accept[kind] : Object.values(accept).flat()}
        isDisabled={name !== null}
        errorMessage={fault ?? undefined}
        onFiles={([file]) => {
          if (file) void send(file);
        }}
      />
      {name !== null && (
        <div className={styles.sending}>
          <label htmlFor={bar}>{words.sending(name)}</label>
          <progress id={bar} max={1} value={share} />
          <span>{words.sent(percent(share))}</span>
          <Button size="small" variant="quiet" onPress={stop}>
            {words.stop}
          </Button>
        </div>
      )}
      <p role="status" className={styles.said}>
        {name === null ? said : words.sending(name)}
      </p>
    </Stack>
  );
};
