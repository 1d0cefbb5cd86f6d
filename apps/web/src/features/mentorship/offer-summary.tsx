import type { MentorOfferView, SaveMentorOffer } from '@vagar/contract';
import { useLocalised } from '../../platform/i18n/index.ts';
import { useMentorshipWords } from './words.ts';

export interface OfferSummaryProps {
  offer: SaveMentorOffer;
  choices: MentorOfferView['choices'];
}

/** A whole offer in a few lines, for choosing between two versions of it. */
export const OfferSummary = ({ offer, choices }: OfferSummaryProps) => {
  const words = useMentorshipWords();
  const localised = useLocalised();
  const named = offer.competences.flatMap((id) => {
    const found = choices.competences.find((choice) => choice.id === id);
    return found ? [localised(found.name).text] : [];
  });
  const line = (label: string, values: readonly string[]) =>
    `${label}: ${values.length > 0 ? values.join(', ') : words.shown.none}`;
  return (
    <>
      {words.mentees(offer.capacity)}
      {offer.paused && `. ${words.shown.paused}`}
      <br />
      {line(
        words.languages,
        offer.languages.map((it) => words.language[it]),
      )}
      <br />
      {line(
        words.formats,
        offer.formats.map((it) => words.format[it]),
      )}
      <br />
      {line(words.places, offer.places)}
      <br />
      {line(words.competences, named)}
      <br />
      {offer.ownWords}
    </>
  );
};
