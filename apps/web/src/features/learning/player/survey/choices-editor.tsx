import { BilingualField } from '../bilingual-field.tsx';
import { EditableList } from '../editing/editable-list.tsx';
import { newChoice } from './survey-draft.ts';
import type { Choice } from './survey-draft.ts';

export interface ChoicesEditorProps {
  title: string;
  choices: readonly Choice[];
  onChange: (choices: Choice[]) => void;
  thing: 'point' | 'option';
  numberOf: (number: number) => string;
  add: string;
  most: number;
}

/** What there is to choose among: the points of a scale or the options of an item. */
export const ChoicesEditor = ({
  title,
  choices,
  onChange,
  thing,
  numberOf,
  add,
  most,
}: ChoicesEditorProps) => (
  <EditableList
    title={title}
    level={4}
    items={choices}
    onChange={onChange}
    keyOf={({ key }) => key}
    nameOf={(_, place) => numberOf(place + 1)}
    make={() => newChoice(thing)}
    add={add}
    most={most}
  >
    {(choice, change, place) => (
      <BilingualField
        label={numberOf(place + 1)}
        value={choice.text}
        onChange={(text) => change({ ...choice, text })}
      />
    )}
  </EditableList>
);
