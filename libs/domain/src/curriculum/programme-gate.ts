import type { LocalText } from '../text/local-text.ts';
import type { GateWeight } from './gate.ts';

export type ProgrammeGateCode =
  | 'title-missing'
  | 'text-missing'
  | 'translation-missing'
  | 'no-courses'
  | 'course-unpublished'
  | 'course-archived';

export interface GatedProgramme {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly aim: LocalText;
  readonly courses: readonly {
    readonly id: string;
    readonly title: LocalText;
    /** Its newest version, `null` before the first. */
    readonly published: number | null;
    readonly isArchived: boolean;
  }[];
}

export interface ProgrammeFinding {
  readonly code: ProgrammeGateCode;
  readonly weight: GateWeight;
  /** The course it is about, `null` for the programme itself. */
  readonly courseId: string | null;
  readonly title: LocalText;
  /** Which of the programme's own texts; empty for the programme or the course as such. */
  readonly path: string;
  readonly language: 'sv' | 'en' | null;
}

const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';

/**
 * What stands between a programme's draft and publishing: its own words first, then its courses in their order. A
 * programme without a `must` has a name and at least one course, and each of its courses is in the catalogue; one
 * without any finding is also told in both languages.
 */
export function programmeFindings({ title, summary, aim, courses }: GatedProgramme): ProgrammeFinding[] {
  const own = (
    code: ProgrammeGateCode,
    weight: GateWeight,
    path = '',
    language: 'sv' | 'en' | null = null,
  ): ProgrammeFinding => ({ code, weight, courseId: null, title, path, language });
  const words = Object.entries({ title, summary, aim }).flatMap(([path, text]) => {
    if (isBlank(text.sv))
      return path === 'title'
        ? own('title-missing', 'must', path, 'sv')
        : own('text-missing', 'should', path, 'sv');
    return isBlank(text.en) ? own('translation-missing', 'should', path, 'en') : [];
  });
  const ofCourses = courses.flatMap((course): ProgrammeFinding[] => {
    const code = course.isArchived
      ? 'course-archived'
      : course.published === null
        ? 'course-unpublished'
        : null;
    if (!code) return [];
    return [{ code, weight: 'must', courseId: course.id, title: course.title, path: '', language: null }];
  });
  return [...words, ...(courses.length === 0 ? [own('no-courses', 'must')] : []), ...ofCourses];
}
