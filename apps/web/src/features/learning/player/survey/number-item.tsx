import { TextField } from '@vagar/ui';
import { useState } from 'react';
import { Localised, useLanguage } from '../../../../platform/i18n/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import { numberFrom } from './answers.ts';
import type { Item } from './answers.ts';
import type { ItemFieldProps } from './item-props.ts';
import { useSurveyWords } from './words.ts';

/** All its decimals: an answer is shown as it was given, not rounded. */
const written = (value: number | null, language: Language): string =>
  value === null ? '' : language === 'sv' ? `${value}`.replace('.', ',') : `${value}`;

/** A number in the reader's own writing. Half typed it is no answer yet, but it stays to be finished. */
export const NumberItem = ({
  item,
  answer,
  isReadOnly,
  onChange,
  onLeave,
}: ItemFieldProps<Item<'number'>>) => {
  const words = useSurveyWords();
  const { language } = useLanguage();
  const known = answer?.kind === 'number' ? answer.value : null;
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(true);
  // What was typed stands as it was typed, until an answer came from elsewhere.
  const shown = typed !== null && numberFrom(typed, language) === known ? typed : written(known, language);
  return (
    <TextField
      label={<Localised text={item.text} />}
      description={words.numberHint}
      optionalMark={item.required ? undefined : words.optional}
      inputMode="decimal"
      width="short"
      value={shown}
      onFocus={() => setIsLeft(false)}
      onChange={(text) => {
        setTyped(text);
        const value = numberFrom(text, language);
        onChange(value === null ? null : { kind: 'number', value });
      }}
      onBlur={() => {
        setIsLeft(true);
        onLeave();
      }}
      errorMessage={
        isLeft && typed !== null && typed.trim() !== '' && known === null ? words.notANumber : null
      }
      isReadOnly={isReadOnly}
    />
  );
};
