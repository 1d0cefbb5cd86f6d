import { askForOne } from '../product/database.ts';
import type { Sight } from './sights.ts';

/** Programme staff: runs, the people in one of them, the newest release, letters of the demo. */
export const staffSights = async (): Promise<Sight[]> => {
  const { id } = await askForOne<{ id: string }>('SELECT id FROM cohort ORDER BY starts_on DESC LIMIT 1');
  return [
    { path: '/omgangar' },
    { path: `/omgangar/${id}/deltagare` },
    { path: `/omgangar/${id}/deltagare?search=finns+inte`, what: 'no hit' },
    { path: '/statistik' },
  ];
};

export const contactSights = (): Sight[] => [{ path: '/mina-medarbetare' }];

export const mentorSights = (): Sight[] => [{ path: '/mentorskap/erbjudande' }];

export const adminSights = async (): Promise<Sight[]> => {
  const person = await askForOne<{ id: string }>(
    `SELECT id FROM person WHERE email = 'contact@vagar.example'`,
  );
  return [{ path: '/personer' }, { path: `/personer/${person.id}` }, { path: '/organisationer' }];
};
