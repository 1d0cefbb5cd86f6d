import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@vagar/domain';
import { Settings } from '../../../platform/config/settings.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Files } from '../../../platform/files/files.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { ActivityKinds } from '../activity-kind.ts';
import type { PreparedContent } from '../activity-kind.ts';
import { Activity, Course, CourseModule, CourseVersion } from '../course.entity.ts';
import { ContentFolder, readJson } from './content-folder.ts';
import { courseFile } from './content-file.ts';
import type { CourseFile } from './content-file.ts';
import { mimeOf } from './mime.ts';
import { stableId } from './stable-id.ts';

/** A course with everything read in: texts as trees, files stored, keys apart. */
export interface PreparedCourse {
  readonly file: CourseFile;
  readonly contents: ReadonlyMap<string, PreparedContent>;
  readonly hash: string;
}

/** Brings the courses of the content folder in as published versions, once: never over what staff have made. */
@Injectable()
export class CourseImport {
  constructor(
    private readonly transaction: Transaction,
    private readonly settings: Settings,
    private readonly files: Files,
    private readonly clock: Clock,
    private readonly kinds: ActivityKinds,
  ) {}

  /** @returns how many courses were new */
  async run(): Promise<number> {
    const root = join(this.settings.contentDir, 'courses');
    let added = 0;
    for (const folder of (await readdir(root)).sort()) {
      const file = courseFile.parse(await readJson(join(root, folder, 'course.json')));
      if (await this.transaction.em.existsBy(Course, { key: file.key })) continue;
      const prepared = await this.prepare(file, join(root, folder));
      await this.publish(prepared, this.clock.now());
      added += 1;
    }
    return added;
  }

  private async prepare(file: CourseFile, folder: string): Promise<PreparedCourse> {
    const source = new ContentFolder(folder, join(this.settings.contentDir, 'films'), (bytes, name) =>
      this.files.put(bytes, { name, mime: mimeOf(name) }).then((id) => `/api/v1/files/${id}`),
    );
    const contents = new Map<string, PreparedContent>();
    for (const { key, kind, content } of file.modules.flatMap((module) => module.activities)) {
      const definition = this.kinds.get(kind);
      contents.set(key, definition.publish(await definition.read(content, source)));
    }
    const hash = createHash('sha256')
      .update(canonicalJson(JSON.parse(JSON.stringify([file, [...contents]]))))
      .digest('hex');
    return { file, contents, hash };
  }

  private publish({ file, contents, hash }: PreparedCourse, now: Date): Promise<void> {
    return this.transaction.run(async () => {
      const { em } = this.transaction;
      const course = { id: stableId('course', file.key), key: file.key, createdAt: now };
      const versionId = stableId('course-version', file.key, 1);
      await em.insert(Course, course);
      await em.insert(CourseVersion, {
        id: versionId,
        courseId: course.id,
        number: 1,
        title: file.title,
        summary: file.summary,
        forWhom: file.forWhom,
        objectives: file.objectives,
        minutes: file.modules.reduce((sum, module) => sum + module.minutes, 0),
        coverSeed: file.key,
        contentHash: hash,
        publishedAt: now,
      });
      let position = 0;
      for (const [index, module] of file.modules.entries()) {
        const moduleId = stableId('module', file.key, 1, module.key);
        await em.insert(CourseModule, {
          id: moduleId,
          courseVersionId: versionId,
          lineageId: stableId('module-lineage', file.key, module.key),
          position: index + 1,
          title: module.title,
          summary: module.summary,
          minutes: module.minutes,
        });
        for (const activity of module.activities) {
          const prepared = contents.get(activity.key);
          if (!prepared) throw new Error(`Nothing prepared for ${activity.key}`);
          position += 1;
          await em.insert(Activity, {
            id: stableId('activity', file.key, 1, activity.key),
            courseVersionId: versionId,
            moduleId,
            lineageId: stableId('activity-lineage', file.key, activity.key),
            position,
            kind: activity.kind,
            title: activity.title,
            minutes: activity.minutes,
            required: activity.required,
            content: prepared.content,
            key: prepared.key,
          });
        }
      }
    });
  }
}
