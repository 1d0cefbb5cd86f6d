import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.ts';
import { statement, Statements } from '../database/statements.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';

/** States and ids only, never names or free text: erasing a person leaves the log true. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface AuditNote {
  /** What was done, `subject.verb-in-past`: `person.deactivated`, `participants.looked-at`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string | null };
  readonly before?: AuditFacts;
  readonly after?: AuditFacts;
  /** What the actor gave as the reason; the one place where words stand, because the law asks for them. */
  readonly reason?: string;
}

const addEntry = statement(
  'audit-add',
  `INSERT INTO audit_entry
     (id, at, actor_id, actor_system, action, subject_kind, subject_id, before, after, reason)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** Who did what to what, and why: for changes and for looks at protected things. */
@Injectable()
export class Audit {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Written in the transaction of what it tells about: both stand or neither does. */
  async record(actor: Actor, note: AuditNote): Promise<void> {
    await this.statements.change(addEntry, [
      this.ids.next(),
      this.clock.now(),
      actor.kind === 'person' ? actor.id : null,
      actor.kind === 'system' ? actor.name : null,
      note.action,
      note.subject.kind,
      note.subject.id,
      note.before ?? null,
      note.after ?? null,
      note.reason ?? null,
    ]);
  }
}
