import { Select, Stack } from '@vagar/ui';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { BilingualField } from '../bilingual-field.tsx';
import { EditableList } from '../editing/editable-list.tsx';
import type { EditorProps } from '../editors.ts';
import { ChoicesEditor } from './choices-editor.tsx';
import { ItemEditor } from './item-editor.tsx';
import { scaleName } from './scale-name.ts';
import { most, newItem, newScale, withKind } from './survey-draft.ts';
import { useSurveyWords } from './words.ts';

/** What the survey asks, on which scales, and which answers open more. */
export const SurveyEditor = ({ draft, onChange }: EditorProps<'survey'>) => {
  const words = useSurveyWords();
  const localised = useLocalised();
  const { prompt, scope, scales, items } = draft;
  return (
    <Stack gap={6}>
      <BilingualField
        label={words.prompt}
        multiline
        value={prompt}
        onChange={(changed) => onChange({ ...draft, prompt: changed })}
      />
      <Select
        label={words.scope}
        value={scope}
        onChange={(changed) => onChange({ ...draft, scope: changed })}
        options={[
          { value: 'person', label: words.scopes.person },
          { value: 'organisation', label: words.scopes.organisation },
        ]}
        width="medium"
      />
      <EditableList
        title={words.scales}
        description={words.scalesHelp}
        items={scales}
        onChange={(changed) => onChange({ ...draft, scales: changed })}
        keyOf={({ key }) => key}
        nameOf={(scale, place) => scaleName(words, localised, scale, place)}
        make={newScale}
        add={words.addScale}
        most={most.scales}
      >
        {(scale, change) => (
          <ChoicesEditor
            title={words.points}
            choices={scale.points}
            onChange={(points) => change({ ...scale, points })}
            thing="point"
            numberOf={words.pointNumber}
            add={words.addPoint}
            most={most.points}
          />
        )}
      </EditableList>
      <EditableList
        title={words.items}
        items={items}
        onChange={(changed) => onChange({ ...draft, items: changed })}
        keyOf={({ key }) => key}
        nameOf={({ text }, place) => words.itemNumber(place + 1, localised(text).text)}
        make={newItem}
        add={words.addItem}
        most={most.items}
      >
        {(item, change, place) => (
          <ItemEditor
            survey={draft}
            item={item}
            place={place}
            onChange={change}
            onKind={(kind) => onChange(withKind(draft, place, kind))}
          />
        )}
      </EditableList>
    </Stack>
  );
};
