import { useQuery } from '@tanstack/react-query';
import { Button, Cluster, Select, Stack, TextField } from '@vagar/ui';
import { useLocalised } from '../../../../../platform/i18n/index.ts';
import { bankPageQuery, categoriesQuery } from './bank.queries.ts';
import { tagsIn } from './tags.ts';
import { useBankWords } from './words.ts';

export interface BankPlace {
  categoryId: string | null;
  /** As typed, with commas between. */
  tags: string;
}

export interface PlaceFieldsProps {
  place: BankPlace;
  onChange: (place: BankPlace) => void;
  tagsId?: string;
  errorMessage?: string | undefined;
}

/** So many tags are offered beside the field. */
const offered = 12;

/** Where in the bank a question is found: its category and its tags. */
export const PlaceFields = ({ place, onChange, tagsId, errorMessage }: PlaceFieldsProps) => {
  const words = useBankWords();
  const localised = useLocalised();
  const { data: categories } = useQuery(categoriesQuery);
  const { data: page } = useQuery(bankPageQuery({ size: 1 }));
  const { tags } = tagsIn(place.tags);
  const others = (page?.tags ?? []).filter((tag) => !tags.includes(tag)).slice(0, offered);
  return (
    <Stack gap={4}>
      <Select
        label={words.category}
        width="medium"
        value={place.categoryId ?? ''}
        placeholder={words.noCategory}
        options={(categories?.rows ?? []).map(({ id, name }) => ({ value: id, label: localised(name).text }))}
        onChange={(id) => onChange({ ...place, categoryId: id === '' ? null : id })}
      />
      <TextField
        {...(tagsId === undefined ? {} : { id: tagsId })}
        label={words.tags}
        description={words.tagsHelp}
        maxLength={600}
        autoComplete="off"
        value={place.tags}
        errorMessage={errorMessage}
        onChange={(typed) => onChange({ ...place, tags: typed })}
      />
      {others.length > 0 && (
        <div role="group" aria-label={words.usedTags}>
          <Cluster gap={2}>
            {others.map((tag) => (
              <Button
                key={tag}
                size="small"
                icon="plus"
                aria-label={words.addTag(tag)}
                onPress={() => onChange({ ...place, tags: [...tags, tag].join(', ') })}
              >
                {tag}
              </Button>
            ))}
          </Cluster>
        </div>
      )}
    </Stack>
  );
};
