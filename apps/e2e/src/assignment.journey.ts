import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { enrol } from './person/own-course.ts';
import { untilSaved } from './person/take-activity.ts';
import { askDatabase } from './product/database.ts';

const courseKey = 'se-helheten';
const title = 'Problemet på en sida';
const text = (page: Page) => page.getByLabel('Din text');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('an assignment', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Somebody with the assignment open. */
  const learner = async () => {
    const person = await newPerson();
    const { page, context, watch } = await openPerson(browser);
    await signIn(page, person.email);
    await page.goto((await enrol(page, courseKey)).pathOf(title));
    await text(page).waitFor();
    return { person, page, context, watch };
  };
  /** Somebody who reads it, at the work of that learner. */
  const reviewer = async (work: Page) => {
    const person = await newPerson({ role: 'programme-staff' });
    const { page, context, watch } = await openPerson(browser);
    await signIn(page, person.email);
    const [enrolmentId, activityId] = new URL(work.url()).pathname.split('/').slice(-2);
    const open = async () => {
      await page.goto(`/bedomning/${enrolmentId}/${activityId}`);
      await page.getByRole('heading', { name: 'Din bedömning' }).waitFor();
    };
    return { page, context, watch, open };
  };
  const handIn = async (page: Page, name: 'Lämna in' | 'Lämna in igen') => {
    await untilSaved(page);
    await button(page, name).click();
    await page.getByText('Inlämnat. Väntar på bedömning').waitFor();
  };
  const chooseHighest = async (page: Page) => {
    for (const criterion of await page.getByRole('radiogroup').all())
      await criterion.getByText(/\(3\spoäng\)$/).click();
  };

  it('goes in with a file, comes back with words, goes in again and is approved', async () => {
    const { page, person, watch } = await learner();
    const staff = await reviewer(page);

    await text(page).fill('Vad som händer: bussen går tom tre kvällar av fem.');
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Välj filer').click();
    await (
      await chooser
    ).setFiles({
      name: 'Räkning från Ådalen.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Måndag: 3 resande.'),
    });
    await page.getByRole('link', { name: 'Räkning från Ådalen.txt' }).waitFor();
    await handIn(page, 'Lämna in');

    await staff.open();
    const file = await staff.page
      .context()
      .request.get(
        (await staff.page.getByRole('link', { name: 'Räkning från Ådalen.txt' }).getAttribute('href')) ?? '',
      );
    await staff.page
      .getByLabel('Kommentar till deltagaren')
      .fill('Säg också för vem det inte är ett problem.');
    await button(staff.page, 'Lämna tillbaka för ändring').click();
    await staff.page.getByText('Återlämnad', { exact: true }).waitFor();

    await page.reload();
    await page.getByText('Säg också för vem det inte är ett problem.').waitFor();
    await text(page).fill('Bussen går tom tre kvällar av fem. För den som åker är det inget problem.');
    await handIn(page, 'Lämna in igen');

    await staff.open();
    await chooseHighest(staff.page);
    await staff.page.getByLabel('Kommentar till deltagaren').fill('Nu syns båda.');
    await button(staff.page, 'Godkänn').click();
    await staff.page.getByText('Godkänd', { exact: true }).waitFor();

    await page.reload();
    await page.getByText('Din inlämning är godkänd').waitFor();
    await page.getByText('Nu syns båda.').waitFor();
    const letters = await askDatabase('SELECT 1 FROM mail_message WHERE person_id = $1 AND kind = $2', [
      person.id,
      'work-reviewed',
    ]);
    expect(await file.text()).toBe('Måndag: 3 resande.');
    expect(letters).toHaveLength(2);
    expect([...watch.complaints, ...staff.watch.complaints]).toEqual([]);
  });

  it('loses no word that is written while a file is on its way', async () => {
    const { page, watch } = await learner();
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/work-files', async (route) => {
      await held;
      await route.continue();
    });

    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Välj filer').click();
    await (await chooser).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await page.getByText('Laddar upp a.txt').waitFor();
    await text(page).fill('Det här skrev jag medan filen var på väg.');
    arrive();
    await page.getByRole('link', { name: 'a.txt' }).waitFor();
    await untilSaved(page);
    await page.reload();

    expect(await text(page).inputValue()).toBe('Det här skrev jag medan filen var på väg.');
    expect(await page.getByRole('link', { name: 'a.txt' }).count()).toBe(1);
    expect(watch.complaints).toEqual([]);
  });

  it('keeps what a reviewer has written through a reload', async () => {
    const { page } = await learner();
    await text(page).fill('Vad som händer: bussen går tom.');
    await handIn(page, 'Lämna in');
    const staff = await reviewer(page);
    await staff.open();
    await chooseHighest(staff.page);
    await staff.page.getByLabel('Kommentar till deltagaren').fill('Halvvägs i en mening');

    await staff.page.reload();

    await staff.page.getByText('Hittills 12 av').waitFor();
    expect(await staff.page.getByLabel('Kommentar till deltagaren').inputValue()).toBe(
      'Halvvägs i en mening',
    );
  });
});
