import { esm } from '../../jest.swc.mjs';

/** Journeys as a person makes them: the built product, a real PostgreSQL, a real browser. */
export default {
  ...esm,
  displayName: 'journeys',
  rootDir: '../..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/apps/e2e/src/**/*.journey.ts'],
  globalSetup: '<rootDir>/apps/e2e/src/product/start-demo.mjs',
  globalTeardown: '<rootDir>/apps/e2e/src/product/stop-demo.mjs',
  testTimeout: 300_000,
};
