import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { BankQuestionRow } from '@vagar/contract';
import { Button, CheckboxGroup, Select, Skeleton, Stack } from '@vagar/ui';
import { useState } from 'react';
import { useLocalised } from '../../../../../platform/i18n/index.ts';
import { SearchBox } from '../../../../../platform/lists/index.ts';
import { bankChoiceQuery, categoriesQuery } from './bank.queries.ts';
import styles from './bank.module.css';
import { useBankWords } from './words.ts';

export interface BankChoicesProps {
  here: ReadonlySet<string>;
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** The bank to search and filter, with a box to tick at each question. */
export const BankChoices = ({ here, chosen, onChoose }: BankChoicesProps) => {
  const words = useBankWords();
  const localised = useLocalised();
  const [search, setSearch] = useState('');
  const [category, setCategory] = useState('');
  const [tag, setTag] = useState('');
  const { data: categories } = useQuery(categoriesQuery);
  const query = useInfiniteQuery(
    bankChoiceQuery({
      ...(search ? { search } : {}),
      ...(category ? { category } : {}),
      ...(tag ? { tag } : {}),
    }),
  );
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const first = query.data?.pages[0];
  const isFiltered = search !== '' || category !== '' || tag !== '';
  // What is ticked and not shown by this search stays ticked.
  const shown = new Set(rows.map(({ id }) => id));
  const hidden = chosen.filter((id) => !shown.has(id));
  const nameOf = (id: string | null) => {
    const found = categories?.rows.find((it) => it.id === id);
    return found ? localised(found.name).text : '';
  };
  const facts = ({ id, kind, categoryId, tags }: BankQuestionRow) =>
    [words.kinds[kind], nameOf(categoryId), ...tags, here.has(id) ? words.isHere : '']
      .filter(Boolean)
      .join(' · ');
  return (
    <Stack gap={4}>
      <div className={styles.filters}>
        <SearchBox label={words.search} value={search} onSearch={setSearch} />
        <Select
          label={words.category}
          value={category}
          placeholder={words.anyCategory}
          options={(categories?.rows ?? []).map(({ id, name }) => ({
            value: id,
            label: localised(name).text,
          }))}
          onChange={setCategory}
        />
        <Select
          label={words.tag}
          value={tag}
          placeholder={words.anyTag}
          options={(first?.tags ?? []).map((value) => ({ value, label: value }))}
          onChange={setTag}
        />
      </div>
      {query.isPending && <Skeleton count={3} label={words.waiting} />}
      <p role="status" className={styles.quiet}>
        {first &&
          (first.total > 0 ? words.found(rows.length, first.total) : isFiltered ? words.none : words.empty)}
      </p>
      {rows.length > 0 && (
        <CheckboxGroup
          label={words.choose}
          value={[...chosen]}
          onChange={(ids) => onChoose([...hidden, ...ids.filter((id) => !hidden.includes(id))])}
          choices={rows.map((row) => {
            const { text, lang } = localised(row.prompt);
            return {
              value: row.id,
              label: <span lang={lang}>{text}</span>,
              description: facts(row),
              isDisabled: here.has(row.id),
            };
          })}
        />
      )}
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
