import { createHash } from 'node:crypto';
import type { CorrectablePart, CorrectionFaultCode, UncorrectablePart } from '@vagar/contract';
import { canonicalJson, correctionOf } from '@vagar/domain';
import type { CorrectedPlace, WordPlaces } from '@vagar/domain';
import type { ActivityKinds, NewActivity, NewModule, VersionWords } from '../../curriculum/index.ts';
import { compare } from '../publishing/compare.ts';
import type { PublishedCourse } from './published-course.reader.ts';

type About = Pick<UncorrectablePart, 'kind' | 'activityKind' | 'title' | 'lineageId'>;
/** Something of a version, and the words of it that a correction would change. */
export type FoundPart = About & Pick<CorrectablePart, 'id' | 'mark'> & { readonly places: CorrectedPlace[] };
export interface FoundDifferences {
  readonly parts: readonly FoundPart[];
  readonly more: readonly UncorrectablePart[];
}

type Fields = Readonly<Record<string, unknown>>;
type Faults = UncorrectablePart['faults'];

const wordsOfCourse: WordPlaces = {
  title: 'words',
  summary: 'words',
  forWhom: 'words',
  'objectives.*.text': 'words',
};
const wordsOfModule: WordPlaces = { title: 'words', summary: 'words' };

/**
 * What differs between what is published and what would be, part by part in the version's order: words that can be
 * sent out as a correction, and all that needs a new version.
 */
export function correctableParts(
  before: PublishedCourse,
  after: VersionWords,
  courseId: string,
  kinds: ActivityKinds,
): FoundDifferences {
  const parts: FoundPart[] = [];
  const more: UncorrectablePart[] = [];
  const former = Map.groupBy(before.former, ({ subjectId }) => subjectId);
  const judge = (about: About, id: string, fields: readonly Fields[][], words: WordPlaces) => {
    const places: CorrectedPlace[] = [];
    const faults: Faults = [];
    for (const [old, now] of fields) {
      const found = correctionOf(old, now, words, former.get(id));
      if (found.kind === 'words') places.push(...found.places);
      else faults.push(...found.faults);
    }
    if (places.length > 0) parts.push({ ...about, id, places, mark: markOf(id, places) });
    if (faults.length > 0) more.push({ ...about, faults });
  };

  const course: About = { kind: 'course', activityKind: null, title: before.title, lineageId: courseId };
  judge(course, before.id, apart(before, after, courseFields), wordsOfCourse);
  const modules = new Map(after.modules.map((module) => [module.lineageId, module]));
  const activities = new Map(activitiesOf(after).map((activity) => [activity.lineageId, activity]));
  for (const module of before.modules) {
    const other = modules.get(module.lineageId);
    if (other) judge(aboutModule(module), module.id, apart(module, other, moduleFields), wordsOfModule);
    for (const activity of module.activities) {
      const next = activities.get(activity.lineageId);
      if (!next) continue;
      const fields = apart(activity, next, activityFields);
      fields.push([madeOf(activity), madeOf(next)]);
      const words = { title: 'words', ...kinds.get(activity.kind).correctable } as const;
      judge(aboutActivity(activity), activity.id, fields, words);
    }
  }
  more.push(...shapeDifferences(before, after, course));
  return { parts, more };
}

/** Fields that stand for themselves: one that is more than words does not hold up the others. */
const courseFields = ['title', 'summary', 'forWhom', 'objectives', 'coverSeed'] as const;
const moduleFields = ['title', 'summary', 'objectives'] as const;
const activityFields = ['title', 'minutes', 'required', 'condition'] as const;

const apart = <Name extends string>(
  before: Readonly<Record<Name, unknown>>,
  after: Readonly<Record<Name, unknown>>,
  names: readonly Name[],
): Fields[][] => names.map((name) => [{ [name]: before[name] }, { [name]: after[name] }]);

/** What is read and what is right belong together. */
const madeOf = ({ kind, prepared }: NewActivity): Fields => ({ kind, ...prepared });

const activitiesOf = ({ modules }: VersionWords): NewActivity[] =>
  modules.flatMap(({ activities }) => [...activities]);
const aboutModule = ({ lineageId, title }: NewModule): About => ({
  kind: 'module',
  activityKind: null,
  title,
  lineageId,
});
const aboutActivity = ({ lineageId, title, kind }: NewActivity): About => ({
  kind: 'activity',
  activityKind: kind as About['activityKind'],
  title,
  lineageId,
});

const markOf = (id: string, places: readonly CorrectedPlace[]): string =>
  createHash('sha256').update(canonicalJson({ id, places })).digest('hex');

/** What has come, gone or been moved. */
function shapeDifferences(before: VersionWords, after: VersionWords, course: About): UncorrectablePart[] {
  const { activities, words } = compare(bare(before), bare(after));
  const known = new Map(
    [...activitiesOf(before), ...activitiesOf(after)].map((activity) => [activity.lineageId, activity]),
  );
  const found = activities.flatMap(({ lineageId, change }) => {
    const activity = known.get(lineageId);
    const code = changes[change];
    return activity && code ? [{ ...aboutActivity(activity), faults: [{ code, path: '' }] }] : [];
  });
  const [old, now] = [before.modules, after.modules];
  const lacks = (modules: readonly NewModule[], { lineageId }: NewModule) =>
    !modules.some((module) => module.lineageId === lineageId);
  const shape = (code: CorrectionFaultCode) => (module: NewModule) => ({
    ...aboutModule(module),
    faults: [{ code, path: '' }],
  });
  const come = now.filter((module) => lacks(old, module)).map(shape('part-added'));
  const gone = old.filter((module) => lacks(now, module)).map(shape('part-removed'));
  const isReordered = words.includes('modules') && come.length + gone.length === 0;
  return [
    ...found,
    ...come,
    ...gone,
    ...(isReordered ? [{ ...course, faults: [{ code: 'order-changed' as const, path: 'modules' }] }] : []),
  ];
}

const changes: Partial<Record<string, CorrectionFaultCode>> = {
  added: 'part-added',
  removed: 'part-removed',
  moved: 'part-moved',
};

/** The shape alone. */
const bare = ({ modules }: VersionWords) => ({
  modules: modules.map(({ lineageId: id, activities }) => ({
    id,
    activities: activities.map((activity) => ({ id: activity.lineageId, kind: '', title: { sv: '' } })),
  })),
});
