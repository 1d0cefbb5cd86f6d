import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { addActivity, addModule, createCourse, publishCourse } from './person/course-builder.ts';
import { pointer } from './person/hand.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { fillTexts } from './person/write-kind.ts';
import { askDatabase } from './product/database.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe('a cohort’s meetings', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const signedIn = async (role?: 'programme-staff') => {
    const person = await newPerson(role ? { role } : {});
    const { page, watch } = await openPerson(browser);
    await signIn(page, person.email);
    return { ...person, page, watch };
  };

  /** A published course with one workshop, and a cohort of it; answers the cohort's id and the course's name. */
  const courseWithCohort = async (staff: Page) => {
    const title = `Mötas ${randomUUID().slice(0, 6)}`;
    const course = await createCourse(staff, title, pointer);
    await addModule(staff, 'Modulen', pointer);
    await addActivity(staff, 'Modulen', { kind: 'Träff', title: 'Vid samma bord' }, pointer);
    await staff.getByRole('main').getByRole('link', { name: 'Vid samma bord', exact: true }).click();
    await fillTexts(staff, pointer);
    await publishCourse(staff, course, 1, () => pointer);
    const cohort = randomUUID();
    await askDatabase(
      `INSERT INTO cohort (id, course_id, name, starts_on, ends_on, created_at)
       VALUES ($1, $2, $3, '2027-01-01', '2027-06-01', now())`,
      [cohort, course.split('/').at(-1), title],
    );
    return { cohort, title };
  };

  it('get a day, which those who take part see; another time, cancelled, and restored', async () => {
    const staff = await signedIn('programme-staff');
    const { cohort, title } = await courseWithCohort(staff.page);
    const leader = await signedIn();
    await leader.page.goto('/kurser');
    await leader.page.getByRole('main').getByRole('link', { name: title, exact: true }).first().click();
    await button(leader.page, 'Anmäl dig').click();
    await leader.page.getByRole('link', { name: /^Börja: / }).click();
    await leader.page.getByText('När och var ni träffas får du veta').waitFor();
    await askDatabase('UPDATE enrolment SET cohort_id = $1 WHERE person_id = $2', [cohort, leader.id]);

    await staff.page.goto(`/omgangar/${cohort}/deltagare`);
    await staff.page.getByRole('link', { name: 'Träffar' }).click();
    await button(staff.page, 'Lägg till en dag').click();
    await staff.page.getByText('Fyll i dagen.').first().waitFor();
    await staff.page.getByLabel('Dag', { exact: true }).fill('2027-01-14');
    await staff.page.getByLabel('Börjar').fill('18:00');
    await staff.page.getByLabel('Slutar').fill('20:30');
    await staff.page.getByLabel('Plats', { exact: true }).fill('Folkets hus, Kramfors');
    await button(staff.page, 'Lägg till en dag').click();
    await staff.page.getByText('Träffen har fått sin dag.').first().waitFor();
    await leader.page.reload();
    await leader.page.getByText('Folkets hus, Kramfors').waitFor();
    const told = await leader.page.getByRole('main').innerText();

    await button(staff.page, /^Ändra Vid samma bord/).click();
    const dialog = staff.page.getByRole('dialog');
    await dialog.getByLabel('Börjar').fill('17:30');
    await button(staff.page, 'Spara').click();
    await dialog.waitFor({ state: 'hidden' });
    await button(staff.page, /^Ställ in Vid samma bord/).click();
    await staff.page.getByText('Inställd', { exact: true }).waitFor();
    await leader.page.reload();
    await leader.page.getByText('Inställd', { exact: true }).waitFor();
    await button(staff.page, /^Ta tillbaka Vid samma bord/).click();
    await staff.page.getByText('Inställd', { exact: true }).waitFor({ state: 'hidden' });
    await leader.page.reload();
    await leader.page.getByText('Folkets hus, Kramfors').waitFor();

    expect(told.replaceAll('\u00a0', ' ')).toContain('14 januari 2027 kl. 18.00–20.30');
    expect(await leader.page.getByRole('main').innerText()).toContain('17.30');
    expect([...staff.watch.complaints, ...leader.watch.complaints]).toEqual([]);
  });
});
