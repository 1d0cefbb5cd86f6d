import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Question } from '@vagar/domain';

interface CourseFile {
  readonly modules: readonly {
    readonly activities: readonly {
      readonly kind: string;
      readonly title: { readonly sv: string };
      readonly content: { readonly questions?: readonly Question[] };
    }[];
  }[];
}

const courseFile = fileURLToPath(
  new URL('../../../../content/courses/hallbarhet-och-uppdraget/course.json', import.meta.url),
);

export const activities = () =>
  (JSON.parse(readFileSync(courseFile, 'utf8')) as CourseFile).modules.flatMap((module) => module.activities);

/** The questions of a quiz with their right answers, as the authors wrote them: what somebody who learnt would know. */
export const questionsOf = (title: string): readonly Question[] => {
  const quiz = activities().find((it) => it.kind === 'quiz' && it.title.sv === title);
  if (!quiz?.content.questions) throw new Error(`The course has no quiz called ${title}`);
  return quiz.content.questions;
};
