import { RadioGroup, Stack } from '@vagar/ui';
import { useState } from 'react';
import { useLanguage } from '../../../platform/i18n/index.ts';
import type { Language } from '../../../platform/i18n/index.ts';
import { useAccessWords } from '../words.ts';
import {
  chooseTextSize,
  chooseTheme,
  currentTextSize,
  currentTheme,
  textSizes,
  themes,
} from './appearance.ts';
import type { TextSize, Theme } from './appearance.ts';

const languages: readonly Language[] = ['sv', 'en'];

/** Language, theme and text size: shown at once, without a button to save. */
export const AppearanceFields = () => {
  const words = useAccessWords();
  const { language, choose } = useLanguage();
  const [theme, setTheme] = useState(currentTheme);
  const [size, setSize] = useState(currentTextSize);
  return (
    <Stack gap={5}>
      <RadioGroup
        label={words.language}
        layout="row"
        value={language}
        onChange={(value) => choose(value as Language)}
        choices={languages.map((value) => ({
          value,
          label: <span lang={value}>{words.languages[value]}</span>,
        }))}
      />
      <RadioGroup
        label={words.theme}
        description={words.onThisDevice}
        layout="row"
        value={theme}
        onChange={(value) => {
          setTheme(value as Theme);
          chooseTheme(value as Theme);
        }}
        choices={themes.map((value) => ({ value, label: words.themes[value] }))}
      />
      <RadioGroup
        label={words.textSize}
        description={words.onThisDevice}
        layout="row"
        value={size}
        onChange={(value) => {
          setSize(value as TextSize);
          chooseTextSize(value as TextSize);
        }}
        choices={textSizes.map((value) => ({ value, label: words.textSizes[value] }))}
      />
    </Stack>
  );
};
