import { useQuery } from '@tanstack/react-query';
import type { QuestionCategory } from '@vagar/contract';
import { EmptyState, LinkButton, Select } from '@vagar/ui';
import { useLocalised } from '../../../platform/i18n/index.ts';
import {
  FilterBar,
  idIn,
  ListFoot,
  NoRows,
  pageIn,
  SearchBox,
  textIn,
  useListUrl,
} from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { bankPageQuery, categoriesQuery } from '../../learning/index.ts';
import { useStudioWords } from '../words.ts';
import { Categories } from './categories.tsx';
import { QuestionTable } from './question-table.tsx';
import { useQuestionBankWords } from './words.ts';

/** The question bank: found by words, category and tag, written here, used in quizzes. */
export const QuestionsPage = () => {
  const words = useQuestionBankWords();
  const studio = useStudioWords();
  const { params, change, clear, hrefOf } = useListUrl();
  const search = textIn(params, 'sok');
  const category = idIn(params, 'kategori');
  const tag = textIn(params, 'etikett', 40);
  const isArchive = params.get('arkiv') === 'ja';
  const { data: categories } = useQuery(categoriesQuery);
  const query = useQuery(
    bankPageQuery({
      page: pageIn(params),
      ...(search ? { search } : {}),
      ...(category ? { category } : {}),
      ...(tag ? { tag } : {}),
      ...(isArchive ? { archived: 'true' } : {}),
    }),
  );
  const isFiltered = search !== '' || category !== null || tag !== '' || isArchive;
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage
          title={words.title}
          lead={words.lead}
          crumbs={[{ label: studio.title, href: '/studio' }]}
          actions={
            <LinkButton variant="primary" href="/studio/fragor/ny">
              {words.write}
            </LinkButton>
          }
        >
          {page.total === 0 && !isFiltered ? (
            <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
          ) : (
            <>
              <FilterBar label={words.filters} isFiltered={isFiltered} onClear={clear}>
                <SearchBox label={words.search} value={search} onSearch={(text) => change({ sok: text })} />
                <CategorySelect
                  categories={categories?.rows ?? []}
                  value={category ?? ''}
                  onChange={(id) => change({ kategori: id })}
                />
                <Select
                  label={words.tag}
                  value={tag}
                  placeholder={words.allTags}
                  options={page.tags.map((value) => ({ value, label: value }))}
                  onChange={(value) => change({ etikett: value })}
                />
                <Select
                  label={words.standing}
                  value={isArchive ? 'ja' : ''}
                  placeholder={words.current}
                  options={[{ value: 'ja', label: words.archive }]}
                  onChange={(value) => change({ arkiv: value })}
                />
              </FilterBar>
              <QuestionTable
                rows={page.rows}
                categories={categories?.rows ?? []}
                isBusy={query.isPlaceholderData}
                empty={<NoRows total={page.total} hrefOf={hrefOf} />}
              />
              <ListFoot page={page} hrefOf={hrefOf} />
            </>
          )}
          <Categories categories={categories?.rows ?? []} />
        </RoutePage>
      )}
    </QueryPage>
  );
};

interface CategorySelectProps {
  categories: readonly QuestionCategory[];
  value: string;
  onChange: (id: string) => void;
}

const CategorySelect = ({ categories, value, onChange }: CategorySelectProps) => {
  const words = useQuestionBankWords();
  const localised = useLocalised();
  return (
    <Select
      label={words.category}
      value={value}
      placeholder={words.allCategories}
      options={categories.map(({ id, name }) => ({ value: id, label: localised(name).text }))}
      onChange={onChange}
    />
  );
};
