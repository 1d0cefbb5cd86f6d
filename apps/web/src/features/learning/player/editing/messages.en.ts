import type { Translated } from '../../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  inSwedish: (label) => `${label} in Swedish`,
  inEnglish: (label) => `${label} in English`,
  moveUp: (thing) => `Move up: ${thing}`,
  moveDown: (thing) => `Move down: ${thing}`,
  remove: (thing) => `Remove: ${thing}`,
  removed: (thing) => `Removed: ${thing}`,
  moved: (thing, place, count) => `${thing} is now number ${place} of ${count}.`,
  undo: 'Undo',
  wholeNumber: (min, max) => `Write a whole number from ${min} to ${max}.`,
  full: (most) => `No more than ${most} can be added.`,
};
