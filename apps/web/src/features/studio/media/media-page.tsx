import { useQuery } from '@tanstack/react-query';
import type { MediaItem } from '@vagar/contract';
import { mediaKinds } from '@vagar/domain';
import { DataTable, EmptyState, Link, Select, StatusMark } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useFormats } from '../../../platform/i18n/index.ts';
import {
  FilterBar,
  ListFoot,
  NoRows,
  pageIn,
  SearchBox,
  textIn,
  useListUrl,
  wordIn,
} from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { fileSize, mediaPageQuery, MediaUpload, Thumb, useMediaWords, wants } from '../../learning/index.ts';
import { useStudioWords } from '../words.ts';
import styles from './media.module.css';
import { useMediaLibraryWords } from './words.ts';

/** What courses can show: found by kind and words, added here, described on its own page. */
export const MediaPage = () => {
  const words = useMediaLibraryWords();
  const studio = useStudioWords();
  const { kinds } = useMediaWords();
  const navigate = useNavigate();
  const { params, change, clear, hrefOf } = useListUrl();
  const search = textIn(params, 'sok');
  const kind = wordIn(params, 'sort', mediaKinds);
  const isWanting = params.get('saknas') === 'ja';
  const query = useQuery(
    mediaPageQuery({
      page: pageIn(params),
      ...(search ? { search } : {}),
      ...(kind ? { kind } : {}),
      ...(isWanting ? { wanting: 'true' } : {}),
    }),
  );
  const isFiltered = search !== '' || kind !== undefined || isWanting;
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage title={words.title} lead={words.lead} crumbs={[{ label: studio.title, href: '/studio' }]}>
          <MediaUpload onAdded={({ id }) => void navigate(`/studio/media/${id}`)} />
          {page.total === 0 && !isFiltered ? (
            <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
          ) : (
            <>
              <FilterBar label={words.filters} isFiltered={isFiltered} onClear={clear}>
                <SearchBox label={words.search} value={search} onSearch={(text) => change({ sok: text })} />
                <Select
                  label={words.kind}
                  value={kind ?? ''}
                  placeholder={words.allKinds}
                  options={mediaKinds.map((value) => ({ value, label: kinds[value] }))}
                  onChange={(value) => change({ sort: value })}
                />
                <Select
                  label={words.wanting}
                  value={isWanting ? 'ja' : ''}
                  placeholder={words.all}
                  options={[{ value: 'ja', label: words.onlyWanting }]}
                  onChange={(value) => change({ saknas: value })}
                />
              </FilterBar>
              <MediaTable
                rows={page.rows}
                isBusy={query.isPlaceholderData}
                empty={<NoRows total={page.total} hrefOf={hrefOf} />}
              />
              <ListFoot page={page} hrefOf={hrefOf} />
            </>
          )}
        </RoutePage>
      )}
    </QueryPage>
  );
};

interface MediaTableProps {
  rows: readonly MediaItem[];
  isBusy: boolean;
  empty: ReactNode;
}

const MediaTable = ({ rows, isBusy, empty }: MediaTableProps) => {
  const words = useMediaLibraryWords();
  const { kinds } = useMediaWords();
  const formats = useFormats();
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      isBusy={isBusy}
      empty={empty}
      columns={[
        {
          id: 'picture',
          header: words.picture,
          isHeaderHidden: true,
          cell: (item) => (
            <div className={styles.thumb}>
              <Thumb item={item} />
            </div>
          ),
        },
        {
          id: 'name',
          header: words.name,
          isRowHeader: true,
          cell: ({ id, title }) => <Link href={`/studio/media/${id}`}>{title}</Link>,
        },
        { id: 'kind', header: words.kind, cell: (item) => kinds[item.kind] },
        { id: 'size', header: words.size, align: 'end', cell: ({ size }) => fileSize(size, formats) },
        { id: 'added', header: words.added, cell: ({ addedAt }) => formats.tightDate(addedAt) },
        {
          id: 'standing',
          header: words.standing,
          cell: (item) =>
            wants(item) ? (
              <StatusMark tone="attention">
                {item.kind === 'film' ? words.wantsCaptions : words.wantsAlt}
              </StatusMark>
            ) : (
              <StatusMark tone="done">{words.whole}</StatusMark>
            ),
        },
      ]}
    />
  );
};
