import { Injectable } from '@nestjs/common';
import type { LocalText } from '@vagar/domain';
import { Transaction } from '../../platform/database/transaction.ts';
import { ProgrammeCourse, ProgrammeVersion } from './programme.entity.ts';

export interface NewProgrammeVersion {
  readonly id: string;
  readonly programmeId: string;
  readonly number: number;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly aim: LocalText;
  readonly coverSeed: string;
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
  readonly note: string;
  /** Ids, in their order. */
  readonly courses: readonly string[];
}

/** Writes a published version of a programme, which nothing changes afterwards. Inside the caller's transaction. */
@Injectable()
export class ProgrammeWriter {
  constructor(private readonly transaction: Transaction) {}

  async write({ courses, ...version }: NewProgrammeVersion): Promise<void> {
    const { em } = this.transaction;
    await em.insert(ProgrammeVersion, version);
    await em.insert(
      ProgrammeCourse,
      courses.map((courseId, position) => ({ programmeVersionId: version.id, courseId, position })),
    );
  }
}
