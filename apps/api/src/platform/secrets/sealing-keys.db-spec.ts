import { existsSync, rmSync } from 'node:fs';
import { AppModule } from '../../app.module.ts';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { createApp } from '../http/create-app.ts';
import { Keyring } from './keyring.ts';
import { SealingKeys } from './sealing-keys.ts';

const later = new Date('2027-01-01T00:00:00Z');

describe('the keys that seal', () => {
  let app: TestApp;
  const kept = () => Keyring.open(app.settings.keyringFile, later);
  const noted = async () =>
    (await app.database.query<{ id: string }>('SELECT id FROM keyring_key')).rows.map(({ id }) => id);

  beforeEach(async () => {
    app = await startTestApp();
  });
  afterEach(() => app.close());

  it('are noted by id when a new keyring meets a new database', async () => {
    const { id } = kept().newest('reflection');

    const ids = await noted();

    expect(ids).toEqual([id]);
  });

  it('are noted with a new one at the next start after a rotation', async () => {
    const old = kept().newest('reflection').id;
    Keyring.rotate(app.settings.keyringFile, 'reflection', later);

    const keyring = await app.get(SealingKeys).openKeyring();

    expect(keyring.newest('reflection').id).not.toBe(old);
    expect((await noted()).sort()).toEqual([old, keyring.newest('reflection').id].sort());
  });

  it('refuse the start when the keyring is gone, and no other is made', async () => {
    const { keyringFile } = app.settings;
    rmSync(keyringFile);

    const start = createApp(AppModule.with(app.settings), app.settings);

    await expect(start).rejects.toThrow(`KEYRING_FILE ${keyringFile} is missing`);
    expect(existsSync(keyringFile)).toBe(false);
  });

  it('refuse a keyring of another place, by the ids it lacks', async () => {
    const { keyringFile } = app.settings;
    const { id } = kept().newest('reflection');
    rmSync(keyringFile);
    Keyring.open(keyringFile, later);

    const start = app.get(SealingKeys).openKeyring();

    await expect(start).rejects.toThrow(`lacks the keys ${id}`);
  });
});
