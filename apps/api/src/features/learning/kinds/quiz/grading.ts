import { Injectable } from '@nestjs/common';
import { regraded, scoreQuiz, withMark } from '@vagar/domain';
import type { Grade } from '@vagar/domain';
import type { Actor } from '../../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../../platform/database/statements.ts';
import { ActivityPlaceReader } from '../../activity-place.reader.ts';
import type { ActivityPlace } from '../../activity-place.reader.ts';
import { ProgressWriter } from '../../results/progress.writer.ts';
import { EssayMarks, pointsOf } from './essay-marks.ts';
import { EssayTexts } from './essay-texts.ts';
import type { HeldAttempt } from './held-attempts.ts';
import { CorrectedKeys } from './regrading/corrected-keys.ts';

const quizOf = statement(
  'quiz-of-attempt',
  `SELECT (a.content->>'passMark')::double precision AS "passMark" FROM activity a WHERE a.id = $1`,
);
/** The same activity on the road as it is now: an attempt stays with the version it was made in. */
const placeNow = statement(
  'quiz-place-now',
  `SELECT a.id FROM enrolment e JOIN activity a ON a.course_version_id = e.course_version_id
   WHERE e.id = $1 AND a.lineage_id = (SELECT lineage_id FROM activity WHERE id = $2)`,
);
const submit = statement(
  'quiz-attempt-submit',
  `UPDATE quiz_attempt SET state = 'submitted', submitted_at = $2, version = version + 1 WHERE id = $1`,
);
const setGrade = statement(
  'quiz-attempt-grade',
  'UPDATE quiz_attempt SET score = $2, passed = $3, version = version + 1 WHERE id = $1',
);

/** What an attempt is worth, and what follows of it for the learner's road. Inside the caller's transaction. */
@Injectable()
export class Grading {
  constructor(
    private readonly statements: Statements,
    private readonly places: ActivityPlaceReader,
    private readonly texts: EssayTexts,
    private readonly marks: EssayMarks,
    private readonly keys: CorrectedKeys,
    private readonly progress: ProgressWriter,
  ) {}

  /** Hands in what is saved. What is not answered counts as 0; what somebody must read first waits for them. */
  async handIn(actor: Actor, attempt: HeldAttempt, at: Date): Promise<void> {
    const place = await this.places.getPlace(
      { id: attempt.personId },
      attempt.enrolmentId,
      attempt.activityId,
    );
    await this.statements.change(submit, [attempt.id, at]);
    const score = await this.scoreOf(attempt);
    if (score.waiting > 0) await this.progress.waiting(actor, place);
    else await this.setFirst(actor, attempt, place, score);
  }

  /**
   * Grades anew what is handed in, with the marks as they are now. Nothing happens while a mark is missing; what was
   * passed stays passed.
   * @returns the grade, `null` while it waits, and whether it is another than before
   */
  async gradeAnew(actor: Actor, attempt: HeldAttempt): Promise<{ grade: Grade | null; isNew: boolean }> {
    const { score, passed } = attempt;
    if (score === null || passed === null) {
      const first = await this.scoreOf(attempt);
      if (first.waiting > 0) return { grade: null, isNew: false };
      await this.setFirst(actor, attempt, await this.placeOf(attempt), first);
      return { grade: first, isNew: true };
    }
    const { keys, passMark } = await this.keysOf(attempt);
    const grade = regraded({ score, passed }, keys, this.texts.whole(attempt), passMark);
    if (grade.score === score && grade.passed === passed) return { grade, isNew: false };
    await this.statements.change(setGrade, [attempt.id, grade.score, grade.passed]);
    const place = await this.placeOf(attempt);
    if (grade.passed && !passed)
      await this.progress.complete(actor, place, { ...passedWith(grade.score), isCounted: true });
    await this.progress.rescore(place);
    return { grade, isNew: true };
  }

  private async setFirst(actor: Actor, { id }: HeldAttempt, place: ActivityPlace, { score, passed }: Grade) {
    await this.statements.change(setGrade, [id, score, passed]);
    if (passed) await this.progress.complete(actor, place, passedWith(score));
    else await this.progress.fail(actor, place, score);
  }

  private async scoreOf(attempt: HeldAttempt) {
    const { keys, passMark } = await this.keysOf(attempt);
    return scoreQuiz(keys, this.texts.whole(attempt), passMark);
  }

  private async keysOf({ id, activityId, seed, sealed }: HeldAttempt) {
    const { passMark } = await this.statements.one<{ passMark: number }>(quizOf, [activityId]);
    const points = sealed ? pointsOf(await this.marks.of(id)) : {};
    const keys = (await this.keys.hold(activityId, seed)).map((key) => withMark(key, points));
    return { keys, passMark };
  }

  private async placeOf({ enrolmentId, activityId, personId }: HeldAttempt): Promise<ActivityPlace> {
    const now = await this.statements.one<{ id: string }>(placeNow, [enrolmentId, activityId]);
    return this.places.getPlace({ id: personId }, enrolmentId, now.id);
  }
}

const passedWith = (score: number) => ({ verb: 'passed' as const, result: { score: { scaled: score } } });
