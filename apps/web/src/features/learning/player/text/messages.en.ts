import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  caseMark: 'Simplified teaching case',
  sources: 'Sources',
  read: 'I have read the text',
  readAlready: 'You have marked the text as read. You can read it again whenever you like.',
  body: 'Text',
  sourceNumber: (number) => `source ${number}`,
  sourceLabel: (number) => `Source ${number}`,
  sourceAddress: (number) => `Address of source ${number}`,
  sourceAddressHelp: 'Begins with https://. Leave it empty when the source is not on the web.',
  addSource: 'Add a source',
};
