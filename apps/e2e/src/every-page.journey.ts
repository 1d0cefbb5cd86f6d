import type { Role } from '@vagar/contract';
import type { Browser } from 'playwright-core';
import { axeFaults, sidewaysFaults } from './pages/axe-faults.ts';
import { faultsIn, open } from './pages/looking.ts';
import type { Language } from './pages/looking.ts';
import { readingFaults } from './pages/reading-order.ts';
import { adminSights, contactSights, mentorSights, staffSights } from './pages/role-sights.ts';
import { graduateSights, learnerSights, openSights } from './pages/sights.ts';
import { openBrowser, openPerson } from './person/browser.ts';
import { newGraduate } from './person/graduate.ts';
import { signIn } from './person/leader.ts';
import { newPerson } from './person/new-person.ts';
import type { PersonWishes } from './person/new-person.ts';
import { beginQuiz, doAllButQuizzes, enrol } from './person/own-course.ts';
import { askDatabase, askForOne } from './product/database.ts';

const languages: readonly Language[] = ['sv', 'en'];

/** One certificate of each state that the demo has. */
const certificateOfEach = async (): Promise<string[]> => {
  const rows = await askDatabase<{ id: string }>(
    `SELECT DISTINCT ON (state) id FROM (
       SELECT c.id, coalesce(m.kind,
         CASE WHEN c.canonical::jsonb ->> 'validUntil' < $1 THEN 'expired' ELSE 'valid' END) AS state
       FROM certificate c LEFT JOIN certificate_mark m ON m.certificate_id = c.id
     ) AS stated ORDER BY state, id`,
    [new Date().toISOString().slice(0, 10)],
  );
  return rows.map(({ id }) => id);
};

const idOfOrganisation = async (name: string) =>
  (await askForOne<{ id: string }>('SELECT id FROM organisation WHERE name = $1 LIMIT 1', [name])).id;

describe.each(languages)(
  'every page in %s, on a laptop and on a small phone, without a fault',
  (language) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    const somebody = async (email?: string) => {
      const person = await openPerson(browser, { locale: language === 'sv' ? 'sv-SE' : 'en-GB' });
      await person.page.emulateMedia({ reducedMotion: 'reduce' });
      if (email) await signIn(person.page, email);
      return person;
    };

    it('for a stranger', async () => {
      const { context, watch } = await somebody();

      const faults = await faultsIn(context, openSights(await certificateOfEach()), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    it('for a leader under way', async () => {
      const { email } = await newPerson({ locale: language });
      const { page, context, watch } = await somebody(email);
      const course = await enrol(page);
      await doAllButQuizzes(page, course);
      await beginQuiz(page, course);

      const faults = await faultsIn(context, learnerSights(course.path, course.pathOf), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    it('for a leader who has a certificate', async () => {
      const { email, coursePath } = await newGraduate(language);
      const { context, watch } = await somebody(email);

      const faults = await faultsIn(context, graduateSights(coursePath), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    const inRole = async (role: Role, scope?: PersonWishes['scope']) => {
      const { email } = await newPerson({ locale: language, role, ...(scope ? { scope } : {}) });
      return somebody(email);
    };

    it('for programme staff', async () => {
      const { context, watch } = await inRole('programme-staff');

      const faults = await faultsIn(context, await staffSights(), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    it('for an organisation’s contact', async () => {
      const scope = { kind: 'organisation', id: await idOfOrganisation('Sundsvalls kommun') } as const;
      const { context, watch } = await inRole('organisation-contact', scope);

      const faults = await faultsIn(context, contactSights(), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    it('for a mentor', async () => {
      const { context, watch } = await inRole('mentor');

      const faults = await faultsIn(context, mentorSights(), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    it('for an administrator', async () => {
      const { context, watch } = await inRole('admin');

      const faults = await faultsIn(context, await adminSights(), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });
  },
);

describe('the eye that looks at the pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('sees a picture without words, a skipped heading and a page that is too wide', async () => {
    const { page } = await openPerson(browser);
    await open(page, { path: '/om' }, 'sv');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.append(document.createElement('img'), document.createElement('h6'));
      main?.querySelector('img')?.setAttribute('src', '/favicon.svg');
      main?.querySelector('h6')?.append('Ett steg för långt');
      // Not by a style attribute, which the content security policy refuses.
      if (main) main.style.inlineSize = '3000px';
    });

    const seen = [
      ...(await axeFaults(page)),
      ...(await readingFaults(page, 'sv')),
      ...(await sidewaysFaults(page)),
    ];

    expect(seen).toEqual(
      expect.arrayContaining([
        expect.stringContaining('image-alt'),
        'a img has no name',
        expect.stringContaining('a heading of level 6'),
        expect.stringMatching(/^3\d{3} px wide on 1280 px/),
      ]),
    );
  });

  it('finds enough contrast in the dark', async () => {
    const { page } = await openPerson(browser);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const faults: string[] = [];
    await signIn(page, (await newGraduate('sv')).email);

    for (const path of ['/hem', '/kurser', '/mina-intyg', '/installningar', '/tillganglighet', '/']) {
      await open(page, { path }, 'sv');
      faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
    }

    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(16, 24, 23)',
    );
    expect(faults).toEqual([]);
  });
});
