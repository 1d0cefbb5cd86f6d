import { Injectable } from '@nestjs/common';
import type { EnrolmentView } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { NotFound } from '../../../platform/errors/refusal.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';

const enrolment = `json_build_object('id', e.id, 'courseKey', c.key, 'courseTitle', v.title, 'coverSeed', v.cover_seed,
  'state', e.state, 'enrolledAt', e.enrolled_at, 'completedAt', e.completed_at, 'progress',
  json_build_object('requiredDone', p.required_done, 'requiredTotal', p.required_total))`;

const from = `FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_version v ON v.id = e.course_version_id
  JOIN enrolment_progress p ON p.enrolment_id = e.id`;

const mine = statement(
  'my-enrolments',
  `SELECT json_build_object('rows', COALESCE(json_agg(${enrolment} ORDER BY e.enrolled_at DESC), '[]'))::text
   ${from} WHERE e.person_id = $1`,
);
const one = statement(
  'my-enrolment',
  `SELECT ${enrolment} AS view ${from} WHERE e.id = $2 AND e.person_id = $1`,
);

@Injectable()
export class EnrolmentsReader {
  constructor(private readonly statements: Statements) {}

  /** The contract's EnrolmentList as JSON text, newest first. */
  async listMine(actor: PersonActor): Promise<string> {
    const json = await this.statements.rawJson(mine, [actor.id]);
    if (json === null) throw new NotFound();
    return json;
  }

  /** @throws NotFound */
  async getEnrolment(actor: PersonActor, id: string): Promise<EnrolmentView> {
    return (await this.statements.one<{ view: EnrolmentView }>(one, [actor.id, id])).view;
  }
}
