import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Settings } from '../../../platform/config/settings.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Course } from '../course.entity.ts';
import { Programme } from '../programme.entity.ts';
import { ProgrammeWriter } from '../programme-writer.ts';
import { programmeFile } from './content-file.ts';
import type { ProgrammeFile } from './content-file.ts';
import { readJson } from './films-folder.ts';
import { stableId } from './stable-id.ts';

/**
 * Brings the programmes of the content folder in, once, after their courses: a key that is here already is left as
 * staff have it, whoever made it.
 */
@Injectable()
export class ProgrammeImport {
  constructor(
    private readonly transaction: Transaction,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly writer: ProgrammeWriter,
  ) {}

  async run(): Promise<void> {
    const root = join(this.settings.contentDir, 'programmes');
    for (const name of (await readdir(root)).sort()) {
      const file = programmeFile.parse(await readJson(join(root, name)));
      if (await this.transaction.em.existsBy(Programme, { key: file.key })) continue;
      await this.transaction.run(() => this.publish(file));
    }
  }

  private async publish({ key, title, summary, aim, courses: keys }: ProgrammeFile): Promise<void> {
    const { em } = this.transaction;
    const now = this.clock.now();
    const known = await em.findBy(Course, { key: In(keys) });
    const courses = keys.map((wanted) => {
      const course = known.find((it) => it.key === wanted);
      if (!course) throw new Error(`The programme ${key} names a course that is not there: ${wanted}`);
      return course.id;
    });
    const programmeId = stableId('programme', key);
    await em.insert(Programme, { id: programmeId, key, createdAt: now, archivedAt: null });
    await this.writer.write({
      id: stableId('programme-version', key, 1),
      programmeId,
      number: 1,
      title,
      summary,
      aim,
      coverSeed: key,
      publishedAt: now,
      publishedBy: null,
      note: '',
      courses,
    });
  }
}
