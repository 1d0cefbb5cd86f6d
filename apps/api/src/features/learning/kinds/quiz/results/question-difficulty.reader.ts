import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { QuestionDifficulty } from '@vagar/contract';
import { scoreQuiz } from '@vagar/domain';
import { Statements, statement } from '../../../../../platform/database/statements.ts';
import { answersOf, keysOf, marksOf } from '../regrading/graded-attempt.ts';
import type { GradedAttempt } from '../regrading/graded-attempt.ts';
import { QuizVersionsReader } from '../regrading/quiz-versions.reader.ts';

/** Enough to know how hard a question is; more only takes longer. */
const enough = 1000;
/** Scored between two turns of everyone else. */
const batchSize = 200;
/** Fewer answers say more of the people than of the question. */
const fewest = 10;

/** The first try of each learner: a later one has read the feedback. */
const firstTries = statement(
  'question-difficulty',
  `SELECT q.activity_id AS "activityId", q.seed, q.answers, ${marksOf} AS marks
   FROM (SELECT DISTINCT ON (enrolment_id) id, submitted_at FROM quiz_attempt
         WHERE activity_id = ANY ($1::uuid[]) AND score IS NOT NULL ORDER BY enrolment_id, submitted_at, number) first
   JOIN quiz_attempt q ON q.id = first.id ORDER BY first.submitted_at DESC LIMIT ${enough}`,
);

/** How hard each question of a quiz was. */
@Injectable()
export class QuestionDifficultyReader {
  constructor(
    private readonly statements: Statements,
    private readonly versions: QuizVersionsReader,
  ) {}

  /** Nobody can be told from it: it holds means of ten answers or more. */
  async read(lineageId: string): Promise<QuestionDifficulty> {
    const versions = await this.versions.listVersions(lineageId);
    const byId = new Map(versions.map((version) => [version.id, version]));
    const ids = [...byId.keys()];
    const tries = await this.statements.rows<GradedAttempt & { activityId: string }>(firstTries, [ids]);
    const sums = new Map<string, { asked: number; points: number }>();
    for (const [index, attempt] of tries.entries()) {
      if (index % batchSize === batchSize - 1) await setImmediate();
      const version = byId.get(attempt.activityId);
      if (!version) continue;
      const keys = keysOf(attempt, version.key, version.regradings);
      for (const { question, points } of scoreQuiz(keys, answersOf(attempt), version.passMark).perQuestion) {
        const sum = sums.get(question) ?? { asked: 0, points: 0 };
        sums.set(question, { asked: sum.asked + 1, points: sum.points + points });
      }
    }
    const questions = (versions[0]?.key.questions ?? []).map(({ key, prompt }) => {
      const { asked, points } = sums.get(key) ?? { asked: 0, points: 0 };
      return { key, prompt, asked, meanPoints: asked < fewest ? null : points / asked };
    });
    return { attempts: tries.length, questions };
  }
}
