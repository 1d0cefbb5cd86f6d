import type { Translated } from '../../../platform/i18n/index.ts';
import type { sv } from './messages.sv.ts';

export const en: Translated<typeof sv> = {
  undo: 'Undo',
  undoThat: (what) => `Undo: ${what}`,
  undone: (what) => `Undone: ${what}.`,
  nothingToUndo: 'There is nothing to undo.',
  state: {
    untouched: 'Each change is saved at once',
    saving: 'Saving',
    saved: (clock) => `Saved ${clock}`,
    failed: (why) => `The order is not saved. ${why}`,
    conflict: 'The order has been changed elsewhere. Choose below which one should hold.',
    before: 'An order from last time is not saved. Choose below which one should hold.',
  },
  tryAgain: 'Try again',
  conflict: {
    title: 'The order was changed in two places',
    body: 'Somebody else has changed the order since you opened the page. Nothing is lost. Compare and choose.',
    beforeTitle: 'You have an order that is not saved',
    beforeBody:
      'When you left the page your change had not arrived. It is kept on this device. Compare and choose which one should hold.',
    mine: 'Your order',
    theirs: 'The one that is saved now',
    keepMine: 'Use my order',
    keepTheirs: 'Use the saved one',
    mineBody: 'If you choose your order, what the other has added follows, last.',
  },
};
