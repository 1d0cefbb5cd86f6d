import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/** So many presses of Tab lead through the longest page; more means that the control is out of reach. */
const mostTabs = 140;

/** What a sighted keyboard user needs of the element that has focus, read in the page. */
const lookAtFocus = (wanted: Element): { isThere: boolean; fault: string | null } => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { isThere: false, fault: null };
  const named = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 40)}`;
  // A box or a radio button is drawn by its label, so the ring may stand there.
  const drawn = focused.closest('label') ?? focused;
  // A card's link is drawn by the frame laid over the card.
  const hasRing = [focused, drawn, ...drawn.querySelectorAll('*')]
    .flatMap((element) => [getComputedStyle(element), getComputedStyle(element, '::after')])
    .some(
      (style) =>
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
    );
  const { top, bottom, left, right } = drawn.getBoundingClientRect();
  const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  // A heading that a script gave focus to is where reading begins, no control.
  const isControl = focused.getAttribute('tabindex') !== '-1';
  const fault = !isControl ? null : !hasRing ? 'shows no focus' : !isInView ? 'has focus out of view' : null;
  return { isThere: focused === wanted, fault: fault && `${named} ${fault}` };
};

/** Presses Tab until the control has focus. @throws Error when it is out of reach or focus cannot be seen */
export const tabTo = async (control: Locator, { backwards = false } = {}): Promise<void> => {
  await control.waitFor();
  const page = control.page();
  const look = () => control.evaluate(lookAtFocus);
  for (let presses = 0; presses <= mostTabs; presses += 1) {
    const { isThere, fault } = await look();
    if (fault && presses > 0) throw new Error(fault);
    if (isThere) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${control.toString()} is not reached with Tab`);
};

const gridOf = (control: Locator) => control.locator('xpath=ancestor::*[@role="grid"]');

/** Into the grid with Tab, to the control's row with the arrows up and down, and along the row to the control. */
const walkGridTo = async (control: Locator): Promise<void> => {
  const page = control.page();
  const row = control.locator('xpath=ancestor::*[@role="row"]');
  const rows = await gridOf(control).getByRole('row').all();
  const wanted = await indexOf(rows, row);
  const isWithin = (frame: Locator) => frame.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses <= mostTabs && !(await isWithin(gridOf(control))); presses += 1)
    await page.keyboard.press('Tab');
  const held = await Promise.all(rows.map(isWithin));
  const steps = wanted - held.indexOf(true);
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  for (let presses = 0; presses < 6 && !(await has(control)); presses += 1)
    await page.keyboard.press('ArrowRight');
  await tabTo(control);
};

const indexOf = async (rows: readonly Locator[], row: Locator): Promise<number> => {
  const name = await row.getAttribute('aria-label');
  const names = await Promise.all(rows.map((one) => one.getAttribute('aria-label')));
  return names.indexOf(name);
};

const has = (control: Locator) => control.evaluate((element) => element === document.activeElement);

/** Waits until something has focus. @throws Error when what was pressed went away and took the focus with it */
const untilFocused = async (page: Page, pressed: Locator): Promise<void> => {
  try {
    await page.waitForFunction(() => document.activeElement !== document.body, null, { timeout: 3000 });
  } catch (error) {
    throw new Error(`Nothing has focus after ${pressed.toString()}`, { cause: error });
  }
};

/** Somebody without a mouse. */
export const keyboardOf = (page: Page): Hand => {
  let pressed: Locator | null = null;
  const reach = async (control: Locator) => {
    await control.waitFor();
    if (pressed) await untilFocused(page, pressed);
    await ((await gridOf(control).count()) > 0 ? walkGridTo(control) : tabTo(control));
  };
  return {
    press: async (control) => {
      await reach(control);
      await page.keyboard.press('Enter');
      pressed = control;
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },
    pick: async (among, words) => {
      const box = among.getByRole('checkbox', { name: words, exact: true });
      const radio = among.getByRole('radio', { name: words, exact: true });
      if ((await box.count()) > 0) await reach(box);
      else {
        await reach(among.getByRole('radio').first());
        while (!(await has(radio))) await page.keyboard.press('ArrowDown');
      }
      if (!(await box.or(radio).isChecked())) await page.keyboard.press('Space');
    },
    choose: async (list, line) => {
      await reach(list);
      const lines = await list.locator('option').allInnerTexts();
      await page.keyboard.press('Home');
      for (let at = 0; at < lines.indexOf(line); at += 1) await page.keyboard.press('ArrowDown');
    },
  };
};
