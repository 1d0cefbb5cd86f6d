import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  versions: 'Choose how you take in the film',
  film: 'Film',
  stills: 'Pictures and text',
  described: 'Described in text',
  same: 'All three say the same and count equally.',
  captionsSv: 'Swedish captions',
  captionsEn: 'English captions',
  descriptionsSv: 'Swedish description',
  descriptionsEn: 'English description',
  videoLabel: (title) => `Film: ${title}`,
  silent: 'The film has no sound. The words are shown as captions.',
  cannotPlay: 'The film cannot be played here. Choose Pictures and text, which counts equally.',
  resumed: (clock) => `The film goes on at ${clock}, where you last were.`,
  fromStart: 'Start from the beginning',
  seenFilm: 'I have seen the film',
  seenStills: 'I have gone through the pictures and the text',
  seenAlready: 'You have marked the film as seen. You can watch it again whenever you like.',
  ended: 'The film has ended. Mark it as seen when you are done.',
  unplayable: 'The film cannot be played here.',
  gone: 'The film is no longer there.',
  waiting: 'Fetching the film',
};
