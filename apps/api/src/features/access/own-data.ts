import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.ts';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { PersonalData } from '../../platform/registries/personal-data.ts';

const sessionsOf = statement(
  'sessions-of-person',
  `SELECT created_at AS "signedInAt", touched_at AS "lastUsedAt", expires_at AS "endsAt"
     FROM session WHERE person_id = $1 ORDER BY created_at DESC`,
);

/** What Vägar holds about the signed-in person, gathered from every feature (GDPR articles 15 and 20). */
@Injectable()
export class OwnData implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly statements: Statements,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.personalData.add({
      name: 'sessions',
      export: (personId) => this.statements.rows(sessionsOf, [personId]),
    });
  }

  async export(actor: PersonActor): Promise<Record<string, unknown>> {
    await this.audit.record(actor, {
      action: 'personal-data.exported',
      subject: { kind: 'person', id: actor.id },
    });
    return this.personalData.export(actor.id);
  }
}
