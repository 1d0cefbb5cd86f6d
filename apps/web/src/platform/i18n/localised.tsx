import { inLanguage } from '@vagar/domain';
import type { LocalText, ShownText } from '@vagar/domain';
import type { ElementType } from 'react';
import { useLanguage } from './language-context.ts';

export interface LocalisedProps {
  text: LocalText;
  /** The element that carries the text; none by default, a `span` where a fallback must be marked. */
  as?: ElementType;
  className?: string | undefined;
}

/** Content in the reader's language; where that is missing, in Swedish and marked so (WCAG 3.1.2). */
export const Localised = ({ text, as, className }: LocalisedProps) => {
  const { language } = useLanguage();
  const shown = inLanguage(text, language);
  const isFallback = shown.lang !== language;
  const Element = as ?? (isFallback || className ? 'span' : null);
  if (!Element) return shown.text;
  return (
    <Element className={className} lang={isFallback ? shown.lang : undefined}>
      {shown.text}
    </Element>
  );
};

/** The same for attributes and titles: the text, and its language only where it differs from the page's. */
export function useLocalised(): (text: LocalText) => { text: string; lang: ShownText['lang'] | undefined } {
  const { language } = useLanguage();
  return (text) => {
    const shown = inLanguage(text, language);
    return { text: shown.text, lang: shown.lang === language ? undefined : shown.lang };
  };
}
