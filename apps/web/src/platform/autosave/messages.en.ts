import type { Translated } from '../i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  untouched: 'Saved as you write',
  saving: 'Saving',
  saved: (when) => `Saved ${when}`,
  unreachable: 'No contact. The text is kept on this device and is saved when the connection is back.',
  unreachableUnkept: 'No contact, and this device cannot keep the text. Do not close the page.',
  signedOut:
    'You are signed out. The text is kept on this device and is saved when you have signed in again.',
  conflict: 'The text has been changed elsewhere. Choose below which one should hold.',
  refused: (why) => `Could not be saved. ${why} The text is kept on this device.`,
  conflictTitle: 'The same text was changed in two places',
  conflictBody: 'Nothing is lost. Read both and choose.',
  mine: 'What you see here',
  theirs: (when) => `What was saved elsewhere ${when}`,
  keepMine: 'Keep what I see here',
  takeTheirs: 'Use the other',
  keepBoth: 'Keep both, one after the other',
  empty: 'Empty',
};
