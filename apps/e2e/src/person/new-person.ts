import { randomBytes, randomUUID } from 'node:crypto';
import type { Role, ScopeKind } from '@vagar/contract';
import { askDatabase } from '../product/database.ts';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly givenName: string;
}

export interface PersonWishes {
  readonly locale?: 'sv' | 'en';
  readonly role?: Role;
  /** Where the role holds; everywhere when absent. */
  readonly scope?: { readonly kind: ScopeKind; readonly id: string };
}

/** Somebody nobody else uses, with the password of the demo and the role that is asked for. */
export const newPerson = async ({ locale = 'sv', role, scope }: PersonWishes = {}): Promise<Person> => {
  const id = randomUUID();
  const email = `deltagare-${randomBytes(4).toString('hex')}@vagar.example`;
  await askDatabase(
    `WITH added AS (
       INSERT INTO person (id, given_name, family_name, email, locale, state, created_at)
       VALUES ($1, 'Deltagare', 'Nummer', $2, $3, 'active', now()) RETURNING id
     )
     INSERT INTO password (person_id, hash, changed_at)
     SELECT added.id, p.hash, now() FROM added, password p
     JOIN person known ON known.id = p.person_id AND known.email = 'leader@vagar.example'`,
    [id, email, locale],
  );
  if (role)
    await askDatabase(
      `INSERT INTO role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
       VALUES ($1, $2, $3, $4, $5, current_date - 1)`,
      [randomUUID(), id, role, scope?.kind ?? 'everywhere', scope?.id ?? null],
    );
  return { id, email, givenName: 'Deltagare' };
};
