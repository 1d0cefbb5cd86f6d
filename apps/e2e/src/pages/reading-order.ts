import type { Page } from 'playwright-core';

/** A line of the accessibility tree: what it is, what it is called, which level a heading has. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
}

const line = /^\s*- '?(?<role>[a-z]+)(?: (?:"(?<name>(?:[^"\\]|\\.)*)"|(?<pattern>\/.*?\/)))?(?<rest>.*)$/;

/** The page in the order in which a screen reader meets it. */
export const readAloud = async (page: Page): Promise<Spoken[]> =>
  (await page.locator('body').ariaSnapshot()).split('\n').flatMap((text) => {
    const { role, name, pattern, rest } = line.exec(text)?.groups ?? {};
    if (!role || role === 'text') return [];
    const level = /\[level=(\d)\]/.exec(rest ?? '')?.[1];
    return [{ role, name: name ?? pattern ?? '', level: level ? Number(level) : null }];
  });

const mustBeNamed = new Set([
  'alertdialog',
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'grid',
  'group',
  'img',
  'link',
  'listbox',
  'menu',
  'menuitem',
  'navigation',
  'option',
  'progressbar',
  'radio',
  'radiogroup',
  'region',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'table',
  'tablist',
  'tabpanel',
  'textbox',
]);

const namingFaults = (spoken: readonly Spoken[]): string[] =>
  spoken
    .filter(({ role, name }) => mustBeNamed.has(role) && name === '')
    .map(({ role }) => `a ${role} has no name`);

const headingFaults = (spoken: readonly Spoken[], isDialog: boolean): string[] => {
  const levels = spoken.flatMap(({ level }) => level ?? []);
  const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  const first = levels.filter((level) => level === 1).length;
  return [
    ...(isDialog || first === 1 ? [] : [`${first} headings of level 1`]),
    ...(isDialog || levels[0] === 1 ? [] : ['the first heading is not the h1']),
    ...jumps.map((level) => `a heading of level ${level} without one above it`),
  ];
};

const landmarkFaults = (spoken: readonly Spoken[]): string[] => {
  const count = (wanted: string) => spoken.filter(({ role }) => role === wanted).length;
  const order = ['banner', 'main', 'contentinfo'];
  const found = spoken.map(({ role }) => role).filter((role) => order.includes(role));
  const navigations = spoken.filter(({ role }) => role === 'navigation').map(({ name }) => name);
  return [
    ...(found.join() === order.join() ? [] : [`landmarks ${found.join(', ')}`]),
    ...(count('navigation') >= 2 ? [] : ['a navigation is missing']),
    ...(new Set(navigations).size === navigations.length ? [] : ['two navigations share a name']),
  ];
};

/** Whoever opened a dialog must stand in it, as soon as it has come to rest. */
const focusFaults = (page: Page): Promise<string[]> =>
  page
    .waitForFunction(
      () => Boolean(document.activeElement?.closest('[role="dialog"], [role="alertdialog"]')),
      null,
      { timeout: 2000 },
    )
    .then(
      () => [],
      () => ['focus is not in the dialog'],
    );

/** What would trouble somebody who listens to the page. An open dialog hides the frame, as it should. */
export const readingFaults = async (page: Page, language: 'sv' | 'en'): Promise<string[]> => {
  const spoken = await readAloud(page);
  const isDialog = spoken.some(({ role }) => role === 'dialog' || role === 'alertdialog');
  const lang = await page.locator('html').getAttribute('lang');
  const title = await page.title();
  return [
    ...namingFaults(spoken),
    ...headingFaults(spoken, isDialog),
    ...(isDialog ? await focusFaults(page) : landmarkFaults(spoken)),
    ...(lang === language ? [] : [`the page says it is in ${lang ?? 'no language'}`]),
    ...(/^(.+ – Vägar|Vägar – .+)$/.test(title) ? [] : [`the title is “${title}”`]),
  ];
};
