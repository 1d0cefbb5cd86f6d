import fc from 'fast-check';
import { checkSettings } from './settings.mjs';

const root = '/srv/vagar';
const read = (env: Record<string, string>) => {
  const { settings } = checkSettings(env, root);
  if (settings === null) throw new Error('expected the settings to be accepted');
  return settings;
};
const wrongNames = (env: Record<string, string>) => checkSettings(env, root).wrong.map(({ name }) => name);

describe('settings', () => {
  it('has defaults for a newcomer who sets nothing', () => {
    const nothing = {};

    const settings = read(nothing);

    expect(settings).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/srv/vagar/.data',
      databaseUrl: null,
      publicUrl: null,
      trustProxy: 'off',
      smtpUrl: null,
      demo: true,
      keyringFile: '/srv/vagar/.data/keyring.json',
      mailFrom: 'no-reply@vagar.example',
      role: 'both',
      logLevel: 'info',
    });
  });

  it('is no demo on a database of its own, unless asked', () => {
    const DATABASE_URL = 'postgres://vagar@db/vagar';

    const asIs = read({ DATABASE_URL });
    const asked = read({ DATABASE_URL, DEMO: 'on' });

    expect(asIs.demo).toBe(false);
    expect(asked.demo).toBe(true);
  });

  it('keeps the keyring beside the data when the data move', () => {
    const DATA_DIR = 'elsewhere';

    const { keyringFile } = read({ DATA_DIR });

    expect(keyringFile).toBe('/srv/vagar/elsewhere/keyring.json');
  });

  it('takes an empty variable for an absent one', () => {
    const env = { PORT: '', SMTP_URL: ' ' };

    const settings = read(env);

    expect(settings).toMatchObject({ port: 3000, smtpUrl: null });
  });

  it.each([
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65_535],
    ['HOST', '::1', 'host', '::1'],
    ['HOST', 'intern.example', 'host', 'intern.example'],
    ['PUBLIC_URL', 'https://vagar.example/', 'publicUrl', 'https://vagar.example'],
    ['TRUST_PROXY', '2', 'trustProxy', '2'],
    ['TRUST_PROXY', '10.0.0.0/8, ::1', 'trustProxy', '10.0.0.0/8,::1'],
    ['SMTP_URL', 'smtps://u:p@mail.example:465', 'smtpUrl', 'smtps://u:p@mail.example:465'],
    ['DEMO', 'OFF', 'demo', false],
  ])('accepts %s=%s', (name, value, key, expected) => {
    const env = { [name]: value };

    const settings = read(env);

    expect(settings).toHaveProperty(key, expected);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['HOST', 'http://localhost'],
    ['HOST', 'localhost:3000'],
    ['DATABASE_URL', 'mysql://db/vagar'],
    ['DATABASE_URL', 'postgres://db'],
    ['DATABASE_URL', 'vagar'],
    ['PUBLIC_URL', 'vagar.example'],
    ['PUBLIC_URL', 'https://vagar.example/vagar'],
    ['PUBLIC_URL', 'https://user@vagar.example'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '0'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['SMTP_URL', 'mail.example'],
    ['DEMO', 'yes'],
    ['MAIL_FROM', 'vagar'],
    ['ROLE', 'all'],
    ['LOG_LEVEL', 'loud'],
    ['DATA_DIR', 'a\0b'],
  ])('refuses %s=%j by name', (name, value) => {
    const env = { [name]: value };

    const names = wrongNames(env);

    expect(names).toEqual([name]);
  });

  it('names every wrong setting at once', () => {
    const env = { PORT: 'x', DEMO: 'x', HOST: '127.0.0.1' };

    const names = wrongNames(env);

    expect(names).toEqual(['PORT', 'DEMO']);
  });

  it('never repeats what was given', () => {
    const settingNames = [
      'PORT',
      'HOST',
      'DATABASE_URL',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'SMTP_URL',
      'DEMO',
      'MAIL_FROM',
    ];
    const secret = fc.stringMatching(/^[A-Z\d]{12}$/).map((text) => `\u00a7${text}`);

    fc.assert(
      fc.property(fc.constantFrom(...settingNames), secret, (name, value) => {
        const { wrong } = checkSettings({ [name]: value }, root);

        expect(wrong).toHaveLength(1);
        expect(JSON.stringify(wrong)).not.toContain(value.slice(1));
      }),
    );
  });
});
