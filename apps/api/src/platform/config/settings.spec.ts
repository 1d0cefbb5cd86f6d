import { readSettings, WrongSettings } from './settings.ts';

const enough = { DATABASE_URL: 'postgresql://vagar:secret@127.0.0.1:5432/vagar' };

describe('settings', () => {
  it('has a default for everything but the database', () => {
    const settings = readSettings(enough);

    expect(settings).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demo: false,
      publicUrl: null,
      role: 'both',
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://root:hemligt@localhost/x'],
    ['PUBLIC_URL', 'https://vagar.example/under'],
    ['SMTP_URL', 'https://mail.example'],
    ['DEMO', 'kanske'],
    ['TRUST_PROXY', 'balancer'],
    ['TRUST_PROXY', '10.0.0.0/33'],
  ])('names %s when its value does not fit, and never says the value', (name, value) => {
    const read = () => readSettings({ ...enough, [name]: value });

    expect(read).toThrow(WrongSettings);
    expect(read).toThrow(new RegExp(`\\b${name}$`));
    expect(read).not.toThrow(value);
  });

  it('takes an empty variable as unset', () => {
    const settings = readSettings({ ...enough, PUBLIC_URL: '', SMTP_URL: '' });

    expect(settings).toMatchObject({ publicUrl: null, smtpUrl: null });
  });

  it('reads a proxy as hops, as addresses or as any', () => {
    const read = (text: string) => readSettings({ ...enough, TRUST_PROXY: text }).trustProxy;

    expect([read('1'), read('10.0.0.1, 10.0.0.0/8'), read('on'), read('off')]).toEqual([
      1,
      ['10.0.0.1', '10.0.0.0/8'],
      true,
      false,
    ]);
  });
});
