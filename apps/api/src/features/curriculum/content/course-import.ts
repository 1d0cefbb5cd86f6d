import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../../platform/config/settings.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Files } from '../../../platform/files/files.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { ActivityKinds } from '../activity-kind.ts';
import { Course } from '../course.entity.ts';
import { VersionWriter } from '../version-writer.ts';
import type { NewActivity, NewModule, NewVersion } from '../version-writer.ts';
import { ContentFolder, readJson } from './content-folder.ts';
import { courseFile } from './content-file.ts';
import type { CourseFile } from './content-file.ts';
import { mimeOf } from './mime.ts';
import { stableId } from './stable-id.ts';

/** Brings the courses of the content folder in as published versions, once: never over what staff have made. */
@Injectable()
export class CourseImport {
  constructor(
    private readonly transaction: Transaction,
    private readonly settings: Settings,
    private readonly files: Files,
    private readonly clock: Clock,
    private readonly kinds: ActivityKinds,
    private readonly versions: VersionWriter,
  ) {}

  /** @returns how many courses were new */
  async run(): Promise<number> {
    const root = join(this.settings.contentDir, 'courses');
    let added = 0;
    for (const folder of (await readdir(root)).sort()) {
      const file = courseFile.parse(await readJson(join(root, folder, 'course.json')));
      if (await this.transaction.em.existsBy(Course, { key: file.key })) continue;
      await this.publish(file.key, await this.prepare(file, join(root, folder), this.clock.now()));
      added += 1;
    }
    return added;
  }

  private async prepare(file: CourseFile, folder: string, now: Date): Promise<NewVersion> {
    const source = new ContentFolder(folder, join(this.settings.contentDir, 'films'), (bytes, name) =>
      this.files.put(bytes, { name, mime: mimeOf(name) }).then((id) => `/api/v1/files/${id}`),
    );
    const modules: NewModule[] = [];
    for (const module of file.modules) {
      const activities: NewActivity[] = [];
      for (const { key, content, ...activity } of module.activities) {
        const definition = this.kinds.get(activity.kind);
        activities.push({
          ...activity,
          id: stableId('activity', file.key, 1, key),
          lineageId: stableId('activity-lineage', file.key, key),
          condition: null,
          prepared: definition.publish(await definition.read(content, source)),
        });
      }
      const { key, title, summary, minutes, objectives } = module;
      modules.push({
        id: stableId('module', file.key, 1, key),
        lineageId: stableId('module-lineage', file.key, key),
        title,
        summary,
        minutes,
        objectives,
        activities,
      });
    }
    return {
      id: stableId('course-version', file.key, 1),
      courseId: stableId('course', file.key),
      number: 1,
      title: file.title,
      summary: file.summary,
      forWhom: file.forWhom,
      objectives: file.objectives,
      coverSeed: file.key,
      publishedAt: now,
      publishedBy: null,
      note: '',
      modules,
    };
  }

  private publish(key: string, version: NewVersion): Promise<void> {
    return this.transaction.run(async () => {
      const course = { id: version.courseId, key, createdAt: version.publishedAt, archivedAt: null };
      await this.transaction.em.insert(Course, course);
      await this.versions.write(version);
    });
  }
}
