import type { Page } from 'playwright-core';

export const demoPassword = 'vagar-demo';

/** Signs in by the form, in either language, and waits for the home page. */
export const signIn = async (page: Page, email: string, password = demoPassword): Promise<void> => {
  await page.goto('/logga-in');
  await page.getByLabel(/^(E-postadress|Email address)$/).fill(email);
  await page.getByLabel(/^(Lösenord|Password)$/).fill(password);
  await page.getByRole('button', { name: /^(Logga in|Sign in)$/ }).click();
  await page.waitForURL('**/hem');
};
