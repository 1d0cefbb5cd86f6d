import { askDatabase } from '../product/database.ts';
import { inTurn, openDialog, press, submit, untilRefused, write } from './acts.ts';
import type { Act, Sight } from './sight.ts';

const quiz = 'Kunskapsfrågor om gränser och rättvisa';
const reflection = 'När underlaget sa något obekvämt';
const otherReflection = 'Skriv din kompass';

const writeText = (text: string) => write('Din reflektion', 'Your reflection', text);

const fail = inTurn(
  press('Börja svara', 'Begin'),
  submit('Lämna in', 'Submit'),
  press('Lämna in ändå', 'Submit anyway'),
  (page, say) =>
    page.getByRole('heading', { name: new RegExp(say('^Inte godkänt än', '^Not passed yet')) }).waitFor(),
);

/** The same text in another tab, saved there first; too long to be shown without scrolling. */
const writeInTwoTabs: Act = async (page, say) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await writeText('Det jag skrev vid köksbordet. '.repeat(60))(other, say);
  await other.getByText(new RegExp(say('^Sparat \\d', '^Saved \\d'))).waitFor();
  await other.close();
  await writeText('Det jag skrev på tåget.')(page, say);
  await untilRefused(page, say);
};

/** The way out while a text is on its way to the server and no answer comes. */
const leaveUnsaved: Act = async (page, say) => {
  await page.route('**/reflection', () => undefined, { times: 1 });
  await writeText('Ingen har fått det här än.')(page, say);
  await page.getByRole('button', { name: new RegExp(say('^Konto', '^Account')) }).click();
  await openDialog('Logga ut', 'Sign out')(page, say);
};

/** A leader whom something comes between: each page changes its shape under the hands. */
export const troubleSights = (pathOf: (title: string) => string): Sight[] => [
  { path: pathOf(quiz), what: 'not passed', act: fail },
  { path: pathOf(reflection), what: 'in two tabs', act: writeInTwoTabs },
  { path: pathOf(otherReflection), what: 'signing out unsaved', act: leaveUnsaved },
];

/** A session that ends while its owner writes. Nobody is signed in after it. */
export const endedSessionSight = (personId: string, pathOf: (title: string) => string): Sight => ({
  path: pathOf(otherReflection),
  what: 'session ended',
  act: async (page, say) => {
    await askDatabase('DELETE FROM session WHERE person_id = $1', [personId]);
    await writeText('Skrivet utloggad.')(page, say);
    await page.getByRole('alertdialog').waitFor();
  },
});
