import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { CourseDraftView } from '@vagar/contract';
import { archiveBytes, awaitedBy, findCircle } from '@vagar/domain';
import type { FileId } from '@vagar/domain';
import type { FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Transaction } from '../../../platform/database/transaction.ts';
import { demand, Refusal } from '../../../platform/errors/refusal.ts';
import { Files } from '../../../platform/files/files.ts';
import { openUpload } from '../../../platform/http/uploads.ts';
import { Ids } from '../../../platform/time/ids.ts';
import {
  ActivityKinds,
  ContentFault,
  ContentFolder,
  contentHash,
  courseFile,
  readCourse,
} from '../../curriculum/index.ts';
import type { ReadCourse } from '../../curriculum/index.ts';
import { keyFrom } from '../drafts/course-key.ts';
import { CourseRows } from '../drafts/course-rows.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';
import { publishedModules } from '../publishing/published-modules.ts';
import { archiveRefused, demandFit } from './archive-refused.ts';
import { copied } from './copied-course.ts';
import { ArrivedCourse } from './arrived-course.ts';
import { courseName, manifestName } from './entry-name.ts';
import { FilmRows } from './film-rows.ts';
import type { FilmHere } from './film-rows.ts';
import { OpenedArchive } from './opened-archive.ts';

/** Takes a course in from one file, as a draft: all of it, or nothing. */
@Injectable()
export class CourseIntake {
  constructor(
    private readonly transaction: Transaction,
    private readonly files: Files,
    private readonly kinds: ActivityKinds,
    private readonly arrived: ArrivedCourse,
    private readonly rows: CourseRows,
    private readonly films: FilmRows,
    private readonly reader: DraftsReader,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws Refusal `not-permitted` for who may edit only some programmes, `archive-refused` with why and where,
   *   `too-large`, and `course-exists` unless a copy is wanted
   */
  async take(actor: PersonActor, request: FastifyRequest, as: 'new' | undefined): Promise<CourseDraftView> {
    demand(actor.may('curriculum:edit'), 'not-permitted');
    const { chunks } = await openUpload(request, archiveBytes);
    const sent = await this.files.receive(chunks, archiveBytes);
    if (!sent) throw new Refusal('too-large', { why: 'too-large', most: archiveBytes });
    let archive: OpenedArchive | null = null;
    try {
      archive = await OpenedArchive.open(sent.path, sent.size, this.files, () => this.ids.next<FileId>());
      return await this.takeOpened(actor, archive, as);
    } finally {
      await archive?.close();
      await rm(sent.path, { force: true });
    }
  }

  private async takeOpened(
    actor: PersonActor,
    archive: OpenedArchive,
    as: 'new' | undefined,
  ): Promise<CourseDraftView> {
    const file = await said(async () => courseFile.parse(await archive.course()));
    const films = await this.films.findHere(file.films, archive);
    archive.useFilms(new Map(films.map(({ id, idHere }) => [id, idHere])));
    const course = await said(() => readCourse(file, new ContentFolder(archive, null), this.kinds));
    archive.demandAllUsed();
    demandFittingConditions(course);
    await this.demandSameHash(archive, course, films);
    return this.transaction.run(async () => {
      const isHere = await this.arrived.isHere(course);
      demand(!isHere || as === 'new', 'course-exists', { key: course.key });
      const taken = isHere ? await this.copyOf(course) : course;
      for (const { id, draft, type } of archive.files())
        await this.files.putDraft(draft, { id, mime: type.mime, name: `${course.key}.${type.ending}` });
      await this.films.add(films);
      const id = this.ids.next();
      demand(await this.arrived.add(id, taken), 'course-exists', { key: course.key });
      await this.audit.record(actor, {
        action: 'course.imported',
        subject: { kind: 'course', id },
        after: { isCopy: isHere, files: archive.files().length },
      });
      return this.reader.getCourse(actor, id);
    });
  }

  private async copyOf(course: ReadCourse): Promise<ReadCourse> {
    const key = keyFrom(course.key, await this.rows.keysLike(course.key));
    return copied(course, key, () => this.ids.next());
  }

  /** Published as it is, the course gets the hash that the manifest promises. */
  private async demandSameHash(
    archive: OpenedArchive,
    course: ReadCourse,
    films: readonly FilmHere[],
  ): Promise<void> {
    const hashes = new Map<string, string>([
      ...archive.files().map(({ id, draft }) => [id, draft.sha256.toString('hex')] as const),
      ...films.map(({ idHere, media }) => [idHere, media.draft.sha256.toString('hex')] as const),
    ]);
    const version = { ...course, modules: publishedModules(course.modules, this.kinds, () => '') };
    const { contentHash: promised } = await archive.manifest();
    demandFit(contentHash(version, hashes) === promised, 'manifest', manifestName);
  }
}

/** What the reader of courses finds wrong, as the refusal of an archive. */
async function said<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ContentFault)
      throw archiveRefused(error.why === 'missing' ? 'missing-entry' : error.why, error.where);
    if (error instanceof ZodError) throw archiveRefused('content', `${courseName} ${placeOf(error)}`);
    throw error;
  }
}

const placeOf = ({ issues: [first] }: ZodError): string =>
  [...(first?.path ?? []).map(String), ...(first?.code === 'unrecognized_keys' ? first.keys : [])].join('.');

/** As the studio demands when a condition is saved. Parts are there once, or nobody could say which is meant. */
function demandFittingConditions({ modules }: ReadCourse): void {
  const activities = modules.flatMap((module) => module.activities);
  const ids = new Set(activities.map(({ id }) => id));
  const moduleIds = new Set(modules.map(({ id }) => id));
  demandFit(ids.size === activities.length && moduleIds.size === modules.length, 'content', 'lineage');
  for (const { id, key, condition } of activities)
    demandFit(
      awaitedBy(condition).every((awaited) => ids.has(awaited) && awaited !== id),
      'content',
      `${key} condition`,
    );
  demandFit(findCircle(activities) === null, 'content', 'condition');
}
