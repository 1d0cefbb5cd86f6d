import { Injectable } from '@nestjs/common';
import type { QuestionCategory, QuestionCategoryList, WriteQuestionCategory } from '@vagar/contract';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { cleanWritten } from '../drafts/clean-written.ts';

const row = `k.id, k.name, k.version,
  (SELECT count(*)::integer FROM question q WHERE q.category_id = k.id AND q.archived_at IS NULL) AS questions`;
const categories = statement(
  'question-categories',
  `SELECT ${row} FROM question_category k ORDER BY k.name->>'sv', k.id`,
);
const category = statement('question-category', `SELECT ${row} FROM question_category k WHERE k.id = $1`);
const add = statement(
  'question-category-add',
  'INSERT INTO question_category (id, name, created_at) VALUES ($1, $2::jsonb, $3)',
);
const lock = statement(
  'question-category-lock',
  'SELECT version FROM question_category WHERE id = $1 FOR UPDATE',
);
const rename = statement(
  'question-category-rename',
  'UPDATE question_category SET name = $2::jsonb, version = version + 1 WHERE id = $1',
);

/** What the bank's questions are about: a question is in one category at most. */
@Injectable()
export class QuestionCategories {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** With how many questions each has that are not archived. */
  async list(): Promise<QuestionCategoryList> {
    return { rows: await this.statements.rows<QuestionCategory>(categories) };
  }

  create(actor: PersonActor, { name }: WriteQuestionCategory): Promise<QuestionCategory> {
    return this.transaction.run(async () => {
      const id = this.ids.next();
      await this.statements.change(add, [id, cleanWritten(name), this.clock.now()]);
      return this.noted(actor, 'question-category.created', id);
    });
  }

  /** @throws NotFound, Refusal `precondition-failed` */
  rename(
    actor: PersonActor,
    id: string,
    version: number,
    { name }: WriteQuestionCategory,
  ): Promise<QuestionCategory> {
    return this.transaction.run(async () => {
      const found = await this.statements.one<{ version: number }>(lock, [id]);
      demandVersion(found.version, version);
      await this.statements.change(rename, [id, cleanWritten(name)]);
      return this.noted(actor, 'question-category.changed', id);
    });
  }

  private async noted(actor: PersonActor, action: string, id: string): Promise<QuestionCategory> {
    await this.audit.record(actor, { action, subject: { kind: 'question-category', id } });
    return this.statements.one<QuestionCategory>(category, [id]);
  }
}
