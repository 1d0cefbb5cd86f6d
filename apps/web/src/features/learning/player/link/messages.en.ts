import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  leads: (host) => `The link leads to ${host}, which Vägar is not responsible for.`,
  open: 'Open the page',
  read: 'I have read the page',
  readAlready: 'You have marked the page as read.',
  missing: 'The address cannot be opened. Tell the person responsible for the course.',

  address: 'Address',
  addressHelp: 'Begins with https://. Choose a page that will still be there in some years.',
  addressUnsafe: 'The address must be whole and begin with https://.',
  why: 'Why the page is worth a visit',
};
