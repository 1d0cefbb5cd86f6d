import { BilingualField } from '../../bilingual-field.tsx';
import { EditableList } from '../../editing/editable-list.tsx';
import type { PartProps } from './part-props.ts';
import { newItem, newPair } from './question-drafts.ts';
import { useQuestionWords } from './words.ts';

/** Pairs that belong together; the right side is shuffled for whoever answers. */
export const PairFields = ({ question, number, onChange }: PartProps<'matching'>) => {
  const words = useQuestionWords();
  return (
    <EditableList
      title={words.pairs(number)}
      level={3}
      items={question.pairs}
      onChange={(pairs) => onChange({ ...question, pairs })}
      keyOf={({ key }) => key}
      nameOf={(_, place) => words.pair(place + 1)}
      make={newPair}
      add={words.addPair(number)}
      most={12}
    >
      {(pair, change) => (
        <>
          <BilingualField
            label={words.left}
            value={pair.left}
            onChange={(left) => change({ ...pair, left })}
          />
          <BilingualField
            label={words.right}
            value={pair.right}
            onChange={(right) => change({ ...pair, right })}
          />
        </>
      )}
    </EditableList>
  );
};

/** What is put in order, written in the right one. */
export const ItemFields = ({ question, number, onChange }: PartProps<'ordering'>) => {
  const words = useQuestionWords();
  return (
    <EditableList
      title={words.items(number)}
      level={3}
      description={words.itemsHelp}
      items={question.items}
      onChange={(items) => onChange({ ...question, items })}
      keyOf={({ key }) => key}
      nameOf={(_, place) => words.item(place + 1)}
      make={newItem}
      add={words.addItem(number)}
      most={12}
    >
      {(item, change) => (
        <BilingualField
          label={words.itemText}
          value={item.text}
          onChange={(text) => change({ ...item, text })}
        />
      )}
    </EditableList>
  );
};
