import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { LocalText, PersonId } from '@vagar/domain';
import { statement, Statements } from '../../platform/database/statements.ts';
import { PersonalData } from '../../platform/registries/personal-data.ts';
import { Envelope } from '../../platform/secrets/envelope.ts';
import { commitmentBelonging } from './kinds/action-plan/action-plans.service.ts';
import { reflectionBelonging } from './kinds/reflection/reflections.service.ts';
import { Works } from './work/works.ts';

const coursesOf = statement(
  'learning-data-courses',
  `SELECT e.id AS "enrolmentId", v.title AS course, e.state, e.enrolled_at AS "enrolledAt",
     e.completed_at AS "completedAt", (SELECT h.name FROM cohort h WHERE h.id = e.cohort_id) AS cohort,
     (SELECT COALESCE(json_agg(json_build_object('activityId', a.id, 'title', a.title, 'kind', a.kind,
        'state', ap.state, 'completedAt', ap.completed_at, 'position', ap.position, 'bestScore', ap.best_score)
        ORDER BY a.position), '[]')
      FROM activity_progress ap JOIN activity a ON a.id = ap.activity_id WHERE ap.enrolment_id = e.id) AS activities,
     (SELECT COALESCE(json_agg(json_build_object('activityId', q.activity_id, 'number', q.number, 'state', q.state,
        'startedAt', q.started_at, 'submittedAt', q.submitted_at, 'score', q.score, 'passed', q.passed,
        'answers', q.answers) ORDER BY q.started_at), '[]')
      FROM quiz_attempt q WHERE q.enrolment_id = e.id) AS "quizAttempts"
   FROM enrolment e JOIN course_version v ON v.id = e.course_version_id
   WHERE e.person_id = $1 ORDER BY e.enrolled_at, e.id`,
);
const reflectionsOf = statement(
  'learning-data-reflections',
  `SELECT r.enrolment_id AS "enrolmentId", r.activity_id AS "activityId", a.title, r.saved_at AS "savedAt", r.sealed
   FROM reflection r JOIN activity a ON a.id = r.activity_id WHERE r.person_id = $1 ORDER BY r.saved_at`,
);
const commitmentsOf = statement(
  'learning-data-commitments',
  `SELECT k.id, k.enrolment_id AS "enrolmentId", k.activity_id AS "activityId", a.title, k.due_on AS "dueOn", k.sealed
   FROM commitment k JOIN activity a ON a.id = k.activity_id
   WHERE k.person_id = $1 ORDER BY k.due_on, k.position, k.id`,
);
const worksOf = statement(
  'learning-data-works',
  `SELECT w.enrolment_id AS "enrolmentId", w.activity_id AS "activityId", a.title, w.state, w.saved_at AS "savedAt",
     w.handed_in_at AS "handedInAt", w.sealed
   FROM activity_work w JOIN activity a ON a.id = w.activity_id WHERE w.person_id = $1 ORDER BY w.saved_at`,
);
const recordsOf = statement(
  'learning-data-records',
  `SELECT verb, activity_id AS "activityId", enrolment_id AS "enrolmentId", occurred_at AS "occurredAt", result, context
   FROM learning_record WHERE person_id = $1 ORDER BY id`,
);

interface Written {
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly title: LocalText;
  readonly sealed: Buffer;
}

interface WrittenReflection extends Written {
  readonly savedAt: Date;
}

interface WrittenCommitment extends Written {
  readonly id: string;
  readonly dueOn: string;
}

/** What a person has taken, tried and written, opened for that person alone. */
@Injectable()
export class LearningPersonalData implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly statements: Statements,
    private readonly envelope: Envelope,
    private readonly works: Works,
  ) {}

  onModuleInit(): void {
    const add = (name: string, run: (personId: PersonId) => Promise<unknown>) =>
      this.personalData.add({ name, export: run });
    add('courses', (personId) => this.statements.rows(coursesOf, [personId]));
    add('reflections', (personId) => this.reflections(personId));
    add('commitments', (personId) => this.commitments(personId));
    add('works', (personId) => this.handedIn(personId));
    add('learning-records', (personId) => this.statements.rows(recordsOf, [personId]));
  }

  private async reflections(personId: PersonId): Promise<object[]> {
    const rows = await this.statements.rows<WrittenReflection>(reflectionsOf, [personId]);
    return rows.map(({ sealed, ...row }) => {
      const belonging = reflectionBelonging(row.enrolmentId, row.activityId, personId);
      return { ...row, text: this.envelope.open('reflection', sealed, belonging) };
    });
  }

  private async handedIn(personId: PersonId): Promise<object[]> {
    const rows = await this.statements.rows<Written>(worksOf, [personId]);
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      work: this.works.open(sealed, row.enrolmentId, row.activityId, personId),
    }));
  }

  private async commitments(personId: PersonId): Promise<object[]> {
    const rows = await this.statements.rows<WrittenCommitment>(commitmentsOf, [personId]);
    return rows.map(({ sealed, ...row }) => {
      const belonging = commitmentBelonging(row.enrolmentId, row.activityId, row.id, personId);
      return { ...row, text: this.envelope.open('reflection', sealed, belonging) };
    });
  }
}
