import type { Browser, Locator } from 'playwright-core';
import { activities } from './person/answer-key.ts';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { finishedNotice, takeActivity } from './person/take-activity.ts';

/** The paper behind the link, fetched with the session of the page. */
const paperBehind = async (link: Locator): Promise<{ kind: string; bytes: Buffer }> => {
  // Papers are made one after another, those of the demo's earlier certificates first.
  await link.waitFor({ timeout: 60_000 });
  const answer = await link
    .page()
    .context()
    .request.get((await link.getAttribute('href')) ?? '');
  return { kind: answer.headers()['content-type'] ?? '', bytes: await answer.body() };
};

describe('a leader’s road', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('leads from the catalogue to a certificate that a stranger can verify', async () => {
    const leader = await newPerson();
    const { page, watch } = await openPerson(browser);
    await signIn(page, leader.email);
    await page.getByRole('link', { name: 'Välj en kurs' }).click();
    await page.getByRole('link', { name: 'Hållbarhet och uppdraget' }).first().click();
    await page.getByRole('button', { name: 'Anmäl dig' }).click();
    await page.getByRole('link', { name: /^Börja: / }).click();

    const steps = activities();
    for (const [index, step] of steps.entries()) {
      await page.getByRole('heading', { level: 1, name: step.title.sv }).waitFor();
      await takeActivity(page);
      expect(await finishedNotice(page).innerText()).toContain(`${index + 1} av ${steps.length} delar klara`);
      if (index < steps.length - 1) await page.getByRole('link', { name: /^Nästa: / }).click();
    }
    await page.getByRole('link', { name: 'Se ditt intyg' }).click();
    const paper = await paperBehind(page.getByRole('link', { name: 'Hämta som PDF' }));
    const address = await page.getByRole('link', { name: 'Öppna sidan som andra ser' }).getAttribute('href');

    const stranger = await openPerson(browser, { width: 390, height: 844 });
    await stranger.page.goto(address ?? '');
    await stranger.page.getByText('Intyget är äkta och giltigt.').waitFor();
    expect(paper.kind).toBe('application/pdf');
    expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.bytes.length).toBeGreaterThan(5_000);
    expect([...watch.complaints, ...stranger.watch.complaints]).toEqual([]);
  });
});
