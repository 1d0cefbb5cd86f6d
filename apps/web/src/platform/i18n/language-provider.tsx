import { I18nProvider } from '@vagar/ui';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { deviceLanguage, rememberLanguage } from './language.ts';
import type { Language } from './language.ts';
import { LanguageContext } from './language-context.ts';

export interface LanguageProviderProps {
  /** The signed-in person's own choice, which goes before the device's. */
  personal: Language | undefined;
  /** Called with a new choice, so that it can follow the person to other devices. */
  onChoose: (language: Language) => void;
  children: ReactNode;
}

/** Switching changes words in place: no page is loaded anew and no field is emptied. */
export const LanguageProvider = ({ personal, onChoose, children }: LanguageProviderProps) => {
  const [onDevice, setOnDevice] = useState(() => deviceLanguage());
  const language = personal ?? onDevice;
  useEffect(() => {
    document.documentElement.lang = language;
    rememberLanguage(language);
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        setOnDevice(chosen);
        onChoose(chosen);
      },
    }),
    [language, onChoose],
  );
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  );
};
