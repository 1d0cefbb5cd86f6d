import { useInfiniteQuery } from '@tanstack/react-query';
import type { MediaItem } from '@vagar/contract';
import type { MediaKind } from '@vagar/domain';
import { Button, Dialog, Skeleton, Stack } from '@vagar/ui';
import { useState } from 'react';
import { SearchBox } from '../../../../platform/lists/index.ts';
import { MediaDetailsForm } from './media-details-form.tsx';
import { mediaChoiceQuery } from './media.queries.ts';
import styles from './media.module.css';
import { MediaUpload } from './media-upload.tsx';
import { Thumb } from './thumb.tsx';
import { wants } from './wants.ts';
import { useMediaWords } from './words.ts';

export interface MediaPickerProps {
  kind: MediaKind;
  onChoose: (item: MediaItem) => void;
  onClose: () => void;
}

/** Chooses something from the library, or puts it there first: what is new is described before it is used. */
export const MediaPicker = ({ kind, onChoose, onClose }: MediaPickerProps) => {
  const words = useMediaWords();
  const [added, setAdded] = useState<MediaItem | null>(null);
  const title = {
    picture: words.choosePicture,
    film: words.chooseFilm,
    file: words.chooseFile,
    captions: words.chooseCaptions,
  }[kind];
  return (
    <Dialog
      title={added ? words.detailsTitle(added.title) : title}
      size="large"
      messages={{ close: words.close }}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {added && wants(added) ? (
        <MediaDetailsForm item={added} act={words.save} onSaved={onChoose} onCancel={() => setAdded(null)} />
      ) : (
        <Choices
          kind={kind}
          onChoose={onChoose}
          onAdded={(item) => {
            if (item.kind !== kind) return;
            if (wants(item)) setAdded(item);
            else onChoose(item);
          }}
        />
      )}
    </Dialog>
  );
};

const Choices = ({
  kind,
  onChoose,
  onAdded,
}: Pick<MediaPickerProps, 'kind' | 'onChoose'> & { onAdded: (item: MediaItem) => void }) => {
  const words = useMediaWords();
  const [search, setSearch] = useState('');
  const query = useInfiniteQuery(mediaChoiceQuery(kind, search));
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  return (
    <Stack gap={5}>
      <MediaUpload kind={kind} onAdded={onAdded} />
      <SearchBox label={words.search} value={search} onSearch={setSearch} />
      {query.isPending && <Skeleton count={3} label={words.waiting} />}
      <p role="status" className={styles.quiet}>
        {query.isSuccess && (total > 0 ? words.found(rows.length, total) : search ? words.none : words.empty)}
      </p>
      <ul className={styles.choices}>
        {rows.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={styles.choice}
              aria-label={words.chooseItem(item.title)}
              onClick={() => onChoose(item)}
            >
              <Thumb item={item} />
              {item.title}
            </button>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
    </Stack>
  );
};
