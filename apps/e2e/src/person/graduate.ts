import { askForOne } from '../product/database.ts';

export interface Graduate {
  readonly email: string;
  /** The address of the course they have been through. */
  readonly coursePath: string;
}

/** Somebody of the demo who has a certificate and had no password until now, so that nobody else uses them. */
export const newGraduate = async (locale: 'sv' | 'en'): Promise<Graduate> => {
  const { email, enrolment } = await askForOne<{ email: string; enrolment: string }>(
    `WITH chosen AS (
       SELECT e.person_id, e.id FROM enrolment e
       WHERE e.certificate_id IS NOT NULL
         AND NOT EXISTS (SELECT FROM password p WHERE p.person_id = e.person_id)
       ORDER BY e.completed_at DESC LIMIT 1
     ), named AS (
       UPDATE person SET locale = $1, state = 'active' FROM chosen WHERE person.id = chosen.person_id
       RETURNING person.id, person.email, chosen.id AS enrolment
     ), let_in AS (
       INSERT INTO password (person_id, hash, changed_at)
       SELECT named.id, p.hash, now() FROM named, password p
       JOIN person known ON known.id = p.person_id AND known.email = 'leader@vagar.example'
     )
     SELECT email, enrolment FROM named`,
    [locale],
  );
  return { email, coursePath: `/mina-kurser/${enrolment}` };
};
