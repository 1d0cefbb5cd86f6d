import type { SurveyItem } from '@vagar/contract';
import { Checkbox, Select } from '@vagar/ui';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { BilingualField } from '../bilingual-field.tsx';
import { BranchEditor } from './branch-editor.tsx';
import { ChoicesEditor } from './choices-editor.tsx';
import { scaleName } from './scale-name.ts';
import { itemKinds, most } from './survey-draft.ts';
import type { SurveyDraft } from './survey-draft.ts';
import { useSurveyWords } from './words.ts';

export interface ItemEditorProps {
  survey: SurveyDraft;
  item: SurveyItem;
  place: number;
  onChange: (item: SurveyItem) => void;
  onKind: (kind: SurveyItem['kind']) => void;
}

/** One item: its words, the sort of answer, what there is to choose, and when it is shown. */
export const ItemEditor = ({ survey, item, place, onChange, onKind }: ItemEditorProps) => {
  const words = useSurveyWords();
  const localised = useLocalised();
  return (
    <>
      <BilingualField
        label={words.itemText}
        maxLength={1000}
        value={item.text}
        onChange={(text) => onChange({ ...item, text })}
      />
      <Select
        label={words.kind}
        value={item.kind}
        onChange={onKind}
        options={itemKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        width="medium"
      />
      {item.kind === 'scale' && (
        <Select
          label={words.scale}
          placeholder={words.chooseScale}
          value={survey.scales.some(({ key }) => key === item.scale) ? item.scale : ''}
          onChange={(scale: string) => onChange({ ...item, scale })}
          options={survey.scales.map((scale, at) => ({
            value: scale.key,
            label: scaleName(words, localised, scale, at),
          }))}
          isRequired
        />
      )}
      {(item.kind === 'single' || item.kind === 'multiple') && (
        <ChoicesEditor
          title={words.options}
          choices={item.options}
          onChange={(options) => onChange({ ...item, options })}
          thing="option"
          numberOf={words.optionNumber}
          add={words.addOption}
          most={most.options}
        />
      )}
      <Checkbox
        isSelected={item.required}
        onChange={(required: boolean) => onChange({ ...item, required })}
        label={words.required}
      />
      <BranchEditor survey={survey} item={item} place={place} onChange={onChange} />
    </>
  );
};
