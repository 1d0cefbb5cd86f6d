import { languages } from '@vagar/domain';
import type { Language } from '@vagar/domain';
import { RadioGroup } from '@vagar/ui';
import { fieldId } from '../../platform/errors/index.ts';
import { usePeopleWords } from './words.ts';

export interface LocaleFieldProps {
  value: Language;
  onChange: (locale: Language) => void;
  errorMessage?: string | undefined;
}

/** The language a person meets until they choose another. */
export const LocaleField = ({ value, onChange, errorMessage }: LocaleFieldProps) => {
  const words = usePeopleWords();
  return (
    <RadioGroup
      id={fieldId('locale')}
      label={words.create.locale}
      description={words.create.localeBody}
      layout="row"
      value={value}
      choices={languages.map((locale) => ({ value: locale, label: words.create.locales[locale] }))}
      onChange={(chosen) => onChange(languages.find((locale) => locale === chosen) ?? value)}
      errorMessage={errorMessage}
    />
  );
};
