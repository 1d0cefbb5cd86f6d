import type { Page } from 'playwright-core';

/** Says the words of the language the page is shown in. */
export type Say = (sv: string, en: string) => string;

/** What somebody does on a page. */
export type Act = (page: Page, say: Say) => Promise<void>;

/** A page as somebody meets it: its address, and what they do there before it is looked at. */
export interface Sight {
  readonly path: string;
  readonly what?: string;
  readonly act?: Act;
}
