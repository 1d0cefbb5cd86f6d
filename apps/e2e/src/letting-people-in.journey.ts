import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { signIn } from './person/leader.ts';
import { linkIn, openMailbox } from './product/mailbox.ts';
import type { Mailbox } from './product/mailbox.ts';
import { runCommand } from './product/run-command.ts';
import { startProduct } from './product/start-product.mjs';
import type { Product } from './product/start-product.mjs';

const adminEmail = 'administrator@vagar.example';
const adminPassword = 'granit lav hjortron';
const firstPassword = 'tall björk rönn asp';
const secondPassword = 'älv fjärd sund hav';

/** Follows a single-use link and chooses a password. */
const choosePassword = async (page: Page, link: string, heading: string, password: string) => {
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.getByLabel('Nytt lösenord').fill(password);
  await page.getByRole('button', { name: 'Spara lösenordet' }).click();
  await page.getByText('Lösenordet är sparat. Nu kan du logga in.').waitFor();
};

const openRoom = async (page: Page, name: string) => {
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  await menu.getByRole('button', { name: 'Administration' }).click();
  await menu.getByRole('link', { name, exact: true }).click();
};

const enterOrganisation = async (admin: Page, name: string) => {
  await openRoom(admin, 'Organisationer');
  await admin.getByRole('link', { name: 'Lägg upp en organisation' }).first().click();
  await admin.getByLabel('Namn', { exact: true }).fill(name);
  await admin.getByRole('button', { name: 'Lägg upp organisationen' }).click();
  await admin.getByRole('heading', { level: 1, name }).waitFor();
};

const enterPerson = async (admin: Page, email: string, organisation: string) => {
  await openRoom(admin, 'Personer');
  await admin.getByRole('link', { name: 'Lägg upp en person' }).first().click();
  await admin.getByLabel('Förnamn').fill('Deltagare');
  await admin.getByLabel('Efternamn').fill('Nummer');
  await admin.getByLabel('E-post', { exact: true }).fill(email);
  await admin.getByRole('button', { name: 'Lägg till uppdrag eller anställning' }).click();
  // As a person does: first into the field, which the page may move for, then the words. A list closes when its
  // page moves.
  const field = admin.getByRole('combobox', { name: 'Organisation' });
  await field.click();
  await field.fill(organisation);
  await admin.getByRole('option', { name: organisation }).click();
  await admin.getByLabel('Titel', { exact: true }).fill('Handläggare');
  await admin.getByRole('button', { name: 'Lägg upp personen' }).click();
  await admin.getByRole('heading', { level: 1, name: 'Deltagare Nummer' }).waitFor();
};

const isRefused = async (page: Page, email: string, password: string) => {
  await page.goto('/logga-in');
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByText('Adressen och lösenordet passar inte ihop.').waitFor();
};

describe('letting people in where nobody is yet', () => {
  let browser: Browser;
  let mailbox: Mailbox;
  let product: Product;
  beforeAll(async () => {
    mailbox = await openMailbox();
    [browser, product] = await Promise.all([
      openBrowser(),
      startProduct({ isDemo: false, smtpUrl: mailbox.url }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    await mailbox.close();
  });

  const somebody = () => openPerson(browser, { url: product.url });

  /** The first administrator, let in by the link that the operator's command prints, and an organisation. */
  const administrator = async (email: string) => {
    const { page, watch } = await somebody();
    const printed = await runCommand(product.environment, 'create-admin', '--email', email);
    await choosePassword(page, linkIn(printed), 'Bli den första administratören', adminPassword);
    await signIn(page, email, adminPassword);
    return { page, watch, link: linkIn(printed) };
  };

  /** Somebody whom the administrator has entered with an affiliation, and who has chosen a first password. */
  const activated = async (admin: Page, email: string) => {
    const organisation = `Organisation för ${email}`;
    await enterOrganisation(admin, organisation);
    await enterPerson(admin, email, organisation);
    await admin.getByRole('button', { name: 'Skicka aktiveringslänk' }).click();
    await admin.getByText(`Länken är skickad till ${email}.`).first().waitFor();
    const letter = await mailbox.letterTo(email, 'Du har fått ett konto på Vägar');
    const { page, watch } = await somebody();
    await choosePassword(page, linkIn(letter.text), 'Välkommen till Vägar', firstPassword);
    return { page, watch, link: linkIn(letter.text) };
  };

  it('leads from a command through an administrator to somebody who signs in', async () => {
    const admin = await administrator(adminEmail);

    const person = await activated(admin.page, 'ny@vagar.example');
    await signIn(person.page, 'ny@vagar.example', firstPassword);

    await person.page.getByRole('heading', { level: 1, name: 'Hej Deltagare' }).waitFor();
    expect([...admin.watch.complaints, ...person.watch.complaints]).toEqual([]);
    const again = await somebody();
    for (const link of [admin.link, person.link]) {
      await again.page.goto('about:blank');
      await again.page.goto(link);
      await again.page.getByRole('heading', { level: 1, name: 'Länken går inte att använda' }).waitFor();
    }
  });

  it('refuses the accounts and the password of the demo', async () => {
    const { page } = await somebody();

    await isRefused(page, 'admin@vagar.example', 'vagar-demo');
  });

  it('gives a new password to whoever reads the mail of the address', async () => {
    const email = 'glomsk@vagar.example';
    const admin = await administrator('annan@vagar.example');
    const { page } = await activated(admin.page, email);
    await page.goto('/glomt-losenord');
    await page.getByLabel('E-postadress').fill(email);
    await page.getByRole('button', { name: 'Skicka länken' }).click();
    await page.getByText('Titta i din e-post').waitFor();
    const letter = await mailbox.letterTo(email, 'en begäran om ett nytt lösenord');

    await choosePassword(page, linkIn(letter.text), 'Välj ett nytt lösenord', secondPassword);

    await isRefused(page, email, firstPassword);
    await signIn(page, email, secondPassword);
    await mailbox.letterTo(email, 'Lösenordet till ditt konto ändrades');
  });

  it('changes an address when the new one is confirmed, and tells the old one', async () => {
    const [old, fresh] = ['gammal@vagar.example', 'farsk@vagar.example'];
    const admin = await administrator('tredje@vagar.example');
    const { page } = await activated(admin.page, old);
    await signIn(page, old, firstPassword);
    await page.goto('/installningar');
    const form = page.locator('form').filter({ has: page.getByLabel('Ny e-postadress') });
    await form.getByLabel('Ny e-postadress').fill(fresh);
    await form.getByLabel('Ditt lösenord nu').fill(firstPassword);
    await form.getByRole('button', { name: 'Byt adress' }).click();
    const confirm = await mailbox.letterTo(fresh, 'Bekräfta den, så byter vi.');
    await mailbox.letterTo(old, fresh);

    await page.goto(linkIn(confirm.text));
    await page.getByRole('button', { name: 'Bekräfta adressen' }).click();
    await page.getByText('Adressen är ändrad. Logga in med den nya.').waitFor();

    const other = await somebody();
    await isRefused(other.page, old, firstPassword);
    await signIn(other.page, fresh, firstPassword);
    await mailbox.letterTo(old, 'Den här adressen används inte längre.');
  });
});
