import { Injectable } from '@nestjs/common';
import type { MaterialRow, materialQuery, Page } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/auth/actor.ts';
import { statement, Statements } from '../../platform/database/statements.ts';
import { Envelope } from '../../platform/secrets/envelope.ts';
import { commitmentBelonging, reflectionBelonging, Works } from '../learning/index.ts';
import { excerptOf } from './excerpt.ts';

/** Read, tried, written and given: whatever became of the course since. Sealed words come along for the page only. */
const material = statement(
  'my-material',
  `WITH mine AS (
     SELECT e.id, v.title AS course_title FROM enrolment e JOIN course_version v ON v.id = e.course_version_id
     WHERE e.person_id = $1
   ), done AS (
     SELECT mine.id AS enrolment_id, ap.activity_id, ap.completed_at AS at, mine.course_title
     FROM mine JOIN activity_progress ap ON ap.enrolment_id = mine.id AND ap.state = 'completed'
     UNION ALL
     SELECT mine.id, q.activity_id, max(q.submitted_at), mine.course_title
     FROM mine JOIN quiz_attempt q ON q.enrolment_id = mine.id AND q.state = 'submitted'
     GROUP BY mine.id, q.activity_id, mine.course_title
     UNION ALL
     SELECT mine.id, r.activity_id, r.saved_at, mine.course_title
     FROM mine JOIN reflection r ON r.enrolment_id = mine.id AND r.words > 0
     UNION ALL
     SELECT mine.id, t.activity_id, t.saved_at, mine.course_title
     FROM mine JOIN action_plan t ON t.enrolment_id = mine.id
     WHERE EXISTS (SELECT FROM commitment k WHERE k.enrolment_id = mine.id AND k.activity_id = t.activity_id)
     UNION ALL
     SELECT mine.id, w.activity_id, COALESCE(w.handed_in_at, w.saved_at), mine.course_title
     FROM mine JOIN activity_work w ON w.enrolment_id = mine.id
   ), hit AS (
     SELECT a.kind, a.id::text AS id, a.title, done.course_title, done.enrolment_id, max(done.at) AS at
     FROM done JOIN activity a ON a.id = done.activity_id
     WHERE $2::text IS NULL OR a.kind = $2
     GROUP BY a.kind, a.id, a.title, done.course_title, done.enrolment_id
     UNION ALL
     SELECT 'certificate', c.id, c.canonical::jsonb->'achievement'->'title', c.canonical::jsonb->'achievement'->'title',
       c.enrolment_id, c.issued_at
     FROM certificate c WHERE c.person_id = $1 AND ($2::text IS NULL OR $2 = 'certificate')
   ), page AS (
     SELECT * FROM hit ORDER BY at DESC, id, enrolment_id LIMIT $3 OFFSET $4
   )
   SELECT counted.total, page.kind, page.id, page.title, page.course_title AS "courseTitle",
     page.enrolment_id AS "enrolmentId", page.at, r.sealed AS reflection, w.sealed AS work,
     (SELECT json_agg(json_build_object('id', k.id, 'sealed', encode(k.sealed, 'base64')) ORDER BY k.position)
      FROM commitment k WHERE page.kind = 'action-plan' AND k.enrolment_id = page.enrolment_id
        AND k.activity_id::text = page.id) AS commitments
   FROM (SELECT count(*)::integer AS total FROM hit) counted
   LEFT JOIN page ON true
   LEFT JOIN reflection r ON page.kind = 'reflection' AND r.enrolment_id = page.enrolment_id
     AND r.activity_id::text = page.id
   LEFT JOIN activity_work w ON w.enrolment_id = page.enrolment_id AND w.activity_id::text = page.id
   ORDER BY page.at DESC, page.id, page.enrolment_id`,
);

interface KeptRow {
  readonly total: number;
  readonly kind: MaterialRow['kind'];
  readonly id: string;
  readonly title: LocalText;
  readonly courseTitle: LocalText;
  readonly enrolmentId: string;
  readonly at: Date;
  readonly reflection: Buffer | null;
  readonly work: Buffer | null;
  readonly commitments: { readonly id: string; readonly sealed: string }[] | null;
}

/** A page beyond the last has a total and no row. */
type Row = KeptRow | { readonly total: number; readonly kind: null };

/** What is mine to find, newest first, also after the course is over or left. */
@Injectable()
export class MaterialReader {
  constructor(
    private readonly statements: Statements,
    private readonly envelope: Envelope,
    private readonly works: Works,
  ) {}

  async list(
    actor: PersonActor,
    { page, size, kind }: z.output<typeof materialQuery>,
  ): Promise<Page<MaterialRow>> {
    const values = [actor.id, kind ?? null, size, (page - 1) * size];
    const found = await this.statements.rows<Row>(material, values);
    const kept = found.filter((row): row is KeptRow => row.kind !== null);
    return { rows: kept.map((row) => this.toView(actor, row)), page, size, total: found[0]?.total ?? 0 };
  }

  private toView(actor: PersonActor, row: KeptRow): MaterialRow {
    const { kind, id, title, courseTitle, enrolmentId, at } = row;
    const words = this.wordsOf(actor, row);
    return {
      kind,
      id,
      title,
      courseTitle,
      enrolmentId,
      at: at.toISOString(),
      excerpt: words && excerptOf(words),
    };
  }

  /** What the actor wrote there; null where nobody writes. */
  private wordsOf(actor: PersonActor, row: KeptRow): string | null {
    const { id, enrolmentId, reflection, work, commitments } = row;
    if (reflection)
      return this.envelope.open('reflection', reflection, reflectionBelonging(enrolmentId, id, actor.id));
    if (work) return this.works.openWords(work, enrolmentId, id, actor.id);
    if (!commitments) return null;
    return commitments
      .map((it) => {
        const belonging = commitmentBelonging(enrolmentId, id, it.id, actor.id);
        return this.envelope.open('reflection', Buffer.from(it.sealed, 'base64'), belonging);
      })
      .join(' · ');
  }
}
