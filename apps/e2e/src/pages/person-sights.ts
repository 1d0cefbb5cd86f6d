import { randomUUID } from 'node:crypto';
import { newPerson } from '../person/new-person.ts';
import { askDatabase } from '../product/database.ts';
import { inTurn, openDialog, press, submitDialog } from './acts.ts';
import type { Act, Sight } from './sight.ts';

const held = 'Enhetschef';
const disputed = 'Samordnare';

/** Somebody with a role and two employments, all of which can be changed and ended. */
const somebodyWithMuch = async (): Promise<string> => {
  const { id } = await newPerson({ role: 'facilitator' });
  for (const title of [held, disputed])
    await askDatabase(
      `INSERT INTO affiliation (id, person_id, organisation_id, kind, title, valid_from)
       SELECT $1, $2, id, 'civil', $3, current_date - 30 FROM organisation WHERE name = 'Sundsvalls kommun'`,
      [randomUUID(), id, title],
    );
  return `/personer/${id}`;
};

const somebodyIn = async (state: 'invited' | 'deactivated'): Promise<string> => {
  const { id } = await newPerson();
  await askDatabase('UPDATE person SET state = $2 WHERE id = $1', [id, state]);
  return `/personer/${id}`;
};

/** Another administrator saves the same employment meanwhile. */
const changeElsewhere: Act = async (page) => {
  const personId = new URL(page.url()).pathname.split('/').at(-1);
  await askDatabase(
    `UPDATE affiliation SET valid_from = current_date - 60, version = version + 1
     WHERE person_id = $1 AND title = $2`,
    [personId, disputed],
  );
};

const openCalendar: Act = async (page, say) => {
  await page
    .getByRole('button', { name: new RegExp(say('^Kalender', '^Calendar')) })
    .first()
    .click();
  await page.getByRole('grid').waitFor();
};

const openList: Act = async (page) => {
  await page.getByRole('combobox', { name: 'Organisation' }).fill('Sund');
  await page.getByRole('option').first().waitFor();
};

/** What an administrator can do with a person, each as far as the question it asks. */
export const personSights = async (): Promise<Sight[]> => {
  const path = await somebodyWithMuch();
  return [
    { path, what: 'role, calendar', act: inTurn(openDialog('Ge en roll', 'Give a role'), openCalendar) },
    { path, what: 'role ends', act: openDialog('Avsluta rollen Samtalsledare', 'End the role Facilitator') },
    { path, what: 'signing out', act: openDialog('Logga ut överallt', 'Sign out everywhere') },
    {
      path,
      what: 'closing, no reason',
      act: inTurn(
        openDialog('Stäng av kontot', 'Close the account'),
        submitDialog('Stäng av kontot', 'Close the account'),
      ),
    },
    { path, what: 'employment, list', act: inTurn(openDialog('Lägg till', 'Add'), openList) },
    { path, what: 'employment ends', act: openDialog(`Avsluta ${held}`, `End ${held}`) },
    {
      path,
      what: 'changed by another',
      act: inTurn(
        openDialog(`Ändra ${disputed}`, `Change ${disputed}`),
        changeElsewhere,
        submitDialog('Spara', 'Save'),
      ),
    },
    {
      path: await somebodyIn('deactivated'),
      what: 'opening again',
      act: openDialog('Öppna kontot igen', 'Open the account again'),
    },
    {
      path: await somebodyIn('invited'),
      what: 'link sent',
      act: inTurn(press('Skicka aktiveringslänk', 'Send activation link'), (page) =>
        page.getByRole('status').filter({ hasText: '@vagar.example' }).waitFor(),
      ),
    },
  ];
};
