import { Injectable } from '@nestjs/common';
import type { CorrectionList, CorrectionPreview, CorrectionRow } from '@vagar/contract';
import type { CorrectedPlace } from '@vagar/domain';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Statements, statement } from '../../../platform/database/statements.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { VersionWords } from '../../curriculum/index.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';
import { DraftOfCourse } from '../publishing/draft-of-course.ts';
import { publishedModules } from '../publishing/published-modules.ts';
import { correctableParts } from './correctable-parts.ts';
import type { FoundDifferences } from './correctable-parts.ts';
import { nameOfColumn } from './correction-log.ts';
import { PublishedCourseReader } from './published-course.reader.ts';
import type { PublishedCourse } from './published-course.reader.ts';
import { saidWords } from './said-words.ts';

/** The hash of the content follows the words; it is in the log, and says nothing to anybody. */
const corrections = statement(
  'course-corrections',
  `SELECT c.id, v.number AS version, c.made_at AS at, p.given_name || ' ' || p.family_name AS by, c.reason,
     (SELECT json_agg(json_build_object('kind', l.subject_kind, 'subjectId', l.subject_id, 'activityKind', a.kind,
        'title', COALESCE(a.title, m.title, v.title), 'path', l.path, 'before', l.before, 'after', l.after)
        ORDER BY l.position)
      FROM correction_place l
      LEFT JOIN activity a ON l.subject_kind = 'activity' AND a.id = l.subject_id
      LEFT JOIN course_module m ON l.subject_kind = 'module' AND m.id = l.subject_id
      WHERE l.correction_id = c.id AND l.path[1] <> 'content_hash') AS places
   FROM correction c JOIN course_version v ON v.id = c.course_version_id JOIN person p ON p.id = c.made_by
   WHERE v.course_id = $1 ORDER BY c.made_at DESC, c.id DESC`,
);

type Part = CorrectionRow['parts'][number];
type LoggedPlace = Omit<Part, 'places'> & CorrectedPlace & { readonly subjectId: string };
interface Logged extends Pick<CorrectionRow, 'id' | 'version' | 'by' | 'reason'> {
  readonly at: Date;
  readonly places: readonly LoggedPlace[];
}

/** What can be corrected in a version, and what has been. */
@Injectable()
export class CorrectionsReader {
  constructor(
    private readonly statements: Statements,
    private readonly reader: DraftsReader,
    private readonly drafts: DraftOfCourse,
    private readonly published: PublishedCourseReader,
    private readonly kinds: ActivityKinds,
  ) {}

  /** What differs between a version and the draft. @throws NotFound */
  async preview(actor: PersonActor, courseId: string, version: number): Promise<CorrectionPreview> {
    await this.reader.openCourse(actor, courseId);
    const { parts, more } = await this.differences(courseId, await this.published.get(courseId, version));
    return {
      version,
      parts: parts.map(({ places, ...part }) => ({ ...part, places: saidWords(places) })),
      more: [...more],
    };
  }

  /** Between what is published and the draft as it would be. @throws NotFound */
  async differences(courseId: string, published: PublishedCourse): Promise<FoundDifferences> {
    const draft = await this.drafts.get(courseId);
    const next = { ...draft, modules: publishedModules(draft.modules, this.kinds, () => '') };
    // As it would be stored, so that like is compared with like.
    return correctableParts(
      published,
      JSON.parse(JSON.stringify(next)) as VersionWords,
      courseId,
      this.kinds,
    );
  }

  /** Every correction of the course's versions, newest first. @throws NotFound */
  async list(actor: PersonActor, courseId: string): Promise<CorrectionList> {
    await this.reader.openCourse(actor, courseId);
    const rows = await this.statements.rows<Logged>(corrections, [courseId]);
    return {
      rows: rows.map(({ at, places, ...row }) => ({ ...row, at: at.toISOString(), parts: partsOf(places) })),
    };
  }
}

function partsOf(places: readonly LoggedPlace[]): Part[] {
  const bySubject = Map.groupBy(places, ({ subjectId }) => subjectId);
  return [...bySubject.values()].flatMap((those) => {
    const [first] = those;
    if (!first) return [];
    const { kind, activityKind, title } = first;
    const said = those.map((place) => ({ ...place, path: nameOfColumn(place.path) }));
    return [{ kind, activityKind, title, places: saidWords(said) }];
  });
}
