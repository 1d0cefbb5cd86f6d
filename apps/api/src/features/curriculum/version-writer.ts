import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalText, OpenCondition } from '@vagar/domain';
import { canonicalJson } from '@vagar/domain';
import { Transaction } from '../../platform/database/transaction.ts';
import type { PreparedContent } from './activity-kind.ts';
import { Activity, CourseModule, CourseVersion } from './course.entity.ts';
import type { Objective } from './course.entity.ts';
import { byBytes, ShownFiles, shownIn } from './shown-files.ts';
import type { HashOfShown } from './shown-files.ts';

export interface NewActivity {
  readonly id: string;
  readonly lineageId: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly minutes: number;
  readonly required: boolean;
  readonly condition: OpenCondition | null;
  readonly prepared: PreparedContent;
}
export interface NewModule {
  readonly id: string;
  readonly lineageId: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly activities: readonly NewActivity[];
}
export interface NewVersion {
  readonly id: string;
  readonly courseId: string;
  readonly number: number;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly forWhom: LocalText;
  readonly objectives: readonly Objective[];
  readonly coverSeed: string;
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
  readonly note: string;
  readonly modules: readonly NewModule[];
}

/** What of a version its hash is made of. */
export type VersionWords = Pick<
  NewVersion,
  'title' | 'summary' | 'forWhom' | 'objectives' | 'coverSeed' | 'modules'
>;

/** The words of a version in canonical JSON, ids of its rows left out. */
export const canonicalWords = (version: VersionWords): string => {
  const { title, summary, forWhom, objectives, coverSeed, modules } = version;
  const told = {
    title,
    summary,
    forWhom,
    objectives,
    coverSeed,
    modules: modules.map((module) => ({
      lineageId: module.lineageId,
      title: module.title,
      summary: module.summary,
      objectives: module.objectives,
      minutes: module.minutes,
      activities: module.activities.map(({ id: _, ...activity }) => activity),
    })),
  };
  return canonicalJson(JSON.parse(JSON.stringify(told)));
};

/**
 * SHA-256 over the canonical words of a version and the bytes it shows, ids of rows and files left out: the same course
 * exported and imported elsewhere has the same hash.
 */
export const contentHash = (version: VersionWords, shown: HashOfShown): string =>
  createHash('sha256')
    .update(byBytes(canonicalWords(version), shown))
    .digest('hex');

/** Writes a published version, which nothing changes afterwards. Inside the caller's transaction. */
@Injectable()
export class VersionWriter {
  constructor(
    private readonly transaction: Transaction,
    private readonly shown: ShownFiles,
  ) {}

  async write(version: NewVersion): Promise<void> {
    const { em } = this.transaction;
    const { modules, objectives, ...words } = version;
    const shown = await this.shown.hashesOf(shownIn(canonicalWords(version)));
    await em.insert(CourseVersion, {
      ...words,
      objectives: [...objectives],
      minutes: modules.reduce((sum, module) => sum + module.minutes, 0),
      contentHash: contentHash(version, shown),
      hasConditions: modules.some(({ activities }) => activities.some(({ condition }) => condition !== null)),
    });
    await em.insert(
      CourseModule,
      modules.map(({ activities: _, ...module }, index) => ({
        ...module,
        objectives: [...module.objectives],
        courseVersionId: version.id,
        position: index + 1,
      })),
    );
    const activities = modules.flatMap((module) =>
      module.activities.map((activity) => ({ moduleId: module.id, ...activity })),
    );
    await em.insert(
      Activity,
      activities.map(({ prepared, ...activity }, index) => ({
        ...activity,
        courseVersionId: version.id,
        position: index + 1,
        content: prepared.content,
        key: prepared.key,
      })),
    );
  }
}
