import type { Browser } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { doAllButQuizzes, enrol } from './person/own-course.ts';
import { finishedNotice, passQuiz } from './person/take-activity.ts';

const quiz = 'Kunskapsfrågor om agendan och strategin';
const otherQuiz = 'Kunskapsfrågor om gränser och rättvisa';

describe('questions that were not passed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('never read as done, and once passed they complete the course', async () => {
    const { email } = await newPerson();
    const { page, watch } = await openPerson(browser);
    await signIn(page, email);
    const course = await enrol(page);
    await doAllButQuizzes(page, course);
    await page.goto(course.pathOf(otherQuiz));
    await passQuiz(page, otherQuiz);

    await page.goto(course.pathOf(quiz));
    await page.getByRole('button', { name: 'Börja svara' }).click();
    await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '7 frågor saknar svar' }).waitFor();
    await page.getByRole('button', { name: 'Lämna in ändå' }).click();
    await page.getByRole('heading', { name: /^Inte godkänt än: 0/ }).waitFor();

    await page.getByRole('main').getByText('Inte klar: under gränsen').waitFor();
    expect(await finishedNotice(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Se ditt intyg' }).count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { name: /^Inte godkänt än: 0/ }).waitFor();

    await page.goto(course.path);
    const line = page.getByRole('listitem').filter({ hasText: quiz }).last();
    await line.waitFor();
    expect(await line.innerText()).toContain('Inte klar: under gränsen');
    expect(await page.getByText('Du har gjort klart kursen').count()).toBe(0);

    await page.goto(`${course.path}/kvar`);
    await page.getByText('1 del kvar').waitFor();
    const why = page.getByRole('listitem').filter({ hasText: quiz });
    expect(await why.innerText()).toMatch(/Ditt bästa resultat är 0\s%\. Gränsen är 70\s%\./);
    expect(await why.innerText()).toContain('Kvar');

    await page.goto('/hem');
    await page.getByRole('link', { name: `Fortsätt: ${quiz}` }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('9 av 10 delar klara');
    await page.goto('/mina-intyg');
    await page.getByText('Du har inga intyg än').waitFor();

    await page.goto(course.pathOf(quiz));
    await passQuiz(page, quiz);
    expect(await finishedNotice(page).innerText()).toContain('Du har gjort klart kursen');
    await page.goto('/mina-intyg');
    await page.getByRole('link', { name: 'Öppna sidan som andra ser' }).waitFor();
    expect(watch.complaints).toEqual([]);
  });
});
