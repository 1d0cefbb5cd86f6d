import { askDatabase, askForOne } from '../product/database.ts';
import type { Sight } from './sight.ts';

const course = `SELECT id, '/studio/' || id AS path FROM course WHERE key = 'hallbarhet-och-uppdraget'`;

const programme = `SELECT '/studio/program/' || id AS path FROM programme WHERE key = 'modigt-ledarskap'`;

/** One activity of each kind that the demo has, with its course. */
const oneOfEach = `SELECT DISTINCT ON (kind) kind, '/studio/' || course_id || '/' || id AS path
  FROM draft_activity WHERE position IS NOT NULL ORDER BY kind, id`;

/** The studio: courses, one of them from all sides, each kind's editor and its preview. */
export const studioSights = async (): Promise<Sight[]> => {
  const { path } = await askForOne<{ path: string }>(course);
  const { path: ofProgramme } = await askForOne<{ path: string }>(programme);
  const question = await askForOne<{ path: string }>(
    `SELECT '/studio/fragor/' || id AS path FROM question ORDER BY id LIMIT 1`,
  );
  const activities = await askDatabase<{ kind: string; path: string }>(oneOfEach);
  return [
    { path: '/studio' },
    { path, act: (page) => page.getByRole('grid').nth(1).waitFor() },
    { path, what: 'adding', act: opened('Lägg till en aktivitet', 'Add an activity', 'dialog') },
    { path, what: 'menu', act: opened(/^Mer om Två uppdrag/, /^More about Two tasks/, 'menu') },
    { path: ofProgramme, act: (page) => page.getByRole('grid').waitFor() },
    { path: `${ofProgramme}/om-programmet` },
    { path: `${ofProgramme}/publicera`, act: (page) => page.getByRole('table').waitFor() },
    { path: '/studio/ramverk' },
    { path: '/studio/fragor', act: (page) => page.getByRole('table').waitFor() },
    { path: '/studio/fragor/ny' },
    { path: question.path, act: (page) => page.getByRole('table').waitFor() },
    { path: `${path}/om-kursen` },
    { path: `${path}/publicera`, act: (page) => page.getByRole('table').waitFor() },
    { path: `${path}/jamfor?fran=1` },
    { path: `${path}/rattelser` },
    { path: `${path}/flytta` },
    {
      path: `${path}/utskrift`,
      act: (page, say) =>
        page.getByText(say('Hela kursen är hämtad.', 'All of the course is here.')).waitFor(),
    },
    ...activities.map((activity) => ({ path: activity.path, what: activity.kind, act: editorThere })),
    ...activities.map((activity) => ({ path: `${activity.path}/forhandsgranska`, what: activity.kind })),
    ...activities
      .filter(({ kind }) => kind === 'quiz')
      .flatMap((quiz) => [{ path: `${quiz.path}/resultat` }, { path: `${quiz.path}/ratta-om` }]),
  ];
};

const opened =
  (sv: string | RegExp, en: string | RegExp, role: 'dialog' | 'menu'): Sight['act'] =>
  async (page) => {
    const button = page.getByRole('button', { name: sv }).or(page.getByRole('button', { name: en }));
    await button.first().click();
    await page.getByRole(role).waitFor();
  };

const editorThere: Sight['act'] = async (page, say) => {
  await page.getByRole('heading', { level: 2, name: say('Innehåll', 'Content'), exact: true }).waitFor();
  await page
    .getByLabel(say('Hämtar det du ska skriva i', 'Fetching what you write in'))
    .waitFor({ state: 'detached' });
};
