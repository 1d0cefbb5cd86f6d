import { kindDrafts } from '@vagar/contract';
import type { ActivityKind, KindDraft } from '@vagar/contract';
import { canonicalJson, cleanDraft, isOwnFile } from '@vagar/domain';
import type { LocalText, OpenCondition } from '@vagar/domain';
import type { ActivityKinds } from '../activity-kind.ts';
import type { Objective } from '../course.entity.ts';
import type { ActivityFile, CourseFile } from './content-file.ts';
import type { ContentFolder } from './content-folder.ts';
import { stableId } from './stable-id.ts';
import { ContentFault } from './strict-json.ts';

export interface ReadActivity {
  /** Its lineage. */
  readonly id: string;
  readonly key: string;
  readonly kind: ActivityKind;
  readonly title: LocalText;
  readonly minutes: number;
  readonly required: boolean;
  readonly condition: OpenCondition | null;
  readonly draft: KindDraft;
}
export interface ReadModule {
  /** Its lineage. */
  readonly id: string;
  readonly key: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly activities: readonly ReadActivity[];
}
/** A course out of its files, with all its texts, as drafts. */
export interface ReadCourse {
  readonly key: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly forWhom: LocalText;
  readonly objectives: readonly Objective[];
  readonly coverSeed: string;
  readonly modules: readonly ReadModule[];
}

/**
 * The one reader of courses, for the content folder and for archives alike.
 * @throws ContentFault, ZodError and UnknownMarkdown for what is no course
 */
export async function readCourse(
  { modules, key, title, summary, forWhom, objectives, coverSeed }: CourseFile,
  source: ContentFolder,
  kinds: ActivityKinds,
): Promise<ReadCourse> {
  const read: ReadModule[] = [];
  for (const { lineage, activities, ...module } of modules) {
    const inside: ReadActivity[] = [];
    for (const activity of activities) {
      const { content: _, draft: __, lineage: known, ...head } = activity;
      const draft = await draftOf(activity, source, kinds);
      inside.push({ ...head, id: known ?? stableId('activity-lineage', key, activity.key), draft });
    }
    read.push({ ...module, id: lineage ?? stableId('module-lineage', key, module.key), activities: inside });
  }
  return { key, title, summary, forWhom, objectives, coverSeed: coverSeed ?? key, modules: read };
}

/** Written by hand as its kind reads it, or as the studio keeps it, with its texts and files beside it. */
async function draftOf(
  { key, kind, content, draft }: ActivityFile,
  source: ContentFolder,
  kinds: ActivityKinds,
): Promise<KindDraft> {
  if (draft === undefined) return kinds.get(kind).read(content, source);
  const read = kindDrafts[kind].parse(await withFiles(draft, source)) as KindDraft;
  const clean = cleanDraft(read);
  if ('fault' in clean || canonicalJson(plain(clean.draft)) !== canonicalJson(plain(read)))
    throw new ContentFault('content', key);
  return read;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A file as archives name it: no author happens to write this. */
const archivedFile = /^media\/[0-9a-f]{64}\.[a-z0-9]{2,4}$/u;

/** The draft with its texts (`{ "richText": name }`) and the addresses of its files. */
async function withFiles(value: unknown, source: ContentFolder): Promise<unknown> {
  if (typeof value === 'string') {
    // A course refers to what it brings, never to what lies here already.
    if (isOwnFile(value)) throw new ContentFault('content', value);
    return archivedFile.test(value) ? source.address(value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = [];
    for (const item of value) items.push(await withFiles(item, source));
    return items;
  }
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'richText' && typeof only[1] === 'string')
    return source.text(only[1]);
  const made: [string, unknown][] = [];
  for (const [name, inner] of entries) made.push([name, await withFiles(inner, source)]);
  return Object.fromEntries(made);
}
