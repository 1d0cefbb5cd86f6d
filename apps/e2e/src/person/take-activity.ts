import type { Question } from '@vagar/domain';
import type { Locator, Page } from 'playwright-core';
import { questionsOf } from './answer-key.ts';

/** Ways of doing each kind of activity by mouse or finger, as far as "Klart". */

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** The announcement that something counted. */
export const finishedNotice = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'klara i kursen' });

export const takeActivity = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Gå vidare i kursen' }).waitFor();
  const title = await heading(page);
  if (await page.getByRole('button', { name: 'Jag har läst texten' }).isVisible()) await readText(page);
  else if (await page.getByRole('button', { name: 'Jag har sett filmen' }).isVisible()) await seeFilm(page);
  else if (await page.getByRole('button', { name: 'Börja svara' }).isVisible())
    await answerQuiz(page, questionsOf(title));
  else if (await page.getByLabel('Din reflektion').isVisible()) await writeReflection(page);
  else await writePlan(page);
  await finishedNotice(page).waitFor();
};

const readText = (page: Page) => page.getByRole('button', { name: 'Jag har läst texten' }).click();

const seeFilm = (page: Page) => page.getByRole('button', { name: 'Jag har sett filmen' }).click();

const writeReflection = async (page: Page) => {
  await page.getByLabel('Din reflektion').fill('Jag väntade för länge med att säga vad underlaget visade.');
  await page.getByText(/^Sparat/).waitFor();
  await page.getByRole('button', { name: 'Markera som klar' }).click();
};

const writePlan = async (page: Page) => {
  const add = page.getByRole('button', { name: 'Lägg till ett åtagande' });
  if ((await page.getByLabel('Vad ska du göra?').count()) === 0) await add.click();
  await page
    .getByLabel('Vad ska du göra?')
    .first()
    .fill('Fråga efter den grupp som inte nämns i underlaget.');
  await page.getByLabel('Senast när?').first().fill('2027-02-01');
  await page.getByText(/^Sparat/).waitFor();
  await page.getByRole('button', { name: 'Markera planen som klar' }).click();
};

export const answerQuiz = async (page: Page, questions: readonly Question[]): Promise<void> => {
  await page.getByRole('button', { name: 'Börja svara' }).click();
  for (const [index, question] of questions.entries())
    await answer(
      page.getByRole('region', { name: `Fråga ${index + 1} av ${questions.length}`, exact: true }),
      question,
    );
  await page.getByText(/^Sparat/).waitFor();
  await page.getByRole('button', { name: 'Lämna in', exact: true }).click();
  await page.getByRole('heading', { name: /Godkänt: 100/ }).waitFor();
};

const answer = async (region: Locator, question: Question): Promise<void> => {
  switch (question.kind) {
    case 'single':
      return region
        .getByText(question.options.find((it) => it.correct)?.text.sv ?? '', { exact: true })
        .click();
    case 'multiple':
      for (const option of question.options.filter((it) => it.correct))
        await region.getByText(option.text.sv, { exact: true }).click();
      return;
    case 'true-false':
      return region.getByText(question.correct ? 'Sant' : 'Falskt', { exact: true }).click();
    case 'short-text':
      return region.getByRole('textbox').fill(question.accepted.sv[0] ?? '');
    case 'matching':
      for (const pair of question.pairs)
        await region.getByLabel(pair.left.sv, { exact: true }).selectOption({ label: pair.right.sv });
      return;
    case 'ordering':
      return putInOrder(
        region,
        question.items.map((it) => it.text.sv),
      );
  }
};

/** Moves each item up until it stands where it belongs, from the first on. */
const putInOrder = async (region: Locator, wanted: readonly string[]): Promise<void> => {
  const ups = region.getByRole('button', { name: /^Flytta upp: / });
  const shown = async () =>
    (
      await ups.evaluateAll((buttons) =>
        buttons.map((it) => it.getAttribute('aria-label') ?? it.textContent ?? ''),
      )
    ).map((name) => name.replace('Flytta upp: ', '').trim());
  for (const [place, item] of wanted.entries())
    while ((await shown()).indexOf(item) > place)
      await region.getByRole('button', { name: `Flytta upp: ${item}`, exact: true }).click();
  const keep = region.getByRole('button', { name: 'Ordningen är rätt som den står' });
  if (await keep.isVisible()) await keep.click();
};
