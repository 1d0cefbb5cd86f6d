import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { Envelope, NotOpened } from './envelope.ts';
import { Keyring, KeyringBroken } from './keyring.ts';
import { Signer } from './signer.ts';

const now = new Date('2026-11-24T09:00:00Z');
const newFile = () => join(mkdtempSync(join(tmpdir(), 'vagar-keyring-')), 'keyring.json');
const mine = { kind: 'reflection', recordId: 'r1', authorId: 'a1' };

describe('the keyring', () => {
  it('is made at the first start, for its owner alone, and read at the next', () => {
    const file = newFile();
    const first = Keyring.open(file, now);

    const second = Keyring.open(file, now);

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(second.newest('session').secret.equals(first.newest('session').secret)).toBe(true);
  });

  it('uses the newest key and still knows the older ones', () => {
    const file = newFile();
    const old = Keyring.open(file, now).newest('session');
    Keyring.rotate(file, 'session', new Date('2027-01-01T00:00:00Z'));

    const rotated = Keyring.open(file, now);

    expect(rotated.newest('session').id).not.toBe(old.id);
    expect(rotated.find('session', old.id)?.secret.equals(old.secret)).toBe(true);
  });

  it('is replaced as a whole by a new key, never written over', () => {
    const file = newFile();
    Keyring.open(file, now);
    const before = openSync(file, 'r');
    const old = readFileSync(file, 'utf8');

    Keyring.rotate(file, 'session', new Date('2027-01-01T00:00:00Z'));

    expect(readFileSync(before, 'utf8')).toBe(old);
    expect(readFileSync(file, 'utf8')).not.toBe(old);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(file))).toEqual(['keyring.json']);
    closeSync(before);
  });

  it('keeps the keys of a purpose that this version does not know', () => {
    const file = newFile();
    Keyring.open(file, now);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"link"', '"mentoring"'));

    Keyring.open(file, now);

    const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys: Array<{ purpose: string }> };
    expect(keys.map(({ purpose }) => purpose).sort()).toEqual(['link', 'mentoring', 'reflection', 'session']);
  });

  it('does not go on with a damaged file, and says nothing of what is in it', () => {
    const file = newFile();
    Keyring.open(file, now);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));

    const open = () => Keyring.open(file, now);

    expect(open).toThrow(KeyringBroken);
    expect(open).toThrow(/damaged/);
  });
});

describe('the envelope', () => {
  const envelope = new Envelope(Keyring.open(newFile(), now));

  it('gives back any text to who it belongs to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sealed = envelope.seal('reflection', text.toWellFormed(), mine);

        expect(envelope.open('reflection', sealed, mine)).toBe(text.toWellFormed());
      }),
    );
  });

  it.each([
    ['another record', { ...mine, recordId: 'r2' }],
    ['another author', { ...mine, authorId: 'a2' }],
    ['another kind', { ...mine, kind: 'note' }],
    ['parts that only look alike', { kind: 'reflection', recordId: 'r', authorId: '1a1' }],
  ])('does not open in the place of %s', (_, place) => {
    const sealed = envelope.seal('reflection', 'Bara mitt.', mine);

    const open = () => envelope.open('reflection', sealed, place);

    expect(open).toThrow(NotOpened);
  });

  it('does not open for another purpose or with another keyring', () => {
    const sealed = envelope.seal('reflection', 'Bara mitt.', mine);
    const stranger = new Envelope(Keyring.open(newFile(), now));

    expect(() => envelope.open('link', sealed, mine)).toThrow(NotOpened);
    expect(() => stranger.open('reflection', sealed, mine)).toThrow(NotOpened);
  });

  it('notices any changed byte', () => {
    const sealed = envelope.seal('reflection', 'Bara mitt.', mine);

    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => envelope.open('reflection', changed, mine)).toThrow(NotOpened);
    }
  });

  it('shows neither the text nor that two texts are equal', () => {
    const [one, other] = [
      envelope.seal('reflection', 'Lika.', mine),
      envelope.seal('reflection', 'Lika.', mine),
    ];

    expect(one.includes(Buffer.from('Lika.'))).toBe(false);
    expect(one.equals(other)).toBe(false);
  });

  it('opens what an older key sealed', () => {
    const file = newFile();
    const sealed = new Envelope(Keyring.open(file, now)).seal('reflection', 'Från förr.', mine);
    Keyring.rotate(file, 'reflection', new Date('2027-01-01T00:00:00Z'));

    const opened = new Envelope(Keyring.open(file, now)).open('reflection', sealed, mine);

    expect(opened).toBe('Från förr.');
  });
});

describe('the signer', () => {
  const signer = new Signer(Keyring.open(newFile(), now));

  it('knows its own signature and nobody else’s', () => {
    const signed = signer.sign('session', 'value');

    expect(signer.verify('session', signed)).toBe('value');
    expect(signer.verify('link', signed)).toBeNull();
    expect(signer.verify('session', signed.replace('value', 'valve'))).toBeNull();
    expect(signer.verify('session', `${signed}.`)).toBeNull();
    expect(signer.verify('session', 'value')).toBeNull();
  });
});
