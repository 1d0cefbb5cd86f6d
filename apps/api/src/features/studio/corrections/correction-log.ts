import { Injectable } from '@nestjs/common';
import type { CorrectedPlace } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';

const addCorrection = statement(
  'correction-add',
  `INSERT INTO correction (id, course_version_id, reason, made_by, made_at) VALUES ($1, $2, $3, $4, $5)`,
);
const addPlaces = statement(
  'correction-places-add',
  `INSERT INTO correction_place (correction_id, position, subject_kind, subject_id, path, before, after)
   SELECT $1, position, kind, id, path, before, after FROM jsonb_to_recordset($2::jsonb)
     AS t(position integer, kind text, id uuid, path text[], before jsonb, after jsonb)`,
);
/** Each row becomes what the log of this transaction says: nothing else gets through the door in the schema. */
const correct = (table: string, columns: readonly string[]) =>
  statement(
    `correct-${table}`,
    `UPDATE ${table} t SET ${columns.map((column) => `${column} = n.${column}`).join(', ')}
     FROM ${table} o CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, corrected(o.id, to_jsonb(o))) n
     WHERE o.id = ANY ($1::uuid[]) AND t.id = o.id`,
  );
const tables = {
  course: correct('course_version', ['title', 'summary', 'for_whom', 'objectives', 'content_hash']),
  module: correct('course_module', ['title', 'summary']),
  activity: correct('activity', ['title', 'content', 'key']),
} as const;

export interface LoggedCorrection {
  readonly id: string;
  readonly courseVersionId: string;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}
export interface CorrectedSubject {
  readonly kind: keyof typeof tables;
  /** Of the published row. */
  readonly id: string;
  readonly places: readonly CorrectedPlace[];
}

const columns: Readonly<Record<string, string>> = { forWhom: 'for_whom', contentHash: 'content_hash' };
const names = new Map(Object.entries(columns).map(([name, column]) => [column, name]));

/** A path in the log begins with a column, in the program with a name. */
const columnOfName = ([name = '', ...rest]: readonly string[]): string[] => [columns[name] ?? name, ...rest];
export const nameOfColumn = ([column = '', ...rest]: readonly string[]): string[] => [
  names.get(column) ?? column,
  ...rest,
];

/** Writes what is corrected into the log, and out of the log into what is published. */
@Injectable()
export class CorrectionLog {
  constructor(private readonly statements: Statements) {}

  /** Inside the caller's transaction: both stand or neither does. @throws when other words are published by now */
  async write(correction: LoggedCorrection, subjects: readonly CorrectedSubject[]): Promise<void> {
    const { id, courseVersionId, reason, madeBy, madeAt } = correction;
    await this.statements.change(addCorrection, [id, courseVersionId, reason, madeBy, madeAt]);
    const places = subjects.flatMap((subject) =>
      subject.places.map(({ path, before, after }) => ({
        kind: subject.kind,
        id: subject.id,
        path: columnOfName(path),
        before,
        after,
      })),
    );
    const placed = places.map((place, at) => ({ ...place, position: at + 1 }));
    await this.statements.change(addPlaces, [id, JSON.stringify(placed)]);
    for (const kind of ['course', 'module', 'activity'] as const) {
      const ids = new Set(subjects.filter((subject) => subject.kind === kind).map((subject) => subject.id));
      if (ids.size > 0) await this.statements.change(tables[kind], [[...ids]]);
    }
  }
}
