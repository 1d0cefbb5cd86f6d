import { inLanguage } from '@vagar/domain';
import { writeLetter } from '../../../access/index.ts';
import type { WrittenLetter } from '../../../access/index.ts';
import type { Reviewed } from '../assignment/reviewed.letter.ts';

/** Tells that there is a result, never what it is: mail is read on many screens. */
export const markedLetter = ({ givenName, locale, title }: Reviewed, url: string): WrittenLetter => {
  const { text } = inLanguage(title, locale);
  return writeLetter(
    locale,
    locale === 'sv'
      ? {
          subject: 'Dina svar är lästa',
          greeting: `Hej ${givenName},`,
          paragraphs: [
            `Dina svar i ”${text}” är lästa och bedömda. Logga in på Vägar för att se resultatet och kommentarerna.`,
          ],
          link: { label: 'Se resultatet', url },
          closing: 'Hälsningar',
        }
      : {
          subject: 'Your answers have been read',
          greeting: `Hello ${givenName},`,
          paragraphs: [
            `Your answers in “${text}” have been read and marked. Sign in to Vägar to see the result and the comments.`,
          ],
          link: { label: 'See the result', url },
          closing: 'Kind regards,',
        },
  );
};
