import { Injectable } from '@nestjs/common';
import type { KindDraft } from '@vagar/contract';
import type { LocalText, PersonId } from '@vagar/domain';
import { Actor } from '../../platform/auth/actor.ts';
import { Statements, statement } from '../../platform/database/statements.ts';
import { ActivityKinds } from '../curriculum/index.ts';
import type { PreparedContent } from '../curriculum/index.ts';
import { BankQuestions, QuestionCategories } from '../studio/index.ts';

const quizzes = statement(
  'demo-quizzes',
  `SELECT v.title AS course, m.title AS module, a.content, a.key
   FROM activity a JOIN course_module m ON m.id = a.module_id JOIN course_version v ON v.id = m.course_version_id
   WHERE a.kind = 'quiz'
     AND v.number = (SELECT max(number) FROM course_version n WHERE n.course_id = v.course_id)
   ORDER BY v.title->>'sv', a.position`,
);

interface DemoQuiz extends PreparedContent {
  readonly course: LocalText;
  readonly module: LocalText;
}

/** As long as a tag may be. */
const tagLength = 40;

/**
 * The bank that the demo's staff have gathered: the questions of the courses' quizzes, in a category for each course
 * and with the module as their tag. The courses themselves stay as they are: their questions are not copies.
 */
@Injectable()
export class DemoQuestions {
  constructor(
    private readonly statements: Statements,
    private readonly kinds: ActivityKinds,
    private readonly categories: QuestionCategories,
    private readonly questions: BankQuestions,
  ) {}

  async gather(staff: PersonId): Promise<void> {
    const actor = Actor.person({
      ...{ id: staff, givenName: '', familyName: '', locale: 'sv' as const },
      roles: [{ role: 'programme-staff', scopeKind: 'everywhere', scopeId: null }],
    });
    const categories = new Map<string, string>();
    for (const { course, module, ...quiz } of await this.statements.rows<DemoQuiz>(quizzes)) {
      const known = categories.get(course.sv);
      const categoryId = known ?? (await this.categories.create(actor, { name: course })).id;
      categories.set(course.sv, categoryId);
      const { questions } = this.kinds.get('quiz').draftOf(quiz) as KindDraft<'quiz'>;
      for (const written of questions)
        await this.questions.create(actor, { written, categoryId, tags: [tagOf(module)] });
    }
  }
}

/** The module's name; of a long one what it says first. */
const tagOf = ({ sv }: LocalText): string => {
  const name = sv.toLowerCase();
  return name.length <= tagLength ? name : (name.split(' och ')[0] ?? name).slice(0, tagLength).trim();
};
