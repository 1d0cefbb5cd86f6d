import type { MigrationInterface } from 'typeorm';
import { PeopleAndAccess } from './0001-people-and-access.ts';
import { Platform } from './0002-platform.ts';
import { Access } from './0003-access.ts';
import { Curriculum } from './0010-curriculum.ts';
import { EnrolmentAndLearning } from './0011-enrolment-and-learning.ts';
import { Certification } from './0012-certification.ts';
import { Mentorship } from './0013-mentorship.ts';
import { Statistics } from './0014-statistics.ts';
import { KeyringKeys } from './0015-keyring-keys.ts';
import { ReferenceIndexes } from './0016-reference-indexes.ts';
import { FileColumns } from './0017-file-columns.ts';
import { ActivityWorkTables } from './0018-activity-work.ts';
import { Studio } from './0019-studio.ts';
import { WorkFiles } from './0020-work-files.ts';
import { Media } from './0021-media.ts';
import { Questions } from './0022-questions.ts';
import { Corrections } from './0023-corrections.ts';
import { ProgrammeDrafts } from './0024-programme-drafts.ts';
import { FrameworkVersions } from './0025-framework-versions.ts';
import { SurveyCounted } from './0026-survey-counted.ts';
import { DrawingContrast } from './0027-drawing-contrast.ts';
import { DraftGate } from './0028-draft-gate.ts';
import { CohortMeetings } from './0029-cohort-meetings.ts';
import { ReadWork } from './0030-read-work.ts';
import { AttemptsLookedThrough } from './0031-attempts-looked-through.ts';

/**
 * Every migration, in order. One is only ever added at the end: what has run somewhere is never edited, and a
 * release must work on the schema of the one before it (add, fill, switch, and remove a release later).
 *
 * TypeORM reads the order from the last thirteen characters of a migration's `name`.
 */
export const migrations: Array<new () => MigrationInterface> = [
  PeopleAndAccess,
  Platform,
  Access,
  Curriculum,
  EnrolmentAndLearning,
  Certification,
  Mentorship,
  Statistics,
  KeyringKeys,
  ReferenceIndexes,
  FileColumns,
  ActivityWorkTables,
  Studio,
  WorkFiles,
  Media,
  Questions,
  Corrections,
  ProgrammeDrafts,
  FrameworkVersions,
  SurveyCounted,
  DrawingContrast,
  DraftGate,
  CohortMeetings,
  ReadWork,
  AttemptsLookedThrough,
];
