import type { MentorOfferView, SaveMentorOffer } from '@vagar/contract';
import type { Remote } from '../../platform/autosave/index.ts';

/** What is sent: only what a mentor decides, in one order, so that equal offers are equal. */
export const offerOf = ({
  capacity,
  paused,
  languages,
  formats,
  places,
  competences,
  ownWords,
}: SaveMentorOffer): SaveMentorOffer => ({
  capacity,
  paused,
  languages,
  formats,
  places,
  competences,
  ownWords,
});

export const remoteOf = (view: MentorOfferView): Remote<SaveMentorOffer> => ({
  value: offerOf(view),
  version: view.version,
  savedAt: view.savedAt,
});
