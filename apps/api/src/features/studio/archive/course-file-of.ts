import { canonicalJson, promisedMinutes } from '@vagar/domain';
import type { LocalText, OpenCondition } from '@vagar/domain';
import type { Objective } from '../../curriculum/index.ts';
import { keyFrom } from '../drafts/course-key.ts';
import type { WholeModule } from '../publishing/draft-of-course.ts';
import type { ShownMedia } from './shown-media.ts';

/** A version or a draft, whole, its activities as drafts. */
export interface WholeCourse {
  readonly key: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly forWhom: LocalText;
  readonly objectives: readonly Objective[];
  readonly coverSeed: string;
  readonly modules: readonly WholeModule[];
}

/** `course.json` and `texts/…` by their names, as bytes. */
export type CourseTexts = ReadonlyMap<string, Buffer>;

interface ActivityInFile {
  readonly key: string;
  readonly lineage: string;
  readonly condition: OpenCondition | null;
  readonly draft: unknown;
}

/** The course in the content format: `readCourse` makes the same course out of it. */
export function courseTexts(course: WholeCourse, shown: ShownMedia): CourseTexts {
  const texts = new Map<string, Buffer>();
  const [moduleKeys, activityKeys, textNames] = [new Set<string>(), new Set<string>(), new Set(devices)];
  const { modules, ...words } = course;
  const file = {
    ...words,
    films: shown.films,
    modules: modules.map(({ id, title, summary, objectives, activities }) => ({
      key: freeKey(title.sv, moduleKeys),
      lineage: id,
      title,
      summary,
      objectives,
      minutes: promisedMinutes(activities),
      activities: activities.map((activity): ActivityInFile => {
        const { id: lineage, draft, ...head } = activity;
        const key = freeKey(activity.title.sv, activityKeys);
        return { ...head, key, lineage, draft: written(draft, key) };
      }),
    })),
  };
  texts.set('course.json', bytesOf(file));
  return texts;

  /** The draft with its documents set out as texts of their own, and its files by their names. */
  function written(value: unknown, key: string): unknown {
    if (typeof value === 'string') return nameOf(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => written(item, key));
    if (isDocument((value as Record<string, unknown>)['sv'])) {
      const name = freeKey(key, textNames);
      for (const [language, document] of Object.entries(value))
        texts.set(`texts/${name}.${language}.json`, bytesOf(renamedIn(document)));
      return { richText: name };
    }
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, written(inner, key)]));
  }

  function renamedIn(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(renamedIn);
    return Object.fromEntries(
      Object.entries(node).map(([name, inner]) => [
        name,
        name === 'src' && typeof inner === 'string' ? nameOf(inner) : renamedIn(inner),
      ]),
    );
  }

  function nameOf(text: string): string {
    return text.startsWith(filesPath) ? (shown.names.get(text.slice(filesPath.length)) ?? text) : text;
  }
}

/** No file is called so on Windows. */
const devices = [
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 10 }, (_, number) => [`com${number}`, `lpt${number}`]).flat(),
];

const filesPath = '/api/v1/files/';

const isDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

const freeKey = (wanted: string, taken: Set<string>): string => {
  const key = keyFrom(wanted, taken);
  taken.add(key);
  return key;
};

/** Names sorted, so that the same course is the same bytes; indented, so that people can read and compare it. */
const bytesOf = (value: unknown): Buffer => {
  const sorted = JSON.parse(canonicalJson(JSON.parse(JSON.stringify(value)))) as unknown;
  return Buffer.from(`${JSON.stringify(sorted, null, 2)}\n`);
};
