import { Injectable } from '@nestjs/common';
import type { KindDraft } from '@vagar/contract';
import { detached, isCopyOf } from '@vagar/domain';
import type { Question } from '@vagar/domain';
import { Statements, statement } from '../../../platform/database/statements.ts';

/** Each version that is named, of the questions that the bank has. */
const named = statement(
  'bank-versions-named',
  `SELECT q.id, asked.number, v.written FROM unnest($1::uuid[], $2::integer[]) AS asked(id, number)
   JOIN question q ON q.id = asked.id
   LEFT JOIN question_version v ON v.question_id = q.id AND v.number = asked.number`,
);

interface Named {
  readonly id: string;
  readonly number: number;
  /** `null` for a version that the question has never had. */
  readonly written: Question | null;
}

/** What a quiz says it has from the bank. */
@Injectable()
export class BankCopies {
  constructor(private readonly statements: Statements) {}

  /**
   * The draft as it is kept: a question that names a version of the bank and says anything else than it is the quiz's
   * own. Of a question that the bank does not have, as in a course from elsewhere, nobody knows: it stays as it is.
   */
  async keptOf(draft: KindDraft<'quiz'>): Promise<KindDraft<'quiz'>> {
    const banks = draft.questions.flatMap(({ bank }) => (bank ? [bank] : []));
    if (banks.length === 0) return draft;
    const values = [banks.map(({ question }) => question), banks.map(({ version }) => version)];
    const versions = await this.statements.rows<Named>(named, values);
    const isOther = (question: Question) =>
      versions.some(({ id }) => id === question.bank?.question) &&
      !versions.some(({ written, ...version }) => written && isCopyOf(question, { ...version, written }));
    const questions = (draft.questions as Question[]).map((it) => (isOther(it) ? detached(it) : it));
    return { ...draft, questions: questions as typeof draft.questions };
  }
}
