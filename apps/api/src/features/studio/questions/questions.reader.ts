import { Injectable } from '@nestjs/common';
import type { BankQuestionView, bankQuestionsQuery, PickBankQuestions } from '@vagar/contract';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { NotFound } from '../../../platform/errors/refusal.ts';
import { patternsOf } from '../../people/index.ts';
import { editReach } from '../course-reach.ts';
import { usesOf } from './question-uses.ts';

const shelved = `'id', q.id, 'categoryId', q.category_id, 'tags', q.tags, 'number', q.newest,
  'changedAt', q.changed_at, 'archivedAt', q.archived_at`;
const newest = 'question_version v ON v.question_id = q.id AND v.number = q.newest';

/** The tags are those in use among what is not archived, for the filter and for whoever writes another. */
const pageOfQuestions = statement(
  'bank-questions',
  `WITH hit AS (
     SELECT q.id, q.changed_at FROM question q JOIN ${newest}
     WHERE (q.archived_at IS NOT NULL) = $3::boolean AND ($4::uuid IS NULL OR q.category_id = $4)
       AND ($5::text IS NULL OR q.tags @> ARRAY[$5])
       AND ((v.written->'prompt'->>'sv') || ' ' || COALESCE(v.written->'prompt'->>'en', '')) ILIKE ALL ($6::text[])
   ), page AS (SELECT id FROM hit ORDER BY changed_at DESC, id DESC LIMIT $7::integer OFFSET ($8::integer - 1) * $7)
   SELECT json_build_object('page', $8, 'size', $7, 'total', (SELECT count(*) FROM hit),
     'tags', (SELECT COALESCE(json_agg(tag ORDER BY tag), '[]') FROM (
        SELECT DISTINCT unnest(tags) AS tag FROM question WHERE archived_at IS NULL) t),
     'rows', (SELECT COALESCE(json_agg(json_build_object(${shelved}, 'kind', v.written->'kind',
         'prompt', v.written->'prompt', 'uses', (SELECT count(*) FROM ${usesOf(1)}))
         ORDER BY q.changed_at DESC, q.id DESC), '[]')
       FROM page JOIN question q ON q.id = page.id JOIN ${newest}))::text`,
);

const question = statement(
  'bank-question',
  `SELECT json_build_object(${shelved}, 'version', q.version, 'written', v.written,
     'versions', (SELECT json_agg(json_build_object('number', e.number, 'at', e.made_at,
         'by', p.given_name || ' ' || p.family_name, 'written', e.written) ORDER BY e.number DESC)
       FROM question_version e LEFT JOIN person p ON p.id = e.made_by WHERE e.question_id = q.id),
     'uses', (SELECT COALESCE(json_agg(json_build_object('courseId', u.course_id, 'courseTitle', u.course_title,
         'activityId', u.id, 'activityTitle', u.title, 'number', u.number)
         ORDER BY u.course_title->>'sv', u.title->>'sv', u.id), '[]')
       FROM (SELECT d.id, d.course_id, d.title,
           (SELECT cd.title FROM course_draft cd WHERE cd.course_id = d.course_id) AS course_title,
           jsonb_path_query_first(d.draft, '$.questions[*].bank ? (@.question == $id).version',
             jsonb_build_object('id', q.id)) AS number
         FROM ${usesOf(2)}) u))::text
   FROM question q JOIN ${newest} WHERE q.id = $1`,
);

/** In the order asked for; what the bank does not have is left out. */
const picked = statement(
  'bank-questions-picked',
  `SELECT json_build_object('rows', COALESCE(json_agg(json_build_object('id', q.id, 'number', q.newest,
     'archivedAt', q.archived_at, 'written', v.written) ORDER BY asked.place), '[]'))::text
   FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, place) JOIN question q ON q.id = asked.id JOIN ${newest}`,
);

/** The question bank as staff read it: a page is one statement. */
@Injectable()
export class QuestionsReader {
  constructor(private readonly statements: Statements) {}

  /** Newest changed first. */
  async list(
    actor: PersonActor,
    { page, size, search, category, tag, archived }: z.output<typeof bankQuestionsQuery>,
  ): Promise<string> {
    return this.json(pageOfQuestions, [
      ...editReach(actor),
      archived === 'true',
      category ?? null,
      tag ?? null,
      patternsOf(search),
      size,
      page,
    ]);
  }

  /** With its versions, newest first, and its uses within the actor's reach. @throws NotFound */
  open(actor: PersonActor, id: string): Promise<string> {
    return this.json(question, [id, ...editReach(actor)]);
  }

  /** @throws NotFound */
  async get(actor: PersonActor, id: string): Promise<BankQuestionView> {
    return JSON.parse(await this.open(actor, id)) as BankQuestionView;
  }

  /** The newest version of each. */
  pick({ questions }: PickBankQuestions): Promise<string> {
    return this.json(picked, [[...new Set(questions)]]);
  }

  private async json(...asked: Parameters<Statements['rawJson']>): Promise<string> {
    const found = await this.statements.rawJson(...asked);
    if (found === null) throw new NotFound();
    return found;
  }
}
