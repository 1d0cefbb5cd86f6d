/** The house's plan: which room may import what. Every lint rule about imports reads this one table. */

/**
 * Features in order, the same on both sides of the wire: one imports only earlier ones. News travels the other
 * way as events.
 */
export const orderedFeatures = [
  'people',
  'access',
  'competences',
  'curriculum',
  'enrolment',
  'learning',
  'studio',
  'participants',
  'meetings',
  'mentorship',
  'certification',
  'measurement',
  'statistics',
];

/** The last tier may import every feature and is imported by none, not by one another either. */
export const lastFeatures = ['home', 'my-material', 'demo'];

const serverPackages = [
  '@nestjs/',
  'typeorm',
  'pg',
  'pg-boss',
  'fastify',
  '@fastify/',
  'passport',
  'rxjs',
  'node:',
];
const webPackages = [
  'react',
  'react-dom',
  'react-router',
  'react-aria-components',
  '@tanstack/',
  '@testing-library/',
];

/**
 * By room, from the root: `ours` are the rooms it may import, `packages` the only ones it may (null: any but
 * `never`). A name that ends in `/` stands for everything below it.
 * @type {Record<string, { ours: string[], packages: string[] | null, never: string[] }>}
 */
export const rooms = {
  'libs/domain': { ours: [], packages: ['@js-temporal/polyfill'], never: [] },
  'libs/contract': { ours: ['libs/domain'], packages: ['zod'], never: [] },
  'libs/ui': { ours: [], packages: null, never: [...serverPackages, 'zod'] },
  'libs/testing': {
    ours: ['libs/domain', 'libs/contract'],
    packages: null,
    never: ['@nestjs/', ...webPackages],
  },
  'apps/api': { ours: ['libs/domain', 'libs/contract'], packages: null, never: webPackages },
  'apps/web': {
    ours: ['libs/domain', 'libs/contract', 'libs/ui'],
    packages: null,
    never: [...serverPackages, 'zod'],
  },
  'apps/e2e': {
    ours: ['libs/domain', 'libs/contract'],
    packages: null,
    never: [...webPackages, '@nestjs/', 'typeorm'],
  },
};

/** Parts of the contract that carry no schema: the web may use their values, of the rest only types. */
export const lightContract = [
  '@vagar/contract/endpoints',
  '@vagar/contract/errors',
  '@vagar/contract/permissions',
];

/** Packages that specs may use wherever they stand. */
export const specPackages = ['@jest/globals', 'fast-check', 'node:'];

const specFile = /\.(spec|db-spec|http-spec)\.tsx?$/;
const testRoom =
  /^(libs\/testing\/|apps\/e2e\/|libs\/domain\/src\/[a-z-]+\/testing\/|apps\/[a-z]+\/src\/testing\/)/;

/** Whether a file only runs in tests. @param {string} path from the root, with forward slashes */
export const isForTests = (path) => specFile.test(path) || testRoom.test(path);

/** The workspace a file stands in, or null. @param {string} path */
export const roomOf = (path) => Object.keys(rooms).find((room) => path.startsWith(`${room}/`)) ?? null;

/**
 * The part of an app a file stands in.
 * @param {string} path
 * @returns {{ kind: 'platform' } | { kind: 'feature', name: string } | { kind: 'testing' } | { kind: 'top' }}
 */
export const partOf = (path) => {
  const [, folder, name] = /^apps\/[a-z0-9]+\/src\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  if (folder === 'platform') return { kind: 'platform' };
  if (folder === 'testing') return { kind: 'testing' };
  return folder === 'features' && name ? { kind: 'feature', name } : { kind: 'top' };
};
