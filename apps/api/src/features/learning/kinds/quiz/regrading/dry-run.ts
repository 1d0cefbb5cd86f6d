import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { regraded } from '@vagar/domain';
import type { Corrections } from '@vagar/domain';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { afterRegrade, correctedQuestions, isChosen } from './corrected-questions.ts';
import type { CorrectedQuestion } from './corrected-questions.ts';
import { answersOf, keysOf, marksOf } from './graded-attempt.ts';
import type { GradedAttempt } from './graded-attempt.ts';
import { QuizVersionsReader } from './quiz-versions.reader.ts';
import type { QuizVersion } from './quiz-versions.reader.ts';

/** So many at a time: a few milliseconds' work, after which whoever waits has their turn. */
const batchSize = 200;
const graded = statement(
  'regrade-attempts',
  `SELECT q.id, q.enrolment_id AS "enrolmentId", q.activity_id AS "activityId", q.number, q.seed, q.answers, q.score,
     q.passed, ${marksOf} AS marks
   FROM quiz_attempt q WHERE q.activity_id = ANY ($1::uuid[]) AND q.score IS NOT NULL AND q.id > $2
   ORDER BY q.id LIMIT ${batchSize}`,
);
const beforeAll = '00000000-0000-0000-0000-000000000000';
/** Sums of thirds and sevenths differ by less than this where they are equal on paper. */
const rounding = 1e-9;

interface Attempt extends GradedAttempt {
  readonly id: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly number: number;
  readonly score: number;
  readonly passed: boolean;
}

/** An attempt that would get another score, or be passed. */
export interface GradeChange {
  readonly attemptId: string;
  readonly enrolmentId: string;
  readonly number: number;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  readonly passedBefore: boolean;
  readonly passedAfter: boolean;
  readonly keepsPass: boolean;
}

export interface DryRunOutcome {
  /** Of the questions that are chosen, and of no other. */
  readonly corrections: Corrections;
  readonly questions: readonly (CorrectedQuestion & { readonly isChosen: boolean })[];
  /** Scored anew, whether they change or not. */
  readonly attempts: number;
  readonly changes: readonly GradeChange[];
  readonly fingerprint: string;
  /** Attempts to come would be scored by other keys, even if none that was made changes. */
  readonly isNews: boolean;
}

/** Scores every graded attempt of a quiz by the newest keys of some questions, and writes nothing. */
@Injectable()
export class DryRun {
  constructor(
    private readonly statements: Statements,
    private readonly versions: QuizVersionsReader,
  ) {}

  /** @param chosen keys of the questions to regrade; without them, those that ask the same as before */
  async run(lineageId: string, chosen: readonly string[] | undefined): Promise<DryRunOutcome> {
    const versions = await this.versions.listVersions(lineageId);
    const all = await this.versions.correctionsOf(versions);
    const questions = correctedQuestions(versions, all).map((question) => ({
      ...question,
      isChosen: isChosen(question, chosen),
    }));
    const keys = new Set(questions.flatMap((question) => (question.isChosen ? question.key : [])));
    const corrections = Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));
    const byId = new Map(versions.map((version) => [version.id, version]));
    const changes: GradeChange[] = [];
    let attempts = 0;
    let last = beforeAll;
    for (;;) {
      const batch = await this.statements.rows<Attempt>(graded, [[...byId.keys()], last]);
      changes.push(
        ...batch.flatMap((attempt) => changeOf(attempt, byId.get(attempt.activityId), corrections)),
      );
      attempts += batch.length;
      last = batch.at(-1)?.id ?? last;
      if (batch.length < batchSize) break;
      await setImmediate();
    }
    return {
      corrections,
      questions,
      attempts,
      changes,
      fingerprint: fingerprintOf(corrections, changes),
      isNews: keys.size > 0,
    };
  }
}

/** None, or one. */
function changeOf(
  attempt: Attempt,
  version: QuizVersion | undefined,
  corrections: Corrections,
): GradeChange[] {
  if (!version) return [];
  const { id, enrolmentId, number, score, passed } = attempt;
  const keys = keysOf(attempt, version.key, afterRegrade(version, corrections));
  // As if it had not been passed, to know whether it would be.
  const anew = regraded({ score, passed: false }, keys, answersOf(attempt), version.passMark);
  const passedAfter = passed || anew.passed;
  if (Math.abs(anew.score - score) < rounding && passedAfter === passed) return [];
  const before = { scoreBefore: score, passedBefore: passed };
  const after = { scoreAfter: anew.score, passedAfter, keepsPass: passed && !anew.passed };
  return [{ attemptId: id, enrolmentId, number, ...before, ...after }];
}

const fingerprintOf = (corrections: Corrections, changes: readonly GradeChange[]): string =>
  hash('sha256', JSON.stringify([corrections, changes]), 'base64url');
