import type { LocalText } from '@vagar/domain';
import { inLanguage } from '@vagar/domain';
import { writeLetter } from '../../../access/index.ts';
import type { WrittenLetter } from '../../../access/index.ts';

export interface Reviewed {
  readonly givenName: string;
  readonly locale: 'sv' | 'en';
  /** Of the activity. */
  readonly title: LocalText;
}

/** Tells that there is an answer, never what it says: mail is read on many screens. */
export const reviewedLetter = ({ givenName, locale, title }: Reviewed, url: string): WrittenLetter => {
  const { text } = inLanguage(title, locale);
  return writeLetter(
    locale,
    locale === 'sv'
      ? {
          subject: 'Din inlämning är bedömd',
          greeting: `Hej ${givenName},`,
          paragraphs: [
            `Din inlämning ”${text}” är läst och bedömd. Logga in på Vägar för att se bedömningen och kommentaren.`,
          ],
          link: { label: 'Se bedömningen', url },
          closing: 'Hälsningar',
        }
      : {
          subject: 'Your work has been assessed',
          greeting: `Hello ${givenName},`,
          paragraphs: [
            `Your work “${text}” has been read and assessed. Sign in to Vägar to see the assessment and the comment.`,
          ],
          link: { label: 'See the assessment', url },
          closing: 'Kind regards,',
        },
  );
};
