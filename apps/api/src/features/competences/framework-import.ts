import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { localText } from '@vagar/contract';
import { z } from 'zod';
import { Settings } from '../../platform/config/settings.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Competence, Framework } from './competence.entity.ts';

const frameworksFile = z.object({
  frameworks: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      name: localText,
      areas: z.array(
        z.object({ id: z.string(), competences: z.array(z.object({ id: z.string(), name: localText })) }),
      ),
    }),
  ),
});

/** Loads the competence frameworks as versioned data; a framework that is there already is left as staff have it. */
@Injectable()
export class FrameworkImport {
  constructor(
    private readonly transaction: Transaction,
    private readonly settings: Settings,
  ) {}

  async run(): Promise<void> {
    const text = await readFile(join(this.settings.contentDir, 'frameworks.json'), 'utf8');
    const { frameworks } = frameworksFile.parse(JSON.parse(text));
    const rows = frameworks.flatMap((framework) =>
      framework.areas.flatMap((area) =>
        area.competences.map((competence) => ({
          framework: framework.id,
          frameworkVersion: framework.version,
          area: area.id,
          id: competence.id,
          name: competence.name,
        })),
      ),
    );
    await this.transaction.em
      .createQueryBuilder()
      .insert()
      .into(Framework)
      .values(frameworks.map(({ id, version, name }) => ({ id, version, name })))
      .orUpdate(['version', 'name'], ['id'])
      .execute();
    await this.transaction.em
      .createQueryBuilder()
      .insert()
      .into(Competence)
      .values(rows.map((row, position) => ({ ...row, position })))
      .orIgnore()
      .execute();
  }
}
