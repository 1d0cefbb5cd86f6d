import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  handIn: 'Hand in',
  once: 'Once you have handed in, it cannot be changed.',
  nothingLeft: 'Everything is filled in. You can hand in.',
  unsaved: 'Not everything is saved yet, so you cannot hand in. Try again when it is saved.',
  handedIn: (day) => `Handed in ${day}`,
};
