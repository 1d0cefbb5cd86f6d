import type { LocalText } from '../text/local-text.ts';
import { leastContrast } from '../media/contrast.ts';
import { films, images, nodesOf } from '../text/read-rich-text.ts';
import type { RichText } from '../text/rich-text.ts';
import { awaitedBy, findCircle, leavesOf, shutForGood } from './condition.ts';
import type { OpenCondition } from './condition.ts';
import { documentsOf, repeatedKeys, saysSomething, textsOf } from './words-of.ts';

/**
 * `must` would leave a learner without a way to the end, or the course without a name; `should` may be let through
 * with a reason.
 */
export type GateWeight = 'must' | 'should';

export interface GateFinding<Code extends string> {
  readonly code: Code;
  readonly weight: GateWeight;
  readonly moduleId: string | null;
  readonly activityId: string | null;
  /** Of what it is about. */
  readonly title: LocalText;
  /** Where inside, dotted; empty for the thing itself. */
  readonly path: string;
  readonly language: 'sv' | 'en' | null;
}

export type GeneralGateCode =
  | 'no-modules'
  | 'module-empty'
  | 'nothing-required'
  | 'title-missing'
  | 'text-missing'
  | 'translation-missing'
  | 'picture-without-alt'
  | 'heading-skipped'
  | 'low-contrast'
  | 'film-without-captions'
  | 'key-used-twice'
  | 'activity-unreachable'
  | 'condition-unknown'
  | 'objective-unused';

/** What the media library knows of the pictures and films that texts show. */
export interface ShownMedia {
  /** The lowest contrast of words in a drawing, by the picture's address; absent for what has none or is no drawing. */
  readonly contrasts: ReadonlyMap<string, number>;
  /** The languages a film has captions in, by its id in the library. */
  readonly captions: ReadonlyMap<string, readonly ('sv' | 'en')[]>;
}
const nothingKnown: ShownMedia = { contrasts: new Map(), captions: new Map() };

export interface GateActivity<Code extends string> {
  readonly id: string;
  readonly title: LocalText;
  readonly required: boolean;
  /** A quiz can be waited for by its score. */
  readonly isScored: boolean;
  readonly condition: OpenCondition | null;
  readonly draft: unknown;
  /** What only its own kind can see. */
  readonly faults: readonly { readonly code: Code; readonly path: string; readonly weight: GateWeight }[];
}
export interface GateModule<Code extends string> {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly objectives: readonly string[];
  readonly activities: readonly GateActivity<Code>[];
}
export interface GateCourse<Code extends string> {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly forWhom: LocalText;
  readonly objectives: readonly { readonly key: string; readonly text: LocalText }[];
  readonly modules: readonly GateModule<Code>[];
  /** Ids of the cohorts that take this course: nobody in it belongs to another. */
  readonly cohorts: readonly string[];
}

/**
 * What stands between a draft and publishing, in course order. A course without a `must` has a road to its end for
 * anyone who takes it (a quiz may still be failed as often as it may be tried); a course without any finding is also whole in both languages and readable by everyone.
 */
export function gateFindings<Code extends string>(
  course: GateCourse<Code>,
  shown: ShownMedia = nothingKnown,
): GateFinding<Code | GeneralGateCode>[] {
  const activities = course.modules.flatMap((module) => module.activities);
  const found: GateFinding<Code | GeneralGateCode>[] = [];
  const about =
    (moduleId: string | null, activityId: string | null, title: LocalText) =>
    (code: Code | GeneralGateCode, weight: GateWeight, path = '', language: 'sv' | 'en' | null = null) =>
      void found.push({ code, weight, moduleId, activityId, title, path, language });

  const ofCourse = about(null, null, course.title);
  namedAndTold(ofCourse, course.title, { summary: course.summary, forWhom: course.forWhom });
  if (course.modules.length === 0) ofCourse('no-modules', 'must');
  if (!activities.some(({ required }) => required)) ofCourse('nothing-required', 'must');
  const served = new Set(course.modules.flatMap(({ objectives }) => objectives));
  for (const [index, { key, text }] of course.objectives.entries()) {
    textFaults(ofCourse, { text }, `objectives.${index}`);
    if (!served.has(key)) ofCourse('objective-unused', 'should', `objectives.${index}`);
  }

  const shut = new Set([
    ...shutForGood(activities, false),
    ...shutForGood(activities, true).filter((id) => activities.some((it) => it.id === id && it.required)),
  ]);
  const circle = new Set(findCircle(activities) ?? []);
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const cohorts = new Set(course.cohorts);
  for (const module of course.modules) {
    const ofModule = about(module.id, null, module.title);
    namedAndTold(ofModule, module.title, { summary: module.summary });
    if (module.activities.length === 0) ofModule('module-empty', 'must');
    for (const activity of module.activities) {
      const ofActivity = about(module.id, activity.id, activity.title);
      namedAndTold(ofActivity, activity.title, {});
      textFaults(ofActivity, activity.draft, '', activity.faults);
      for (const { path, language, document } of documentsOf(activity.draft))
        for (const code of documentFaults(document, language, shown))
          ofActivity(code, code === 'film-without-captions' ? 'must' : 'should', path, language);
      for (const path of repeatedKeys(activity.draft)) ofActivity('key-used-twice', 'must', path);
      for (const { code, path, weight } of activity.faults) ofActivity(code, weight, path);
      if (!conditionFits(activity.condition, known, cohorts)) ofActivity('condition-unknown', 'must');
      else if (shut.has(activity.id) || circle.has(activity.id)) ofActivity('activity-unreachable', 'must');
    }
  }
  return found;
}

