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
import { ContentFolder } from './content-folder.ts';
import { courseFile } from './content-file.ts';
import type { CourseFile } from './content-file.ts';
import { readCourse } from './course-content.ts';
import { DiskFiles } from './course-files.ts';
import { FilmsFolder, readJson } from './films-folder.ts';
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
    const store = async (bytes: Buffer, name: string) =>
      `/api/v1/files/${await this.files.put(bytes, { name, mime: mimeOf(name) })}`;
    const films = new FilmsFolder(join(this.settings.contentDir, 'films'), store);
    const source = new ContentFolder(new DiskFiles(folder, store), films);
    const { key: courseKey, modules, ...words } = await readCourse(file, source, this.kinds);
    return {
      ...words,
      id: stableId('course-version', courseKey, 1),
      courseId: stableId('course', courseKey),
      number: 1,
      publishedAt: now,
      publishedBy: null,
      note: '',
      modules: modules.map(({ key, id: lineageId, activities, ...module }): NewModule => ({
        ...module,
        id: stableId('module', courseKey, 1, key),
        lineageId,
        activities: activities.map(({ key: name, id, draft, ...activity }): NewActivity => ({
          ...activity,
          id: stableId('activity', courseKey, 1, name),
          lineageId: id,
          prepared: this.kinds.get(activity.kind).publish(draft),
        })),
      })),
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
