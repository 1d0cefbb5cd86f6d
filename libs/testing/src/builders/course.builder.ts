import type { ActivityKind, EnrolmentState } from '@vagar/contract';
import type {
  ActivityId,
  CohortId,
  CourseId,
  CourseVersionId,
  EnrolmentId,
  PersonId,
  ProgrammeId,
} from '@vagar/domain';
import { insert, newId, nextNumber } from './rows.ts';
import type { Rows } from './rows.ts';

export interface GivenCourse {
  readonly id: CourseId;
  readonly versionId: CourseVersionId;
  readonly key: string;
  readonly title: string;
  /** In course order. All are required but those of `voluntary` modules. */
  readonly activities: readonly {
    readonly id: ActivityId;
    /** The same in every version. */
    readonly lineageId: string;
    readonly kind: ActivityKind;
    readonly required: boolean;
  }[];
}

export interface CourseWishes {
  readonly title?: string;
  /** The kinds of each module's activities. */
  readonly modules?: readonly (readonly ActivityKind[])[];
  /** Numbers from 0 of modules that are not required. */
  readonly voluntary?: readonly number[];
  /** Its activities are those of this one, place by place, as another version's are. */
  readonly follows?: GivenCourse;
  /** What every activity of a kind holds, where more than the least is wanted; `key` stays on the server. */
  readonly contents?: Partial<Record<ActivityKind, { readonly content: object; readonly key?: object }>>;
}

export interface EnrolmentWishes {
  readonly state?: EnrolmentState;
  readonly cohort?: { readonly id: CohortId };
  readonly enrolledAt?: string;
  readonly completedAt?: string;
  /** How many activities are done, in course order. */
  readonly done?: number;
  readonly lastStepAt?: string;
  readonly lastVisited?: { readonly id: ActivityId };
}

const longAgo = '2026-01-15T08:00:00Z';
/** Enough for the kinds that ask nothing of their content. */
const least = { minimumCommitments: 1, minimumWords: null };
const local = (text: string) => JSON.stringify({ sv: text, en: `${text} (en)` });

/** Small courses, and roads through them as they would stand after some time of use. */
export const courseBuilders = (rows: Rows) => {
  const course = async (wishes: CourseWishes = {}): Promise<GivenCourse> => {
    const number = nextNumber();
    const [id, versionId] = [newId<CourseId>(), newId<CourseVersionId>()];
    const key = `kurs-${number}-${id.slice(0, 8)}`;
    const title = wishes.title ?? `Kurs ${number}`;
    const modules = wishes.modules ?? [
      ['text', 'quiz'],
      ['reflection', 'action-plan'],
    ];
    await insert(rows, 'course', { id, key, created_at: longAgo });
    await insert(rows, 'course_version', {
      id: versionId,
      course_id: id,
      number: 1,
      title: local(title),
      summary: local('Om kursen'),
      for_whom: local('För alla'),
      objectives: JSON.stringify([
        { key: 'a', text: { sv: 'Du kan beskriva.', en: 'You can describe.' }, competences: [] },
      ]),
      minutes: 100,
      cover_seed: key,
      content_hash: key,
      published_at: longAgo,
    });
    const activities: GivenCourse['activities'][number][] = [];
    for (const [place, kinds] of modules.entries()) {
      const moduleId = newId();
      await insert(rows, 'course_module', {
        id: moduleId,
        course_version_id: versionId,
        lineage_id: newId(),
        position: place + 1,
        title: local(`Modul ${place + 1}`),
        summary: local('Om modulen'),
        minutes: 25,
      });
      for (const kind of kinds) {
        const id = newId<ActivityId>();
        const lineageId = wishes.follows?.activities[activities.length]?.lineageId ?? newId();
        const required = !wishes.voluntary?.includes(place);
        activities.push({ id, lineageId, kind, required });
        await insert(rows, 'activity', {
          id,
          kind,
          required,
          course_version_id: versionId,
          module_id: moduleId,
          lineage_id: lineageId,
          position: activities.length,
          title: local(`Aktivitet ${activities.length}`),
          minutes: 10,
          content: JSON.stringify({ kind, ...(wishes.contents?.[kind]?.content ?? least) }),
          key: wishes.contents?.[kind]?.key ?? null,
        });
      }
    }
    return { id, versionId, key, title, activities };
  };

  const programme = async (...courses: readonly GivenCourse[]): Promise<{ readonly id: ProgrammeId }> => {
    const [id, versionId] = [newId<ProgrammeId>(), newId()];
    const key = `program-${id.slice(0, 8)}`;
    await insert(rows, 'programme', { id, key, created_at: longAgo });
    await insert(rows, 'programme_version', {
      id: versionId,
      programme_id: id,
      number: 1,
      title: local('Program'),
      summary: local('Om programmet'),
      aim: local('Syfte'),
      cover_seed: key,
      published_at: longAgo,
    });
    for (const [position, it] of courses.entries())
      await insert(rows, 'programme_course', { programme_version_id: versionId, course_id: it.id, position });
    return { id };
  };

  const cohort = async (
    of: GivenCourse,
    wishes: { name?: string; startsOn?: string; endsOn?: string } = {},
  ): Promise<{ readonly id: CohortId; readonly name: string }> => {
    const made = { id: newId<CohortId>(), name: wishes.name ?? `Omgång ${nextNumber()}` };
    await insert(rows, 'cohort', {
      ...made,
      course_id: of.id,
      starts_on: wishes.startsOn ?? '2026-09-01',
      ends_on: wishes.endsOn ?? '2026-12-15',
      created_at: longAgo,
    });
    return made;
  };

  const enrolment = async (
    person: { readonly id: PersonId },
    inCourse: GivenCourse,
    wishes: EnrolmentWishes = {},
  ): Promise<{ readonly id: EnrolmentId }> => {
    const id = newId<EnrolmentId>();
    const state = wishes.state ?? 'active';
    const required = inCourse.activities.filter((it) => it.required);
    const done = inCourse.activities.slice(0, wishes.done ?? (state === 'completed' ? required.length : 0));
    const lastStepAt = wishes.lastStepAt ?? '2026-10-01T08:00:00Z';
    await insert(rows, 'enrolment', {
      id,
      person_id: person.id,
      course_id: inCourse.id,
      course_version_id: inCourse.versionId,
      cohort_id: wishes.cohort?.id ?? null,
      state,
      enrolled_at: wishes.enrolledAt ?? '2026-09-01T08:00:00Z',
      completed_at: state === 'completed' ? (wishes.completedAt ?? '2026-11-01T08:00:00Z') : null,
    });
    await insert(rows, 'enrolment_progress', {
      enrolment_id: id,
      required_done: done.filter((it) => it.required).length,
      required_total: required.length,
      last_visited_id: wishes.lastVisited?.id ?? done.at(-1)?.id ?? null,
      last_step_id: done.at(-1)?.id ?? null,
      last_step_at: done.length > 0 ? lastStepAt : null,
    });
    for (const activity of done)
      await insert(rows, 'activity_progress', {
        enrolment_id: id,
        activity_id: activity.id,
        state: 'completed',
        completed_at: lastStepAt,
      });
    return { id };
  };

  return { course, programme, cohort, enrolment };
};
