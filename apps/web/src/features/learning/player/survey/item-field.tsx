import { choicesOf } from '@vagar/domain';
import { Button, CheckboxGroup, RadioGroup, TextArea } from '@vagar/ui';
import { Localised } from '../../../../platform/i18n/index.ts';
import type { Item } from './answers.ts';
import type { ItemFieldProps } from './item-props.ts';
import { NumberItem } from './number-item.tsx';
import { useSurveyWords } from './words.ts';

/** One item of a survey, by its kind. What may be left out is marked. */
export const ItemField = (props: ItemFieldProps) => {
  const { item } = props;
  switch (item.kind) {
    case 'scale':
    case 'single':
      return <OneChoice {...props} item={item} />;
    case 'multiple':
      return <SeveralChoices {...props} item={item} />;
    case 'number':
      return <NumberItem {...props} item={item} />;
    case 'text':
      return <TextItem {...props} item={item} />;
  }
};

const OneChoice = ({
  survey,
  item,
  answer,
  isReadOnly,
  onChange,
}: ItemFieldProps<Item<'scale' | 'single'>>) => {
  const words = useSurveyWords();
  const chosen = answer?.kind === 'scale' ? answer.point : answer?.kind === 'single' ? answer.option : null;
  return (
    <div>
      <RadioGroup
        label={<Localised text={item.text} />}
        optionalMark={item.required ? undefined : words.optional}
        layout={item.kind === 'scale' ? 'row' : 'list'}
        choices={choicesOf(survey.scales, item).map(({ key, text }) => ({
          value: key,
          label: <Localised text={text} />,
        }))}
        value={chosen}
        onChange={(key) =>
          onChange(item.kind === 'scale' ? { kind: 'scale', point: key } : { kind: 'single', option: key })
        }
        isReadOnly={isReadOnly}
      />
      {/* A ring once filled cannot be emptied by pressing it. */}
      {!item.required && chosen !== null && !isReadOnly && (
        <Button variant="quiet" size="small" icon="close" onPress={() => onChange(null)}>
          {words.takeBack}
        </Button>
      )}
    </div>
  );
};

const SeveralChoices = ({ item, answer, isReadOnly, onChange }: ItemFieldProps<Item<'multiple'>>) => {
  const words = useSurveyWords();
  return (
    <CheckboxGroup
      label={<Localised text={item.text} />}
      description={words.severalHint}
      optionalMark={item.required ? undefined : words.optional}
      choices={item.options.map(({ key, text }) => ({ value: key, label: <Localised text={text} /> }))}
      value={answer?.kind === 'multiple' ? answer.options : []}
      onChange={(options) => onChange(options.length === 0 ? null : { kind: 'multiple', options })}
      isReadOnly={isReadOnly}
    />
  );
};

const TextItem = ({ item, answer, isReadOnly, onChange, onLeave }: ItemFieldProps<Item<'text'>>) => {
  const words = useSurveyWords();
  return (
    <TextArea
      label={<Localised text={item.text} />}
      optionalMark={item.required ? undefined : words.optional}
      rows={3}
      maxLength={4000}
      value={answer?.kind === 'text' ? answer.text : ''}
      onChange={(text) => onChange(text === '' ? null : { kind: 'text', text })}
      onBlur={onLeave}
      isReadOnly={isReadOnly}
    />
  );
};
