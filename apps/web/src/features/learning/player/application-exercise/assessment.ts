import type { ActivityWork } from '@vagar/contract';
import { criteriaLeft } from '@vagar/domain';
import type { ContentOf } from '../kinds.ts';

export type ExerciseContent = ContentOf<'application-exercise'>;
export type Criterion = ExerciseContent['criteria'][number];
export type Assessed = Extract<ActivityWork, { kind: 'application-exercise' }>;
export type Assessment = Assessed['assessments'][number];

export const nothingAssessed: Assessed = { kind: 'application-exercise', assessments: [] };

/** From best to least, as they stand to be chosen. */
export const levels = [3, 2, 1, 0] as const;
export type LevelKey = `${(typeof levels)[number]}`;

export const levelKey = (level: number): LevelKey => `${levels.find((it) => it === level) ?? 0}`;

export const assessmentOf = ({ assessments }: Assessed, key: string): Assessment =>
  assessments.find(({ criterion }) => criterion === key) ?? { criterion: key, level: null, reason: '' };

/** The work with one assessment changed; one that says nothing is left out. */
export function withAssessment(work: Assessed, changed: Assessment): Assessed {
  const rest = work.assessments.filter(({ criterion }) => criterion !== changed.criterion);
  const isEmpty = changed.level === null && changed.reason === '';
  return { ...work, assessments: isEmpty ? rest : [...rest, changed] };
}

/** The criteria that still want a level or a reason. */
export const leftOf = ({ criteria }: ExerciseContent, { assessments }: Assessed): number =>
  criteriaLeft(
    criteria.map(({ key }) => key),
    assessments,
  ).length;
