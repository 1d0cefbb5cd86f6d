import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { TemplateRecipe } from '@vagar/testing';
import { migrate } from '../platform/database/migrate.ts';

const migrationsDir = new URL('../migrations/', import.meta.url);

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrationsDir).sort())
    hash.update(name).update(readFileSync(new URL(name, migrationsDir)));
  return hash.digest('hex').slice(0, 16);
};

/** The schema of this program, for databases of tests. */
export const template: TemplateRecipe = { fingerprint: fingerprint(), migrate };
