import type { Locator } from 'playwright-core';

/** How somebody works the controls of a page. */
export interface Hand {
  /** A button or a link. */
  press(control: Locator): Promise<void>;
  /** Puts the text in the field instead of what was there. */
  write(field: Locator, text: string): Promise<void>;
  /** A radio button or a box to tick, by its words. */
  pick(among: Locator, words: string): Promise<void>;
  /** One line of a list. */
  choose(list: Locator, line: string): Promise<void>;
}

/** A mouse or a finger. */
export const pointer: Hand = {
  press: (control) => control.click(),
  write: (field, text) => field.fill(text),
  pick: (among, words) =>
    among
      .locator('label')
      .filter({ has: among.page().getByText(words, { exact: true }) })
      .click(),
  choose: async (list, line) => void (await list.selectOption({ label: line })),
};
