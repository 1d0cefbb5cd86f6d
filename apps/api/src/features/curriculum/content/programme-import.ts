import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Settings } from '../../../platform/config/settings.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Course } from '../course.entity.ts';
import { Programme, ProgrammeCourse, ProgrammeVersion } from '../programme.entity.ts';
import { programmeFile } from './content-file.ts';
import type { ProgrammeFile } from './content-file.ts';
import { readJson } from './films-folder.ts';
import { stableId } from './stable-id.ts';

/** Brings the programmes of the content folder in, once, after their courses. */
@Injectable()
export class ProgrammeImport {
  constructor(
    private readonly transaction: Transaction,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const root = join(this.settings.contentDir, 'programmes');
    for (const name of (await readdir(root)).sort()) {
      const file = programmeFile.parse(await readJson(join(root, name)));
      if (await this.transaction.em.existsBy(Programme, { key: file.key })) continue;
      await this.transaction.run(() => this.publish(file));
    }
  }

  private async publish(file: ProgrammeFile): Promise<void> {
    const { em } = this.transaction;
    const now = this.clock.now();
    const courses = await em.findBy(Course, { key: In(file.courses) });
    const programmeId = stableId('programme', file.key);
    const versionId = stableId('programme-version', file.key, 1);
    await em.insert(Programme, { id: programmeId, key: file.key, createdAt: now });
    await em.insert(ProgrammeVersion, {
      id: versionId,
      programmeId,
      number: 1,
      title: file.title,
      summary: file.summary,
      aim: file.aim,
      coverSeed: file.key,
      publishedAt: now,
    });
    for (const [position, key] of file.courses.entries()) {
      const course = courses.find((it) => it.key === key);
      if (!course) throw new Error(`The programme ${file.key} names a course that is not there: ${key}`);
      await em.insert(ProgrammeCourse, { programmeVersionId: versionId, courseId: course.id, position });
    }
  }
}