type Tell = (code: GeneralGateCode, weight: GateWeight, path?: string, language?: 'sv' | 'en' | null) => void;

function namedAndTold(tell: Tell, title: LocalText, texts: Readonly<Record<string, LocalText>>): void {
  if (title.sv.trim() === '') tell('title-missing', 'must', 'title', 'sv');
  else if (isBlank(title.en)) tell('translation-missing', 'should', 'title', 'en');
  textFaults(tell, texts, '');
}

const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';

/** What asks or names must be there for anyone to answer; the rest should. */
const isNeeded = (path: string) => /(^|\.)(prompt|text|left|right|purpose|why|short)$/.test(path);

/** @param told what the kind itself has said of a language of a place: a missing address is no missing text */
function textFaults(
  tell: Tell,
  draft: unknown,
  at: string,
  told: readonly { readonly path: string }[] = [],
): void {
  const placed = (path: string) => [at, path].filter((part) => part !== '').join('.');
  const isTold = (path: string) => told.some((fault) => fault.path.startsWith(`${path}.`));
  for (const { path, text } of textsOf(draft)) {
    if (isTold(path)) continue;
    if (isBlank(text.sv)) tell('text-missing', isNeeded(path) ? 'must' : 'should', placed(path), 'sv');
    else if (isBlank(text.en)) tell('translation-missing', 'should', placed(path), 'en');
  }
  const languagesAt = new Map<string, Set<string>>();
  for (const { path, language, document } of documentsOf(draft)) {
    const said = languagesAt.get(path) ?? new Set();
    if (saysSomething(document)) said.add(language);
    languagesAt.set(path, said);
  }
  for (const [path, said] of languagesAt) {
    if (!said.has('sv')) tell('text-missing', 'must', placed(path), 'sv');
    else if (!said.has('en')) tell('translation-missing', 'should', placed(path), 'en');
  }
}

function documentFaults(
  document: RichText,
  language: 'sv' | 'en',
  { contrasts, captions }: ShownMedia,
): GeneralGateCode[] {
  const found: GeneralGateCode[] = [];
  const pictures = images(document);
  if (pictures.some(({ attrs }) => attrs.alt.trim() === '')) found.push('picture-without-alt');
  if (pictures.some(({ attrs }) => (contrasts.get(attrs.src) ?? leastContrast) < leastContrast))
    found.push('low-contrast');
  if (films(document).some(({ attrs }) => captions.get(attrs.media)?.includes(language) === false))
    found.push('film-without-captions');
  // The page's own title is the first level, so a document may begin at the second and go down one step at a time.
  let level = 1;
  for (const node of nodesOf(document)) {
    if (node.type !== 'heading') continue;
    if (node.attrs.level > level + 1) found.push('heading-skipped');
    level = node.attrs.level;
  }
  return [...new Set(found)];
}

const conditionFits = (
  condition: OpenCondition | null,
  known: ReadonlyMap<string, { readonly isScored: boolean }>,
  cohorts: ReadonlySet<string>,
): boolean =>
  condition === null ||
  (awaitedBy(condition).every((id) => known.has(id)) &&
    [...leavesOf(condition)].every(
      (leaf) =>
        (leaf.kind !== 'score' || known.get(leaf.activity)?.isScored === true) &&
        (leaf.kind !== 'cohort' || cohorts.has(leaf.cohort)),
    ));
