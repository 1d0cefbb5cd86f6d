import { Injectable } from '@nestjs/common';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { Clock } from '../../../platform/time/clock.ts';
import type { ReadCourse } from '../../curriculum/index.ts';
import { CourseRows } from '../drafts/course-rows.ts';

const isHere = statement(
  'archive-course-here',
  `SELECT EXISTS (SELECT FROM course WHERE key = $1)
     OR EXISTS (SELECT FROM draft_module WHERE id = ANY ($2::uuid[]))
     OR EXISTS (SELECT FROM draft_activity WHERE id = ANY ($2::uuid[]))
     OR EXISTS (SELECT FROM course_module WHERE lineage_id = ANY ($2::uuid[]))
     OR EXISTS (SELECT FROM activity WHERE lineage_id = ANY ($2::uuid[])) AS "isHere"`,
);

/** A course that has come whole: a draft that nobody has published. Inside the caller's transaction. */
@Injectable()
export class ArrivedCourse {
  constructor(
    private readonly statements: Statements,
    private readonly rows: CourseRows,
    private readonly clock: Clock,
  ) {}

  /** Whether the course, or any part of it, is here already: under its key or by its lineage. */
  async isHere({ key, modules }: ReadCourse): Promise<boolean> {
    const ids = modules.flatMap(({ id, activities }) => [id, ...activities.map((activity) => activity.id)]);
    return (await this.statements.one<{ isHere: boolean }>(isHere, [key, ids])).isHere;
  }

  /** @returns false, with nothing written, when another has taken the key meanwhile */
  async add(id: string, course: ReadCourse): Promise<boolean> {
    const now = this.clock.now();
    if (!(await this.rows.addCourse(id, course.key, now))) return false;
    await this.rows.addDraft(id, course, now);
    const modules = course.modules.map(({ activities: _, ...module }, index) => ({
      ...module,
      position: index + 1,
    }));
    await this.rows.addModules(id, modules);
    const activities = course.modules.flatMap(({ id: moduleId, activities: of }) =>
      of.map((activity, index) => ({ ...activity, moduleId, position: index + 1 })),
    );
    await this.rows.addActivities(id, activities, now);
    return true;
  }
}
