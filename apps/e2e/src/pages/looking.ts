import type { BrowserContext, Page } from 'playwright-core';
import { axeFaults, sidewaysFaults } from './axe-faults.ts';
import { readingFaults } from './reading-order.ts';
import type { Say, Sight } from './sight.ts';

export type Language = 'sv' | 'en';

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** Opens the sight and waits until the page stands still. */
export const open = async (page: Page, { path, act }: Sight, language: Language): Promise<void> => {
  const say: Say = (sv, en) => (language === 'sv' ? sv : en);
  // Two addresses that differ only after “#” are one document to the browser.
  if (path.includes('#')) await page.goto('about:blank');
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await act?.(page, say);
};

/** Axe is slow, and the languages differ in nothing else that it sees: it looks at each size in one of them. */
const axeLooksAt = { sv: wide, en: narrow } as const;

const faultsNow = async (page: Page, language: Language, size: typeof wide): Promise<string[]> => [
  ...(await readingFaults(page, language)),
  ...(await sidewaysFaults(page)),
  ...(axeLooksAt[language] === size ? await axeFaults(page) : []),
];

/** Everything that is wrong with a sight on a laptop and on a small phone. */
export const faultsAt = async (page: Page, sight: Sight, language: Language): Promise<string[]> => {
  const at = (size: { width: number }, faults: readonly string[]) =>
    faults.map((fault) => `${sight.path} ${sight.what ?? ''} at ${size.width} px: ${fault}`);
  await page.setViewportSize(wide);
  await open(page, sight, language);
  const onLaptop = at(wide, await faultsNow(page, language, wide));
  await page.setViewportSize(narrow);
  return [...onLaptop, ...at(narrow, await faultsNow(page, language, narrow))];
};

/** Looks at all sights, two at a time. */
export const faultsIn = async (
  context: BrowserContext,
  sights: readonly Sight[],
  language: Language,
): Promise<string[]> => {
  const left = [...sights];
  const look = async (): Promise<string[]> => {
    const page = await context.newPage();
    const found: string[] = [];
    for (let sight = left.shift(); sight; sight = left.shift())
      found.push(...(await faultsAt(page, sight, language)));
    await page.close();
    return found;
  };
  return (await Promise.all([look(), look()])).flat();
};
