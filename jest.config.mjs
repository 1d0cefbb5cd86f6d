import { esm } from './jest.swc.mjs';

/** Pure rules, the API against PostgreSQL, the web in jsdom, journeys in a browser: one command each. */
export default {
  // Making a template database on a loaded machine takes longer than Jest's five seconds.
  testTimeout: 60_000,
  projects: [
    {
      ...esm,
      displayName: 'pure',
      rootDir: '.',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{libs/domain,libs/contract,tools}/**/*.spec.ts'],
    },
    {
      ...esm,
      displayName: 'api',
      rootDir: '.',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/apps/api/src/platform/reflection.ts'],
      testMatch: ['<rootDir>/apps/api/**/*.{spec,db-spec,http-spec}.ts'],
    },
    {
      ...esm,
      displayName: 'web',
      rootDir: '.',
      testEnvironment: '<rootDir>/libs/testing/src/browser-environment.mjs',
      moduleNameMapper: { '\\.css$': '<rootDir>/libs/testing/src/css-module.mjs' },
      testMatch: ['<rootDir>/{apps/web,libs/ui}/**/*.spec.{ts,tsx}'],
    },
  ],
};
