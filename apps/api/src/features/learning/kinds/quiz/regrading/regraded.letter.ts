import { inLanguage } from '@vagar/domain';
import { writeLetter } from '../../../../access/index.ts';
import type { WrittenLetter } from '../../../../access/index.ts';
import type { Reviewed } from '../../assignment/reviewed.letter.ts';

/** Tells that something is better than it was, and where it says why; the result itself is not for mail. */
export const regradedLetter = ({ givenName, locale, title }: Reviewed, url: string): WrittenLetter => {
  const { text } = inLanguage(title, locale);
  return writeLetter(
    locale,
    locale === 'sv'
      ? {
          subject: 'Dina svar är rättade på nytt',
          greeting: `Hej ${givenName},`,
          paragraphs: [
            `En fråga i ”${text}” hade fel facit. Vi har rättat om dina svar, till din fördel. Logga in på Vägar för att se ditt resultat. Du behöver inte göra något.`,
          ],
          link: { label: 'Se resultatet', url },
          closing: 'Hälsningar',
        }
      : {
          subject: 'Your answers have been graded again',
          greeting: `Hello ${givenName},`,
          paragraphs: [
            `A question in “${text}” had the wrong key. We have graded your answers again, in your favour. Sign in to Vägar to see your result. There is nothing you need to do.`,
          ],
          link: { label: 'See the result', url },
          closing: 'Kind regards,',
        },
  );
};
