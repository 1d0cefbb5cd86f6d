import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { enrol } from './person/own-course.ts';
import { publishQuizCourse } from './person/quiz-course.ts';
import { finishedNotice, untilSaved } from './person/take-activity.ts';
import { askDatabase } from './product/database.ts';

const both = (text: string) => ({ sv: text, en: text });
const statement = (key: string) => ({
  ...{
    kind: 'true-false',
    key,
    prompt: both('Landet höjer sig.'),
    feedback: both('Sedan isen.'),
    correct: true,
  },
  pool: 'land',
});
const words = 'Jag sade nej, fast trycket var stort.';
/** One of two statements from a group, and an essay. */
const quiz = {
  passMark: 0.7,
  timeLimit: 20,
  pools: [{ key: 'land', name: both('Landet'), draw: 1 }],
  questions: [
    statement('a'),
    statement('b'),
    {
      ...{ kind: 'essay', key: 'c', prompt: both('Beskriv ett beslut.'), feedback: both('Tack.') },
      guidance: both('Svaret säger vem som berördes.'),
    },
  ],
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The label is what is pressed: it covers its words. */
const choice = (page: Page, name: string) =>
  page.locator('label').filter({ hasText: new RegExp(`^${name}$`) });
const essay = (page: Page) => page.getByLabel('Beskriv ett beslut.');

describe('a quiz with a time limit, a group of questions and an essay', () => {
  let browser: Browser;
  let staff: Awaited<ReturnType<typeof signedIn>>;
  let course: Awaited<ReturnType<typeof publishQuizCourse>>;

  const signedIn = async (wishes?: Parameters<typeof newPerson>[0]) => {
    const person = await newPerson(wishes);
    const opened = await openPerson(browser);
    await signIn(opened.page, person.email);
    return { person, ...opened };
  };
  /** Somebody who has begun. */
  const learner = async () => {
    const one = await signedIn();
    await one.page.goto((await enrol(one.page, course.key)).pathOf(course.title));
    await one.page.getByText('Du har 20 minuter på dig från att du börjar').waitFor();
    await button(one.page, 'Börja svara').click();
    await one.page.getByRole('timer').filter({ hasText: '20 minuter kvar' }).waitFor();
    return one;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    staff = await signedIn({ role: 'programme-staff' });
    course = await publishQuizCourse(staff.page, quiz);
  });
  afterAll(() => browser.close());

  it('is answered, waits to be read, is marked and passed', async () => {
    const { page, person, watch } = await learner();
    await button(page, 'Dölj klockan').click();
    await choice(page, 'Sant').click();
    await essay(page).fill(words);
    await untilSaved(page);
    await page.reload();
    const kept = await essay(page).inputValue();
    await page.getByRole('timer').filter({ hasText: 'Klockan är dold' }).waitFor();
    await button(page, 'Lämna in').click();
    await page.getByRole('heading', { name: 'Inlämnat. Dina svar väntar på att läsas' }).waitFor();

    await staff.page.goto(`/bedomning?kurs=${course.key}`);
    await staff.page.getByRole('link', { name: 'Deltagare Nummer' }).click();
    await staff.page.getByText('Svaret säger vem som berördes.').waitFor();
    await staff.page.getByText(words).waitFor();
    await choice(staff.page, 'Tre fjärdedelar').click();
    await staff.page.getByLabel('Kommentar till fritextsvar 1').fill('Skriv också hur det togs emot.');
    await button(staff.page, 'Skicka bedömningen').click();
    await staff.page.getByText('Bedömd', { exact: true }).waitFor();

    await page.reload();
    await page.getByRole('heading', { name: /^Godkänt/ }).waitFor();
    await page.getByText('Tre fjärdedelar av poängen').waitFor();
    await page.getByText('Skriv också hur det togs emot.').waitFor();
    const letters = await askDatabase('SELECT 1 FROM mail_message WHERE person_id = $1 AND kind = $2', [
      person.id,
      'essays-marked',
    ]);
    expect(kept).toBe(words);
    expect(letters).toHaveLength(1);
    expect([...watch.complaints, ...staff.watch.complaints]).toEqual([]);
  });

  it('hands itself in when the time runs out, with what was answered', async () => {
    const { page, person, watch } = await learner();
    await choice(page, 'Sant').click();
    await untilSaved(page);
    await askDatabase(
      `UPDATE quiz_attempt SET started_at = now() - interval '20 minutes', closes_at = now() + interval '5 seconds'
       WHERE person_id = $1`,
      [person.id],
    );
    await page.reload();

    await page.getByText('Tiden tog slut. Det du hade sparat lämnades in.').waitFor();

    await page.getByRole('heading', { name: /^Inte godkänt än: 50/ }).waitFor();
    await button(page, 'Försök igen').waitFor();
    expect(await finishedNotice(page).count()).toBe(0);
    expect(watch.complaints).toEqual([]);
  });
});
