import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPerson } from './person/browser.ts';
import { addActivity, addModule, createCourse, publishCourse } from './person/course-builder.ts';
import type { Hand } from './person/hand.ts';
import { keyboardOf } from './person/keyboard.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import { takeKind } from './person/take-kind.ts';
import { fillTexts, prepareKind, writtenKinds } from './person/write-kind.ts';
import type { WrittenKind } from './person/write-kind.ts';

const titleOf = (kind: WrittenKind) => `Del: ${kind}`;
const more = { kind: 'Länk', title: 'En del till' } as const;

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => main(page).getByRole('link', { name, exact: true });

interface Part {
  readonly kind: WrittenKind;
  readonly title: string;
}

/** Writes all that the open activity needs. */
const write = async (page: Page, { kind, title }: Part, hand: Hand) => {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await prepareKind(page, kind, hand);
  await fillTexts(page, hand);
};

/** Opens the first from the course's page, and goes on from each to the next. */
const writeAll = async (page: Page, course: string, [first, ...others]: readonly Part[]) => {
  if (!first) return;
  await page.goto(course);
  const hand = keyboardOf(page);
  await hand.press(link(page, first.title));
  await write(page, first, hand);
  for (const part of others) {
    await hand.press(link(page, `Nästa: ${part.title}`));
    await write(page, part, hand);
  }
};

/** A course of two modules with one activity of every kind, whole in both languages. */
const buildCourse = async (page: Page, title: string): Promise<string> => {
  const course = await createCourse(page, title, keyboardOf(page));
  const hand = keyboardOf(page);
  await addModule(page, 'Första modulen', hand);
  await addModule(page, 'Andra modulen', hand);
  for (const [place, kind] of writtenKinds.entries())
    await addActivity(
      page,
      place < 6 ? 'Första modulen' : 'Andra modulen',
      { kind, title: titleOf(kind) },
      hand,
    );

  await page.goto(`${course}/publicera`);
  await page.getByText('Kursen kan inte publiceras förrän det som måste rättas är rättat.').first().waitFor();
  expect(await button(page, 'Publicera version 1').count()).toBe(0);
  await writeAll(
    page,
    course,
    writtenKinds.map((kind) => ({ kind, title: titleOf(kind) })),
  );
  return course;
};

/** Tries an activity as learners will meet it; answers the requests that changed anything. */
const preview = async (page: Page, course: string, kind: WrittenKind): Promise<string[]> => {
  const sent: string[] = [];
  await page.goto(course);
  await page.getByRole('heading', { level: 1 }).waitFor();
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  const hand = keyboardOf(page);
  await hand.press(link(page, titleOf(kind)));
  await hand.press(button(page, 'Förhandsgranska'));
  await page.getByText('Det här är en förhandsgranskning').waitFor();
  await hand.pick(page.getByRole('radiogroup'), '3 Uppfylls helt');
  await hand.write(page.getByLabel(/^Varför\?/), 'Jag prövar.');
  await hand.press(button(page, 'Lämna in'));
  await page.getByText('Här får deltagaren veta att delen är klar').waitFor();
  page.removeAllListeners('request');
  return sent;
};

/** Enrols and takes every part of the course; answers the course's page. */
const takeCourse = async (page: Page, title: string): Promise<string> => {
  await page.goto('/kurser');
  const hand = keyboardOf(page);
  await hand.press(link(page, title).first());
  await hand.press(button(page, 'Anmäl dig'));
  await hand.press(page.getByRole('link', { name: /^Börja: / }));
  for (const [place, kind] of writtenKinds.entries()) {
    await page.getByRole('heading', { level: 1, name: titleOf(kind) }).waitFor();
    await takeKind(page, kind, hand);
    // What waits for somebody's reading is left as it is, by the links at the foot of the page.
    const next = kind === 'Inlämning' ? /^Nästa$/ : /^Nästa: /;
    if (place < writtenKinds.length - 1) await hand.press(page.getByRole('link', { name: next }));
  }
  await hand.press(page.getByRole('link', { name: 'Till kursens innehåll' }));
  await page.waitForURL(/mina-kurser\/[^/]+$/);
  return page.url();
};

/** Moves everybody there is to the newest version; answers what the preview said of them. */
const moveAll = async (page: Page, course: string): Promise<string> => {
  await page.goto(`${course}/publicera`);
  const hand = keyboardOf(page);
  await hand.press(link(page, 'Flytta till version 2'));
  const table = page.getByRole('table', { name: /^Deltagare på tidigare versioner/ });
  const told = await table.getByRole('row').filter({ hasText: 'Deltagare Nummer' }).innerText();
  await hand.pick(main(page), 'Alla 1');
  await hand.press(button(page, 'Flytta 1 deltagare'));
  const question = page.getByRole('alertdialog');
  await question.getByText('Inget gjort förloras.').waitFor();
  await hand.press(question.getByRole('button', { name: 'Flytta nu' }));
  await page.getByText('Ingen går en tidigare version.').waitFor();
  return told.replaceAll('\u00a0', ' ');
};

/** Reads what the course's one learner handed in, and approves it. */
const approve = async (page: Page, title: string) => {
  await page.goto('/bedomning');
  const hand = keyboardOf(page);
  await hand.choose(page.getByLabel('Kurs'), title);
  await hand.press(
    page
      .getByRole('row')
      .filter({ hasText: 'Del: Inlämning' })
      .getByRole('link', { name: 'Deltagare Nummer' }),
  );
  await page.getByRole('heading', { name: 'Din bedömning' }).waitFor();
  const level = page.getByRole('radiogroup').getByRole('radio').last();
  await hand.pick(
    page.getByRole('radiogroup'),
    await level.evaluate((it) => it.closest('label')?.textContent.trim() ?? ''),
  );
  await hand.press(button(page, 'Godkänn'));
  await page.getByText('Godkänd', { exact: true }).waitFor();
};

describe('a course with every kind of activity, by keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const atHome = async (role?: 'programme-staff') => {
    const { email } = await newPerson(role ? { role } : {});
    const person = await openPerson(browser);
    await signIn(person.page, email);
    return person;
  };

  it('is built, stopped, mended, tried, published and taken; changed again, and its learner moved', async () => {
    const { page: staff, watch } = await atHome('programme-staff');
    const title = `Alla slag ${randomBytes(3).toString('hex')}`;

    const course = await buildCourse(staff, title);
    const sent = await preview(staff, course, 'Ansökningsövning');
    await publishCourse(staff, course, 1, () => keyboardOf(staff));
    const learner = await atHome();
    const road = await takeCourse(learner.page, title);
    const standing = async () => {
      await learner.page.goto(road);
      await learner.page
        .getByText(/delar klara/)
        .first()
        .waitFor();
      return main(learner.page).innerText();
    };
    const taken = await standing();

    await staff.goto(course);
    await addActivity(staff, 'Andra modulen', more, keyboardOf(staff));
    await writeAll(staff, course, [more]);
    await publishCourse(staff, course, 2, () => keyboardOf(staff));
    const untouched = await standing();
    const told = await moveAll(staff, course);
    const moved = await standing();
    await approve(staff, title);

    expect(sent).toEqual([]);
    expect(taken).toContain('10 av 11 delar klara');
    expect(untouched).toBe(taken);
    expect(told).toContain('10 av 11');
    expect(told).toContain('10 av 12');
    expect(moved).toContain('10 av 12 delar klara');
    expect(await standing()).toContain('11 av 12 delar klara');
    expect([...watch.complaints, ...learner.watch.complaints]).toEqual([]);
  });
});
