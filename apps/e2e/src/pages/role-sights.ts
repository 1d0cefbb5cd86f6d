import { askForOne } from '../product/database.ts';
import { press, submit } from './acts.ts';
import type { Sight } from './sight.ts';
import { studioSights } from './studio-sights.ts';

/** Programme staff: work to assess, runs, the people in one of them, the newest release, letters of the demo. */
export const staffSights = async (): Promise<Sight[]> => {
  const { id } = await askForOne<{ id: string }>('SELECT id FROM cohort ORDER BY starts_on DESC LIMIT 1');
  const work = (state: string) =>
    askForOne<{ path: string }>(
      `SELECT '/bedomning/' || enrolment_id || '/' || activity_id AS path FROM activity_work
       WHERE kind = 'assignment' AND state = $1 ORDER BY handed_in_at LIMIT 1`,
      [state],
    );
  const survey = await askForOne<{ path: string }>(
    `SELECT '/statistik/kartlaggningar/' || substr(series, 8) AS path FROM release WHERE series LIKE 'survey:%' LIMIT 1`,
  );
  const [waiting, read] = [await work('handed-in'), await work('approved')];
  return [
    { path: '/hem' },
    ...(await studioSights()),
    { path: '/bedomning' },
    { path: '/bedomning?kurs=finns-inte', what: 'no hit' },
    { path: waiting.path },
    { path: waiting.path, what: 'no level', act: press('Godkänn', 'Approve') },
    { path: read.path, what: 'read' },
    { path: '/omgangar' },
    { path: `/omgangar/${id}/deltagare` },
    { path: `/omgangar/${id}/deltagare?sok=finns+inte`, what: 'no hit' },
    { path: `/omgangar/${id}/traffar` },
    { path: '/statistik' },
    { path: '/statistik/kartlaggningar' },
    { path: survey.path },
    { path: '/statistik/kartlaggningar/01a20c68-c115-71ba-9c92-4006903671ad', what: 'not published' },
    { path: '/utkorg' },
  ];
};

export const contactSights = (): Sight[] => [
  { path: '/mina-medarbetare' },
  { path: '/mina-medarbetare?sok=finns+inte', what: 'no hit' },
  { path: '/organisationens-svar' },
];

export const mentorSights = (): Sight[] => [{ path: '/mentorskap/erbjudande' }];

export const adminSights = async (): Promise<Sight[]> => {
  const person = await askForOne<{ id: string }>(
    `SELECT id FROM person WHERE email = 'contact@vagar.example'`,
  );
  const organisation = await askForOne<{ id: string }>(
    `SELECT id FROM organisation WHERE name = 'Sundsvalls kommun'`,
  );
  return [
    { path: '/personer' },
    { path: '/personer/ny' },
    { path: '/personer/ny', what: 'empty', act: submit('Lägg upp personen', 'Add the person') },
    { path: `/personer/${person.id}` },
    { path: '/organisationer' },
    { path: '/organisationer/ny' },
    { path: `/organisationer/${organisation.id}` },
    { path: '/sparbarhetslogg' },
    { path: '/synpunkter' },
    { path: '/utkorg' },
  ];
};
