import type { SurveyItem } from '@vagar/contract';
import { choicesOf, unreachableItems } from '@vagar/domain';
import { CheckboxGroup, Notice, Select } from '@vagar/ui';
import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import { branchSources, withBranch } from './survey-draft.ts';
import type { SurveyDraft } from './survey-draft.ts';
import { useSurveyWords } from './words.ts';

export interface BranchEditorProps {
  survey: SurveyDraft;
  item: SurveyItem;
  place: number;
  onChange: (item: SurveyItem) => void;
}

/** No item has an empty key, so this stands for none. */
const always = '';

/** When an item is shown: always, or after certain answers to an earlier one. */
export const BranchEditor = ({ survey, item, place, onChange }: BranchEditorProps) => {
  const words = useSurveyWords();
  const localised = useLocalised();
  const sources = branchSources(survey, place);
  const { showWhen } = item;
  if (sources.length === 0 && !showWhen) return null;
  const source = sources.find(({ key }) => key === showWhen?.item);
  const offered = source ? choicesOf(survey.scales, source) : [];
  const isUnreachable = unreachableItems(survey).includes(place);
  return (
    <>
      <Select
        label={words.showWhen}
        value={source?.key ?? always}
        placeholder={words.always}
        onChange={(key: string) => {
          const chosen = sources.find((it) => it.key === key);
          const first = chosen && choicesOf(survey.scales, chosen)[0];
          onChange(withBranch(item, chosen && first ? { item: chosen.key, in: [first.key] } : null));
        }}
        options={sources.map(({ key, text }) => ({
          value: key,
          label: words.after(
            words.itemNumber(survey.items.findIndex((it) => it.key === key) + 1, localised(text).text),
          ),
        }))}
      />
      {source && showWhen && (
        <CheckboxGroup
          label={words.answers}
          choices={offered.map(({ key, text }, at) => ({
            value: key,
            label: text.sv === '' ? words.optionNumber(at + 1) : <Localised text={text} />,
          }))}
          value={showWhen.in.filter((key) => offered.some((it) => it.key === key))}
          onChange={(keys) => onChange(withBranch(item, { item: source.key, in: keys }))}
        />
      )}
      {isUnreachable && <Notice tone="attention">{words.unreachable}</Notice>}
    </>
  );
};
