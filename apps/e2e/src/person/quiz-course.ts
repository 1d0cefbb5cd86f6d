import { randomBytes } from 'node:crypto';
import type { CourseDraftView, DraftActivityView, DraftModule } from '@vagar/contract';
import type { Page } from 'playwright-core';
import { askApi } from './own-course.ts';

const both = (text: string) => ({ sv: text, en: text });

export interface QuizCourse {
  readonly key: string;
  /** The addresses of the course and of its quiz in the studio. */
  readonly path: string;
  readonly quiz: string;
  readonly title: string;
}

/**
 * A published course with nothing but two statements to judge, of which the first has the wrong key.
 * @param change of the quiz, where another is wanted
 */
export const publishQuizCourse = async (staff: Page, change: object = {}): Promise<QuizCourse> => {
  const title = `Två påståenden ${randomBytes(3).toString('hex')}`;
  const course = await askApi<CourseDraftView>(staff, 'POST', '/studio/courses', { body: { title } });
  const modules = `/studio/courses/${course.id}/modules`;
  const module = await askApi<DraftModule>(staff, 'POST', modules, { body: { title: both('Modul') } });
  const quiz = await askApi<DraftActivityView>(staff, 'POST', `/studio/modules/${module.id}/activities`, {
    body: { kind: 'quiz', title: both(title) },
  });
  const statement = (key: string, prompt: string, correct: boolean) => ({
    ...{ kind: 'true-false', key, prompt: both(prompt), feedback: both('Landet reser sig.'), correct },
  });
  const draft = {
    ...{ passMark: 1, attempts: null, draw: null, shuffle: false, timeLimit: 20, pools: [] },
    questions: [
      statement('a', 'Landet höjer sig i Ångermanland.', false),
      statement('b', 'Höga kusten ligger i Skåne.', false),
    ],
    ...change,
  };
  const written = { kind: 'quiz', draft };
  const body = { title: both(title), minutes: 5, required: true, condition: null, written };
  await askApi(staff, 'PUT', `/studio/activities/${quiz.id}`, { body, version: quiz.version });
  const note = { note: '', override: 'Kursen prövas i en liten grupp först.' };
  await askApi(staff, 'POST', `/studio/courses/${course.id}/versions`, { body: note });
  const path = `/studio/${course.id}`;
  return { key: course.key, path, quiz: `${path}/${quiz.id}`, title };
};
