import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { houseRules } from './house-rules.mjs';

const root = join(import.meta.dirname, '../..');

/** The house's own rules alone, on text that is never written to disk. */
const lint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } }, ...houseRules],
});

const faultsOf = async (path: string, text: string): Promise<string[]> => {
  const [result] = await lint.lintText(text, { filePath: join(root, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
};

const api = 'apps/api/src';
const web = 'apps/web/src';

describe('rules of the house', () => {
  it.each([
    ['the domain uses Nest', 'libs/domain/src/a.ts', `import { Injectable } from '@nestjs/common';`],
    ['the domain uses the contract', 'libs/domain/src/a.ts', `import { roles } from '@vagar/contract';`],
    ['the domain reads a file', 'libs/domain/src/a.ts', `import { readFileSync } from 'node:fs';`],
    ['the domain asks for the time', 'libs/domain/src/a.ts', `export const late = () => Date.now();`],
    ['the domain makes a new date', 'libs/domain/src/a.ts', `export const now = () => new Date();`],
    ['the domain rolls dice', 'libs/domain/src/a.ts', `export const die = () => Math.random();`],
    ['the contract uses React', 'libs/contract/src/a.ts', `import { useState } from 'react';`],
    ['the components know the contract', 'libs/ui/src/a.tsx', `import type { Role } from '@vagar/contract';`],
    [
      'the program uses what is for specs',
      `${api}/platform/a.ts`,
      `import { testDatabase } from '@vagar/testing';`,
    ],
    [
      'the program uses its own testing room',
      `${api}/platform/a.ts`,
      `import { TestClock } from '../testing/test-clock.ts';`,
    ],
    ['the API uses React', `${api}/platform/a.ts`, `import { createElement } from 'react';`],
    ['the API uses the components', `${api}/platform/a.ts`, `import { Button } from '@vagar/ui';`],
    ['the web uses TypeORM', `${web}/platform/a.ts`, `import { Entity } from 'typeorm';`],
    ['the web carries zod', `${web}/platform/a.ts`, `import { z } from 'zod';`],
    ['the web carries the schemas', `${web}/platform/a.ts`, `import { signIn } from '@vagar/contract';`],
    [
      'a path leads into another workspace',
      `${api}/platform/a.ts`,
      `import { roles } from '../../../../libs/contract/src/permissions.ts';`,
    ],
    [
      'platform imports a feature',
      `${api}/platform/a.ts`,
      `import { PeopleModule } from '../features/people/index.ts';`,
    ],
    [
      'platform imports a feature as a type',
      `${api}/platform/a.ts`,
      `import type { PeopleModule } from '../features/people/index.ts';`,
    ],
    [
      'a feature imports a later one',
      `${api}/features/people/a.ts`,
      `import { LearningModule } from '../learning/index.ts';`,
    ],
    [
      'a feature asks a later one for a type',
      `${api}/features/people/a.ts`,
      `export type A = import('../learning/index.ts').LearningModule;`,
    ],
    [
      'a feature loads a later one lazily',
      `${api}/features/people/a.ts`,
      `export const later = () => import('../learning/index.ts');`,
    ],
    [
      'a feature re-exports a later one',
      `${api}/features/people/a.ts`,
      `export * from '../learning/index.ts';`,
    ],
    [
      'a feature avoids the door',
      `${api}/features/learning/a.ts`,
      `import { Enrolment } from '../enrolment/enrolment.entity.ts';`,
    ],
    [
      'a feature imports the last tier',
      `${api}/features/learning/a.ts`,
      `import { HomeModule } from '../home/index.ts';`,
    ],
    [
      'the last tier imports itself',
      `${api}/features/home/a.ts`,
      `import { MyMaterialModule } from '../my-material/index.ts';`,
    ],
    [
      'a feature stands outside the list',
      `${api}/features/gossip/a.ts`,
      `import { PeopleModule } from '../people/index.ts';`,
    ],
    [
      'a feature of the web imports a later one',
      `${web}/features/people/a.tsx`,
      `import { Course } from '../learning/index.ts';`,
    ],
    ['something is exported without a name', `${api}/platform/a.ts`, `export default 1;`],
    ['somebody makes an enum', `${api}/platform/a.ts`, `export enum Kind { One }`],
  ])('catches when %s', async (_, path, text) => {
    const faults = await faultsOf(path, `${text}\n`);

    expect(faults).toHaveLength(1);
  });

  it('catches a cycle, also when one side is only a type', async () => {
    const text = `import type { ProblemFilter } from './problem.filter.ts';\nexport type A = ProblemFilter;\n`;

    const faults = await faultsOf(`${api}/platform/errors/refusal.ts`, text);

    expect(faults).toEqual([expect.stringContaining('house/cycles: import cycle')]);
  });

  it.each([
    [
      'libs/domain/src/a.ts',
      `import { Temporal } from '@js-temporal/polyfill';\nexport const of = (at: number) => new Date(at);`,
    ],
    ['libs/domain/src/a.spec.ts', `import fc from 'fast-check';\nimport { readFileSync } from 'node:fs';`],
    ['libs/contract/src/a.ts', `import { z } from 'zod';\nimport type { PersonId } from '@vagar/domain';`],
    [
      `${api}/features/learning/a.ts`,
      `import { Enrolments } from '../enrolment/index.ts';\nimport { Clock } from '../../platform/time/clock.ts';`,
    ],
    [`${api}/features/learning/kinds/a.ts`, `import { Results } from '../results.service.ts';`],
    [
      `${api}/features/learning/a.db-spec.ts`,
      `import { startTestApp } from '../../testing/start-test-app.ts';`,
    ],
    [`${api}/features/home/a.ts`, `import { LearningReader } from '../learning/index.ts';`],
    [
      `${web}/platform/a.ts`,
      `import type { SessionView } from '@vagar/contract';\nimport { endpoints } from '@vagar/contract/endpoints';`,
    ],
    [
      `${web}/features/learning/a.tsx`,
      `import { useState } from 'react';\nimport { Button } from '@vagar/ui';`,
    ],
  ])('leaves good code alone: %s', async (path, text) => {
    const faults = await faultsOf(path, `${text}\n`);

    expect(faults).toEqual([]);
  });
});
