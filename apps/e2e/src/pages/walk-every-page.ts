import type { Role } from '@vagar/contract';
import type { Browser } from 'playwright-core';
import { faultsIn } from './looking.ts';
import type { Language } from './looking.ts';
import { handInSights } from './hand-in-sights.ts';
import { adminSights, contactSights, mentorSights, staffSights } from './role-sights.ts';
import { personSights } from './person-sights.ts';
import { graduateSights, learnerSights, openSights } from './sights.ts';
import { endedSessionSight, troubleSights } from './trouble-sights.ts';
import { openBrowser, openPerson } from '../person/browser.ts';
import { newGraduate } from '../person/graduate.ts';
import { signIn } from '../person/leader.ts';
import { newPerson } from '../person/new-person.ts';
import type { PersonWishes } from '../person/new-person.ts';
import { doAllButQuizzes, enrol } from '../person/own-course.ts';
import { askDatabase, askForOne } from '../product/database.ts';

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

/** A journey through every page in one language; each language has its own file, so that two are walked at once. */
export const walkEveryPage = (language: Language): void =>
  describe('every page, on a laptop and on a small phone, without a fault', () => {
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

      const faults = await faultsIn(context, learnerSights(course.path, course.pathOf), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    it('for a leader who hands in', async () => {
      const [{ email }, { email: reader }] = [
        await newPerson({ locale: language }),
        await newPerson({ role: 'programme-staff' }),
      ];
      const [{ page, context, watch }, staff] = [await somebody(email), await somebody(reader)];

      const faults = await faultsIn(context, await handInSights(page, staff.page), language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });

    it('for a leader whom something comes between', async () => {
      const { id, email } = await newPerson({ locale: language });
      const { page, context, watch } = await somebody(email);
      const { pathOf } = await enrol(page);

      const faults = await faultsIn(context, troubleSights(pathOf), language);
      faults.push(...(await faultsIn(context, [endedSessionSight(id, pathOf)], language)));

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

      const sights = [...(await adminSights()), ...(await personSights())];
      const faults = await faultsIn(context, sights, language);

      expect([...faults, ...watch.complaints]).toEqual([]);
    });
  });
