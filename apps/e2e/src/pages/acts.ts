import type { Page } from 'playwright-core';
import type { Act } from './sight.ts';

/** One after the other. */
export const inTurn =
  (...acts: readonly Act[]): Act =>
  async (page, say) => {
    for (const act of acts) await act(page, say);
  };

/** The button of that name; the first where several share it. */
export const press =
  (sv: string, en: string): Act =>
  (page, say) =>
    page
      .getByRole('button', { name: say(sv, en), exact: true })
      .first()
      .click();

/** Writes in the field instead of what was there. */
export const write =
  (sv: string, en: string, text: string): Act =>
  (page, say) =>
    page.getByLabel(say(sv, en), { exact: true }).fill(text);

export const untilRefused: Act = (page) => page.getByRole('alert').waitFor();

const dialogOf = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

/** Opens a dialog by its button and waits for it. */
export const openDialog = (sv: string, en: string): Act =>
  inTurn(press(sv, en), (page) => dialogOf(page).waitFor());

/** Sends the form of an open dialog, which is refused. The page behind may have a button of the same name. */
export const submitDialog =
  (sv: string, en: string): Act =>
  async (page, say) => {
    await dialogOf(page)
      .getByRole('button', { name: say(sv, en), exact: true })
      .click();
    await untilRefused(page, say);
  };

/** Sends a form that is refused. */
export const submit = (sv: string, en: string): Act => inTurn(press(sv, en), untilRefused);
