import { useQuery } from '@tanstack/react-query';
import { Notice } from '@vagar/ui';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { mentorOfferQuery } from './mentorship.queries.ts';
import { OfferForm } from './offer-form.tsx';
import { useMentorshipWords } from './words.ts';

/** What I can offer as a mentor, and how much. */
export const OfferPage = () => {
  const words = useMentorshipWords();
  const query = useQuery(mentorOfferQuery);
  return (
    <QueryPage query={query}>
      {(offer) => (
        <RoutePage title={words.title} lead={words.lead} width="reading">
          <Notice title={words.whoSees}>{words.whoSeesBody}</Notice>
          {offer.version === 0 && <p>{words.nothingYet}</p>}
          <OfferForm offer={offer} />
        </RoutePage>
      )}
    </QueryPage>
  );
};
