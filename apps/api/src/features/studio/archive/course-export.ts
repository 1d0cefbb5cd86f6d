import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { Audit } from '../../../platform/audit/audit.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { Files } from '../../../platform/files/files.ts';
import { ActivityKinds, canonicalWords, contentHash } from '../../curriculum/index.ts';
import { DraftsReader } from '../drafts/drafts.reader.ts';
import { DraftOfCourse } from '../publishing/draft-of-course.ts';
import { publishedModules } from '../publishing/published-modules.ts';
import { VersionsReader } from '../publishing/versions.reader.ts';
import { courseTexts } from './course-file-of.ts';
import type { WholeCourse } from './course-file-of.ts';
import { manifestName } from './entry-name.ts';
import { archiveFormat } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { ShownMediaReader } from './shown-media.ts';
import type { ShownFile } from './shown-media.ts';

export interface CourseArchive {
  readonly name: string;
  readonly bytes: Readable;
}

/**
 * Nothing in an archive tells when or where it was made, and nothing is packed: the same version is the same bytes,
 * whatever machine and zlib wrote it. The date is the first that ZIP knows, in the wall time it is written in.
 */
const plain = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644, compress: false };

/** A version of a course, or its draft, as one file that can be taken in elsewhere with the same result. */
@Injectable()
export class CourseExport {
  constructor(
    private readonly reader: DraftsReader,
    private readonly drafts: DraftOfCourse,
    private readonly versions: VersionsReader,
    private readonly kinds: ActivityKinds,
    private readonly media: ShownMediaReader,
    private readonly files: Files,
    private readonly audit: Audit,
  ) {}

  /** @param number of the version; without it the draft as it stands. @throws NotFound */
  async export(actor: PersonActor, courseId: string, number: number | undefined): Promise<CourseArchive> {
    const { key } = await this.reader.getCourse(actor, courseId);
    const whole = await (number === undefined
      ? this.drafts.get(courseId)
      : this.versions.getWhole(courseId, number));
    const { title, summary, forWhom, objectives, coverSeed } = whole;
    const course = { key, title, summary, forWhom, objectives, coverSeed, modules: whole.modules };
    const bytes = await this.archiveOf(course);
    await this.audit.record(actor, {
      action: 'course.exported',
      subject: { kind: 'course', id: courseId },
      after: { number: number ?? null },
    });
    return { name: `${key}${number === undefined ? '' : `-v${number}`}.zip`, bytes };
  }

  private async archiveOf(course: WholeCourse): Promise<Readable> {
    // Ids of rows are no part of the words.
    const version = { ...course, modules: publishedModules(course.modules, this.kinds, () => '') };
    const shown = await this.media.of(canonicalWords(version));
    const texts = courseTexts(course, shown);
    const manifest: Manifest = {
      format: archiveFormat,
      contentHash: contentHash(version, shown.hashes),
      entries: [
        ...[...texts].map(([name, bytes]) => ({ name, size: bytes.length, sha256: hashOf(bytes) })),
        ...[...shown.files].map(([name, { size, sha256 }]) => ({
          name,
          size,
          sha256: sha256.toString('hex'),
        })),
      ].sort(byName),
    };
    const entries: { name: string; it: Buffer | ShownFile }[] = [
      { name: manifestName, it: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
      ...[...texts].map(([name, it]) => ({ name, it })),
      ...[...shown.files].map(([name, it]) => ({ name, it })),
    ];
    return this.zipped(entries.sort(byName));
  }

  private zipped(entries: readonly { name: string; it: Buffer | ShownFile }[]): Readable {
    const zip = new ZipFile();
    const out = zip.outputStream as Readable;
    zip.on('error', (error: Error) => out.destroy(error));
    for (const { name, it } of entries)
      if (Buffer.isBuffer(it)) zip.addBuffer(it, name, plain);
      else
        zip.addReadStreamLazy(name, { ...plain, size: it.size }, (give) => {
          give(null, this.files.read(it));
        });
    zip.end();
    return out;
  }
}

const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
