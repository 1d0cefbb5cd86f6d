import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { publishCourse } from './person/course-builder.ts';
import { pointer } from './person/hand.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { enrol } from './person/own-course.ts';
import { publishQuizCourse } from './person/quiz-course.ts';
import { untilSaved } from './person/take-activity.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe('a quiz whose key was wrong', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const atStudio = async () => {
    const person = await openPerson(browser);
    await signIn(person.page, (await newPerson({ role: 'programme-staff' })).email);
    return { ...person, course: await publishQuizCourse(person.page) };
  };
  const learnerOf = async (key: string, title: string) => {
    const person = await openPerson(browser);
    await signIn(person.page, (await newPerson()).email);
    const own = await enrol(person.page, key);
    await person.page.goto(own.pathOf(title));
    return person;
  };
  const answer = async (page: Page) => {
    await button(page, 'Börja svara').click();
    await pointer.pick(page.getByRole('region', { name: 'Fråga 1 av 2', exact: true }), 'Sant');
    await pointer.pick(page.getByRole('region', { name: 'Fråga 2 av 2', exact: true }), 'Falskt');
    await untilSaved(page);
    await button(page, 'Lämna in').click();
  };

  it('is mended, shown as it would be, and graded again: the learner has passed and sees why', async () => {
    const { page: staff, watch, course } = await atStudio();
    const { page: leader, watch: leaderWatch } = await learnerOf(course.key, course.title);
    await answer(leader);
    await leader.getByRole('heading', { name: /^Inte godkänt än: 50/ }).waitFor();

    await staff.goto(course.quiz);
    await pointer.pick(staff.getByRole('radiogroup', { name: 'Påståendet är' }).first(), 'Sant');
    await untilSaved(staff);
    await publishCourse(staff, course.path, 2, () => pointer);
    await leader.reload();
    await leader.getByRole('heading', { name: /^Inte godkänt än: 50/ }).waitFor();

    await staff.getByRole('link', { name: `Resultat: ${course.title}` }).click();
    await staff.getByRole('heading', { level: 1, name: `Resultat: ${course.title}` }).waitFor();
    await staff.getByRole('link', { name: 'Se vad en omrättning skulle göra' }).click();
    await staff.getByText('1 försök ändras av 1 inlämnade.').waitFor();
    const row = staff.getByRole('row').filter({ hasText: 'Deltagare Nummer' });
    expect(await row.innerText()).toMatch(/50\s%.*100\s%[\s\S]*Blir godkänt/);
    await button(staff, 'Rätta om 1 försök').click();
    await staff.getByText('Skriv varför frågorna rättas om.').first().waitFor();
    await staff.getByLabel('Varför rättar du om?').fill('Påståendet om landhöjningen hade fel facit.');
    await button(staff, 'Rätta om 1 försök').click();
    await staff.getByText('Påståendet om landhöjningen hade fel facit.').waitFor();

    await leader.reload();
    await leader.getByRole('heading', { name: /^Godkänt: 100/ }).waitFor();
    const why = leader.getByText(/En fråga hade fel facit\. Dina svar rättades på nytt/);
    expect(await why.innerText()).toMatch(/förut 50\s%, nu 100\s%/);
    await staff.getByRole('link', { name: 'Se vad en omrättning skulle göra' }).click();
    await staff.getByText('Inget att rätta om').waitFor();
    expect([watch.complaints, leaderWatch.complaints]).toEqual([[], []]);
  });

  it('gives whoever needs it longer time, without asking why', async () => {
    const { page: staff, watch, course } = await atStudio();
    const { page: leader, watch: leaderWatch } = await learnerOf(course.key, course.title);
    await leader.getByText('Du har 20 minuter på dig').waitFor();

    await staff.goto(`${course.quiz}/resultat`);
    await button(staff, 'Ändra tid för Deltagare Nummer').click();
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('Tillägg').selectOption({ label: '50 %: 30 minuter' });
    await button(staff, 'Spara tiden').click();
    await dialog.waitFor({ state: 'hidden' });
    await staff.getByText('50 % längre').waitFor();

    await leader.reload();
    await leader.getByText('Du har 30 minuter på dig').waitFor();
    await button(leader, 'Börja svara').click();
    await leader.getByText(/^(30|29)\sminuter kvar$/).waitFor();
    expect([watch.complaints, leaderWatch.complaints]).toEqual([[], []]);
  });
});
