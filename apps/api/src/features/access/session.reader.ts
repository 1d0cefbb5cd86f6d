import { Injectable } from '@nestjs/common';
import { permissionsOf } from '@vagar/contract';
import type { Role, ScopeKind, SessionView } from '@vagar/contract';
import { Settings } from '../../platform/config/settings.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Clock } from '../../platform/time/clock.ts';
import { stockholmDay } from '../../platform/time/stockholm.ts';

const whoIs = statement(
  'session-person',
  `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email::text AS email, p.locale,
          (SELECT coalesce(json_agg(json_build_object('role', r.role, 'kind', r.scope_kind, 'id', r.scope_id)
                    ORDER BY r.role, r.id), '[]')
             FROM role_assignment r WHERE r.person_id = p.id
              AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)) AS roles
     FROM person p WHERE p.id = $1`,
);

type Who = SessionView['person'] & {
  readonly roles: ReadonlyArray<{
    readonly role: Role;
    readonly kind: ScopeKind;
    readonly id: string | null;
  }>;
};

/** Who is signed in, and what they may do today. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async read(personId: string): Promise<SessionView> {
    const who = await this.statements.one<Who>(whoIs, [personId, stockholmDay(this.clock.now())]);
    const { roles, ...person } = who;
    return {
      person,
      roles: roles.map(({ role, kind, id }) => ({ role, scope: { kind, id } })),
      permissions: [...permissionsOf(roles.map(({ role }) => role))],
      demo: this.settings.demo,
    };
  }
}
