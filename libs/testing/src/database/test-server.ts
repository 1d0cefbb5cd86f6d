/** A PostgreSQL for tests: where its superuser connects, and how it ends. */
export interface TestServer {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

interface EmbeddedModule {
  startTestDatabase(): Promise<{ url: string; adminUrl: string; stop(): Promise<void> }>;
}

const embedded = new URL('../../../../tools/database/embedded.mjs', import.meta.url).href;

/** The server of the run (`TEST_DATABASE_URL`), or one of its own when a spec is run alone. */
export const testServer = async (): Promise<TestServer> => {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { adminUrl: given, stop: () => Promise.resolve() };
  const { startTestDatabase } = (await import(embedded)) as EmbeddedModule;
  return startTestDatabase();
};
