import './platform/reflection.ts';
import { AppModule } from './app.module.ts';
import { readSettings, WrongSettings } from './platform/config/settings.ts';
import type { SettingValues } from './platform/config/settings.ts';
import { migrate } from './platform/database/migrate.ts';
import { messageOf, stackOf } from './platform/errors/told.ts';
import { createApp } from './platform/http/create-app.ts';
import { reportToStarter } from './platform/process/report.ts';
import { stopOnSignals } from './platform/process/signals.ts';
import { Commands, WrongUsage } from './platform/registries/commands.ts';
import { KeyringBroken } from './platform/secrets/keyring.ts';

/** The command that makes the demo world when the database is empty; the feature `demo` adds it. */
const demoWorld = 'demo-world';

const wrongUsage = 2;

const report = reportToStarter();

const migrateWith = async (settings: SettingValues): Promise<void> => {
  const ran = await migrate(settings.databaseUrl);
  if (ran.length > 0) report.progress(`The database is migrated (${ran.length} steps)`);
};

const runCommand = async (
  name: string,
  given: readonly string[],
  settings: SettingValues,
): Promise<number> => {
  await migrateWith(settings);
  if (name === 'migrate') return 0;
  // A command does its work itself: no workers beside it.
  const app = await createApp(AppModule.with({ ...settings, role: 'web' }), { ...settings, role: 'web' });
  try {
    const commands = app.get(Commands, { strict: false });
    const command = commands.find(name);
    if (!command) {
      await report.failed(`There is no command ${name}. There are: migrate, ${commands.names.join(', ')}`);
      return wrongUsage;
    }
    await command.run(given, report.print);
    return 0;
  } finally {
    await app.close();
  }
};

const serve = async (settings: SettingValues): Promise<void> => {
  await migrateWith(settings);
  const app = await createApp(AppModule.with(settings), settings);
  stopOnSignals(async () => {
    await app.getHttpAdapter().getInstance().close();
    await app.close();
  });
  if (settings.demo) await app.get(Commands, { strict: false }).find(demoWorld)?.run([], report.progress);
  if (settings.role === 'worker') return report.ready(null);
  await app.listen(settings.port, settings.host);
  report.ready(
    settings.publicUrl ?? (await app.getUrl()).replace(/127\.0\.0\.1|\[::1?\]|0\.0\.0\.0/, 'localhost'),
  );
};

/**
 * Serves without words; with the name of a command runs that and ends. A wrong setting ends it at once, with the
 * setting's name and never its value.
 */
export const runProgram = async (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> => {
  const [command, ...given] = words;
  try {
    const settings = readSettings(environment);
    if (command === undefined) await serve(settings);
    else process.exitCode = await runCommand(command, given, settings);
  } catch (error) {
    const isExpected = [WrongSettings, WrongUsage, KeyringBroken].some((kind) => error instanceof kind);
    await report.failed(isExpected ? messageOf(error) : stackOf(error));
    process.exitCode = isExpected ? wrongUsage : 1;
    if (command === undefined) process.exit();
  }
};
