import { Injectable } from '@nestjs/common';
import type { BankQuestionView, QuestionDraft, WriteBankQuestion } from '@vagar/contract';
import { forBank } from '@vagar/domain';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { statement, Statements } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demandVersion } from '../../../platform/http/if-match.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Ids } from '../../../platform/time/ids.ts';
import { cleanWritten } from '../drafts/clean-written.ts';
import { QuestionsReader } from './questions.reader.ts';

const categoryIsThere = statement(
  'question-category-there',
  'SELECT id FROM question_category WHERE id = $1',
);
const add = statement(
  'bank-question-add',
  `INSERT INTO question (id, category_id, tags, newest, created_at, changed_at) VALUES ($1, $2, $3, 1, $4, $4)`,
);
const addVersion = statement(
  'bank-question-add-version',
  `INSERT INTO question_version (question_id, number, written, made_at, made_by)
   VALUES ($1, $2, $3::jsonb, $4, $5)`,
);
/** The key by its first version: a join with the newest would find nothing after waiting for who made a newer. */
const lock = statement(
  'bank-question-lock',
  `SELECT q.version, q.newest, (SELECT v.written->>'key' FROM question_version v
     WHERE v.question_id = q.id AND v.number = 1) AS key
   FROM question q WHERE q.id = $1 FOR UPDATE OF q`,
);
/** JSON is compared as JSON: the order in which fields were sent says nothing. */
const isNew = statement(
  'bank-question-is-new',
  `SELECT written <> $3::jsonb AS "isNew" FROM question_version WHERE question_id = $1 AND number = $2`,
);
const change = statement(
  'bank-question-change',
  `UPDATE question SET category_id = $2, tags = $3, newest = $4, changed_at = $5, version = version + 1
   WHERE id = $1`,
);
const archive = statement(
  'bank-question-archive',
  'UPDATE question SET archived_at = $2, version = version + 1 WHERE id = $1 RETURNING id',
);

interface Locked {
  readonly version: number;
  readonly newest: number;
  readonly key: string;
}

/** Questions of the bank: added, changed in versions that stay, archived. */
@Injectable()
export class BankQuestions {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly reader: QuestionsReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound for an unknown category, Refusal `invalid-input` for words that no page could show */
  create(actor: PersonActor, { written, categoryId, tags }: WriteBankQuestion): Promise<BankQuestionView> {
    return this.transaction.run(async () => {
      await this.demandCategory(categoryId);
      const id = this.ids.next();
      const now = this.clock.now();
      await this.statements.change(add, [id, categoryId, [...new Set(tags)], now]);
      const words = JSON.stringify(cleanWritten(forBank(written)));
      await this.statements.change(addVersion, [id, 1, words, now, actor.id]);
      await this.note(actor, 'question.created', id);
      return this.reader.get(actor, id);
    });
  }

  /**
   * Other words or another key make a version; another category or other tags do not.
   * @throws NotFound, Refusal `precondition-failed` when somebody was faster, `invalid-input`
   */
  change(
    actor: PersonActor,
    id: string,
    version: number,
    { written, categoryId, tags }: WriteBankQuestion,
  ): Promise<BankQuestionView> {
    return this.transaction.run(async () => {
      const locked = await this.statements.one<Locked>(lock, [id]);
      demandVersion(locked.version, version);
      await this.demandCategory(categoryId);
      const now = this.clock.now();
      const words = JSON.stringify(bankWords(written, locked.key));
      const { isNew: wants } = await this.statements.one<{ isNew: boolean }>(isNew, [
        id,
        locked.newest,
        words,
      ]);
      const newest = locked.newest + (wants ? 1 : 0);
      if (wants) await this.statements.change(addVersion, [id, newest, words, now, actor.id]);
      await this.statements.change(change, [id, categoryId, [...new Set(tags)], newest, now]);
      await this.note(actor, 'question.changed', id);
      return this.reader.get(actor, id);
    });
  }

  /** Offered to no more quizzes; those that hold a copy keep it. @throws NotFound */
  archive(actor: PersonActor, id: string): Promise<void> {
    return this.setArchived(actor, id, this.clock.now());
  }

  /** @throws NotFound */
  restore(actor: PersonActor, id: string): Promise<void> {
    return this.setArchived(actor, id, null);
  }

  private setArchived(actor: PersonActor, id: string, at: Date | null): Promise<void> {
    return this.transaction.run(async () => {
      await this.statements.one(archive, [id, at]);
      await this.note(actor, at ? 'question.archived' : 'question.restored', id);
    });
  }

  private async demandCategory(id: string | null): Promise<void> {
    if (id !== null) await this.statements.one(categoryIsThere, [id]);
  }

  private note(actor: PersonActor, action: string, id: string): Promise<void> {
    return this.audit.record(actor, { action, subject: { kind: 'question', id } });
  }
}

/** Under the key it began with: another copy's key is no change of the question. */
const bankWords = (written: QuestionDraft, key: string): QuestionDraft => ({
  ...cleanWritten(forBank(written)),
  key,
});
