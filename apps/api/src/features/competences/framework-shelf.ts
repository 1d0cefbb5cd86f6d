import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FrameworkInFile, FrameworkVerdict } from '@vagar/contract';
import { competenceReference, frameworkContent } from '@vagar/domain';
import { Statements, statement } from '../../platform/database/statements.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { demand } from '../../platform/errors/refusal.ts';
import { Competence, Framework } from './competence.entity.ts';

const known = statement(
  'framework-known',
  `SELECT id, version, number, content_hash AS "contentHash" FROM framework WHERE id = ANY ($1::text[])`,
);
/** Numbers are given one after another: two who add at once take turns. */
const takeTurn = statement('framework-turn', `SELECT pg_advisory_xact_lock(hashtext('framework-shelf'))`);
const nextPosition = statement(
  'competence-next-position',
  'SELECT COALESCE(max(position) + 1, 0)::integer AS next FROM competence',
);

interface Known {
  readonly id: string;
  readonly version: string;
  readonly number: number;
  readonly contentHash: string | null;
}

export interface JudgedFramework {
  readonly framework: FrameworkInFile;
  readonly verdict: FrameworkVerdict;
}

/** Who added a framework and when; null for what comes with the platform. */
export interface AddedBy {
  readonly id: string;
  readonly at: Date;
}

const hashOf = (framework: FrameworkInFile): string =>
  createHash('sha256').update(frameworkContent(framework)).digest('hex');

/** The frameworks that are here, each in its versions: one is only ever added, none is written over. */
@Injectable()
export class FrameworkShelf {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: Statements,
  ) {}

  /** What adding would do, framework by framework; nothing is changed. */
  async judge(frameworks: readonly FrameworkInFile[]): Promise<JudgedFramework[]> {
    const here = await this.statements.rows<Known>(known, [frameworks.map(({ id }) => id)]);
    return frameworks.map((framework, at) => {
      const versions = here.filter(({ id }) => id === framework.id);
      const same = versions.find(({ version }) => version === framework.version);
      if (same) return { framework, verdict: same.contentHash === hashOf(framework) ? 'same' : 'conflict' };
      const isKnown = versions.length > 0 || frameworks.slice(0, at).some(({ id }) => id === framework.id);
      return { framework, verdict: isKnown ? 'new-version' : 'new' };
    });
  }

  /**
   * All of them or none; what is here already with the same content stays as it is.
   * @throws Refusal `framework-exists` with id and version, for the same version with other content
   */
  add(frameworks: readonly FrameworkInFile[], by: AddedBy | null): Promise<JudgedFramework[]> {
    return this.transaction.run(async () => {
      await this.statements.maybe(takeTurn);
      const judged = await this.judge(frameworks);
      for (const { framework, verdict } of judged) {
        const { id, version } = framework;
        demand(verdict !== 'conflict', 'framework-exists', { id, version });
        if (verdict !== 'same') await this.put(framework, by);
      }
      return judged;
    });
  }

  /** What comes with the platform: added once, and never over what is here. */
  addMissing(frameworks: readonly FrameworkInFile[]): Promise<void> {
    return this.transaction.run(async () => {
      await this.statements.maybe(takeTurn);
      for (const { framework, verdict } of await this.judge(frameworks)) {
        if (verdict === 'conflict') await this.completeOld(framework);
        else if (verdict !== 'same') await this.put(framework, null);
      }
    });
  }

  private async put(framework: FrameworkInFile, by: AddedBy | null): Promise<void> {
    const { em } = this.transaction;
    const { id, version, name, source = null, license = null } = framework;
    const number = (await em.countBy(Framework, { id })) + 1;
    const { next } = await this.statements.one<{ next: number }>(nextPosition);
    await em.insert(Framework, {
      id,
      version,
      number,
      name,
      source,
      license,
      contentHash: hashOf(framework),
      addedAt: by?.at ?? null,
      addedBy: by?.id ?? null,
    });
    const rows = framework.areas.flatMap((area) =>
      area.competences.map((competence) => ({
        framework: id,
        frameworkVersion: version,
        id: competence.id,
        reference: competenceReference({ id, version, isFirst: number === 1 }, competence.id),
        area: area.id,
        name: competence.name,
      })),
    );
    await em.insert(
      Competence,
      rows.map((row, place) => ({ ...row, position: next + place })),
    );
  }

  /** Loaded before names and sources were kept with a framework: it gets them, its competences stay. */
  private async completeOld(framework: FrameworkInFile): Promise<void> {
    const { id, version, name, source = null, license = null } = framework;
    await this.transaction.em
      .createQueryBuilder()
      .update(Framework)
      .set({ name, source, license, contentHash: hashOf(framework) })
      .where('id = :id AND version = :version AND content_hash IS NULL', { id, version })
      .execute();
  }
}
