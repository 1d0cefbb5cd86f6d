import { RichTextView } from '@vagar/ui';
import type { RichTextDocument } from '@vagar/ui';
import { useFormats, useLanguage } from '../../../platform/i18n/index.ts';
import { FilmInText } from './media/film-in-text.tsx';
import { fileSize } from './media/file-size.ts';
import { useTextWords } from './text/words.ts';

export interface ReadingTextProps {
  /** As the contract sends it; its nodes are those of the domain's `RichText`. */
  text: { sv: object; en?: object | undefined };
  headingShift?: 0 | 1 | 2;
}

/** Rich text in the reader's language; a fallback to Swedish is marked with its language. */
export const ReadingText = ({ text, headingShift = 0 }: ReadingTextProps) => {
  const { caseMark } = useTextWords();
  const formats = useFormats();
  const { language } = useLanguage();
  const own = text[language];
  return (
    <RichTextView
      document={(own ?? text.sv) as RichTextDocument}
      lang={own ? undefined : 'sv'}
      headingShift={headingShift}
      messages={{ caseMark, fileSize: (bytes) => fileSize(bytes, formats) }}
      film={(film) => <FilmInText {...film} />}
    />
  );
};
