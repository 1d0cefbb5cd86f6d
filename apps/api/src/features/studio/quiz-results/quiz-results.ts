import { Injectable } from '@nestjs/common';
import type {
  QuestionDifficulty,
  QuizResultPage,
  quizResultsQuery,
  RegradeAnswer,
  RegradePreview,
  RegradeQuiz,
} from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import {
  ExtendTimeService,
  QuestionDifficultyReader,
  QuizResultsReader,
  Regrades,
} from '../../learning/index.ts';
import { editReach, isEditable } from '../course-reach.ts';
import { DraftLock } from '../drafts/draft-lock.ts';

const quiz = statement(
  'studio-quiz',
  `SELECT a.id AS "lineageId", a.course_id AS "courseId", d.title AS "courseTitle", a.title AS "activityTitle"
   FROM draft_activity a JOIN course_draft d ON d.course_id = a.course_id JOIN course c ON c.id = a.course_id
   WHERE a.id = $1 AND a.kind = 'quiz' AND ${isEditable(2)}`,
);

interface ReachedQuiz {
  readonly lineageId: string;
  readonly courseId: string;
  readonly courseTitle: LocalText;
  readonly activityTitle: LocalText;
}

/** What whoever edits a course may see of its quizzes and do with them. @throws NotFound outside their reach */
@Injectable()
export class QuizResults {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
    private readonly lock: DraftLock,
    private readonly results: QuizResultsReader,
    private readonly difficulty: QuestionDifficultyReader,
    private readonly times: ExtendTimeService,
    private readonly regrades: Regrades,
  ) {}

  async list(
    actor: PersonActor,
    activityId: string,
    query: z.output<typeof quizResultsQuery>,
  ): Promise<QuizResultPage> {
    const { lineageId, ...reached } = await this.getQuiz(actor, activityId);
    const { courseId, courseTitle, activityTitle } = reached;
    const page = await this.results.list(actor, { lineageId, courseId }, query);
    return { courseId, courseTitle, activityTitle, ...page };
  }

  async readDifficulty(actor: PersonActor, activityId: string): Promise<QuestionDifficulty> {
    const { lineageId } = await this.getQuiz(actor, activityId);
    return this.difficulty.read(lineageId);
  }

  async extendTime(
    actor: PersonActor,
    activityId: string,
    enrolmentId: string,
    extraPercent: number,
  ): Promise<void> {
    const reached = await this.getQuiz(actor, activityId);
    await this.times.extend(actor, reached, enrolmentId, extraPercent);
  }

  /** @param chosen keys of the questions to regrade; without them, those that ask the same as before */
  async previewRegrade(
    actor: PersonActor,
    activityId: string,
    chosen: readonly string[] | undefined,
  ): Promise<RegradePreview> {
    const { lineageId } = await this.getQuiz(actor, activityId);
    return this.regrades.preview(actor, lineageId, chosen);
  }

  /** Nothing is published meanwhile: a new version would have keys that the regrade has not seen. */
  regrade(actor: PersonActor, activityId: string, body: RegradeQuiz): Promise<RegradeAnswer> {
    return this.transaction.run(async () => {
      const { lineageId, courseId } = await this.getQuiz(actor, activityId);
      await this.lock.take(actor, courseId);
      return this.regrades.regrade(actor, lineageId, body);
    });
  }

  private getQuiz(actor: PersonActor, activityId: string): Promise<ReachedQuiz> {
    return this.statements.one<ReachedQuiz>(quiz, [activityId, ...editReach(actor)]);
  }
}
