import type { Question } from '@vagar/domain';
import type { Locator, Page } from 'playwright-core';
import { questionsOf } from './answer-key.ts';
import { pointer } from './hand.ts';
import type { Hand } from './hand.ts';

/** Ways of doing each kind of activity, as far as "Klart". */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** The announcement that something counted. */
export const finishedNotice = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'klara i kursen' });

/** Waits until the text stands on the server. */
export const untilSaved = (page: Page): Promise<void> =>
  page
    .getByText(/^Sparat/)
    .first()
    .waitFor();

/** Whatever the activity on the page asks for, done so that it counts. */
export const takeActivity = async (page: Page, hand: Hand = pointer): Promise<void> => {
  const kinds = [
    {
      sign: button(page, 'Jag har läst texten'),
      take: () => hand.press(button(page, 'Jag har läst texten')),
    },
    {
      sign: button(page, 'Jag har sett filmen'),
      take: () => hand.press(button(page, 'Jag har sett filmen')),
    },
    { sign: button(page, 'Börja svara'), take: async () => passQuiz(page, await heading(page), hand) },
    { sign: page.getByLabel('Din reflektion'), take: () => writeReflection(page, hand) },
    { sign: button(page, 'Markera planen som klar'), take: () => writePlan(page, hand) },
  ];
  await kinds
    .map(({ sign }) => sign)
    .reduce((one, other) => one.or(other))
    .waitFor();
  for (const { sign, take } of kinds) if (await sign.isVisible()) await take();
  await finishedNotice(page).waitFor();
};

const writeReflection = async (page: Page, hand: Hand) => {
  await hand.write(
    page.getByLabel('Din reflektion'),
    'Jag väntade för länge med att säga vad underlaget visade.',
  );
  await untilSaved(page);
  await hand.press(button(page, 'Markera som klar'));
};

const writePlan = async (page: Page, hand: Hand) => {
  const what = page.getByLabel('Vad ska du göra?').first();
  if (!(await what.isVisible())) await hand.press(button(page, 'Lägg till ett åtagande'));
  await hand.write(what, 'Fråga efter den grupp som inte nämns i underlaget.');
  await untilSaved(page);
  await hand.press(button(page, 'Markera planen som klar'));
};

/** Answers every question right and hands in. */
export const passQuiz = async (page: Page, title: string, hand: Hand = pointer): Promise<void> => {
  const questions = questionsOf(title);
  await hand.press(page.getByRole('button', { name: /^(Börja svara|Försök igen)$/ }));
  for (const [index, question] of questions.entries())
    await answer(
      page.getByRole('region', { name: `Fråga ${index + 1} av ${questions.length}`, exact: true }),
      question,
      hand,
    );
  await untilSaved(page);
  await hand.press(button(page, 'Lämna in'));
  await page.getByRole('heading', { name: /Godkänt: 100/ }).waitFor();
};

const answer = async (region: Locator, question: Question, hand: Hand): Promise<void> => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      for (const option of question.options.filter((it) => it.correct))
        await hand.pick(region, option.text.sv);
      return;
    case 'true-false':
      return hand.pick(region, question.correct ? 'Sant' : 'Falskt');
    case 'short-text':
      return hand.write(region.getByRole('textbox'), question.accepted.sv[0] ?? '');
    case 'essay':
      return hand.write(region.getByRole('textbox'), 'Jag väntade för länge med att fråga.');
    case 'number':
      return hand.write(region.getByRole('textbox'), String(question.value).replace('.', ','));
    case 'gaps':
      for (const [place, gap] of question.gaps.entries())
        await hand.write(region.getByLabel(`Lucka ${place + 1}`), gap.accepted.sv[0] ?? '');
      return;
    case 'matching':
      for (const pair of question.pairs)
        await hand.choose(region.getByLabel(pair.left.sv, { exact: true }), pair.right.sv);
      return;
    case 'ordering':
      return putInOrder(
        region,
        question.items.map((it) => it.text.sv),
        hand,
      );
  }
};

/** Moves each item up until it stands where it belongs, from the first on. */
const putInOrder = async (region: Locator, wanted: readonly string[], hand: Hand): Promise<void> => {
  const lines = region.getByRole('listitem');
  const placeOf = async (item: string) =>
    (await lines.allInnerTexts()).findIndex((line) => line.trim() === item);
  for (const [place, item] of wanted.entries())
    while ((await placeOf(item)) > place)
      await hand.press(region.getByRole('button', { name: `Flytta upp: ${item}`, exact: true }));
  const keep = region.getByRole('button', { name: 'Ordningen är rätt som den står' });
  if (await keep.isVisible()) await hand.press(keep);
};
