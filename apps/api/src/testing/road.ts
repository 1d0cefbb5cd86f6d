import type { ApiClient, GivenCourse, GivenPerson } from '@vagar/testing';
import type { TestApp } from './start-test-app.ts';

/** A learner with the first activity of a course before them. */
export interface Road {
  readonly person: GivenPerson;
  readonly client: ApiClient;
  readonly enrolmentId: string;
  readonly activityId: string;
  /** The learner's address of the activity. */
  readonly path: string;
}

export type RoadWishes = Parameters<TestApp['given']['enrolment']>[2] & { readonly person?: GivenPerson };

/** Enrols somebody, a new person unless one is wished for. */
export const roadIn = async (
  app: TestApp,
  course: GivenCourse,
  { person: given, ...enrolment }: RoadWishes = {},
): Promise<Road> => {
  const person = given ?? (await app.given.person());
  const { id } = await app.given.enrolment(person, course, enrolment);
  const activityId = course.activities[0]?.id ?? '';
  return {
    person,
    client: await app.as(person),
    enrolmentId: id,
    activityId,
    path: `/enrolments/${id}/activities/${activityId}`,
  };
};
