import { createContext, useContext } from 'react';
import type { Language } from './language.ts';

export interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'sv', choose: () => undefined });

export const useLanguage = () => useContext(LanguageContext);
