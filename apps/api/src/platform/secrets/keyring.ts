import { createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Each purpose has its own keys: one that leaks opens nothing else. */
export const keyPurposes = ['session', 'reflection', 'link'] as const;
export type KeyPurpose = (typeof keyPurposes)[number];

const keyFile = z.object({
  format: z.literal(1),
  keys: z.array(
    z.object({
      id: z.string().regex(/^[a-z0-9]{8}$/),
      /** Also those of other versions of the program: a keyring is never made smaller. */
      purpose: z.string().regex(/^[a-z-]{1,40}$/),
      secret: z.base64(),
      madeAt: z.iso.datetime(),
    }),
  ),
});
type KeyFile = z.infer<typeof keyFile>;

export interface Key {
  readonly id: string;
  /** Prepared once: a MAC with a bare buffer costs three times as much. */
  readonly secret: KeyObject;
}

/** Keys without which something cannot be opened any more. */
export interface NeededKeys {
  readonly purpose: KeyPurpose;
  readonly ids: readonly string[];
}

const newKey = (purpose: KeyPurpose, now: Date): KeyFile['keys'][number] => ({
  id: randomBytes(4).toString('hex'),
  purpose,
  secret: randomBytes(32).toString('base64'),
  madeAt: now.toISOString(),
});

/** The keyring file does not hold what it should. The message names the file only. */
export class KeyringBroken extends Error {}

/**
 * The secrets of the house, in one file outside the database: the newest key of a purpose is used, older ones
 * are kept so that what they sealed can still be opened.
 */
export class Keyring {
  private readonly byPurpose = new Map<string, Key[]>();

  private constructor(content: KeyFile) {
    for (const { id, purpose, secret } of [...content.keys].sort((a, b) => a.madeAt.localeCompare(b.madeAt)))
      this.byPurpose.set(purpose, [{ id, secret: createSecretKey(secret, 'base64') }, ...this.all(purpose)]);
  }

  /**
   * Opens the file; makes it at the first start, readable by its owner alone.
   * @param needed keys that have sealed something: without every one of them nothing is opened or made
   * @throws KeyringBroken
   */
  static open(path: string, now: Date, needed: NeededKeys = { purpose: 'reflection', ids: [] }): Keyring {
    mkdirSync(dirname(path), { recursive: true });
    const found = read(path);
    demandKeys(path, found, needed);
    const content = found ?? create(path, now);
    const missing = keyPurposes.filter((purpose) => !content.keys.some((key) => key.purpose === purpose));
    if (missing.length > 0)
      return Keyring.write(path, [...content.keys, ...missing.map((it) => newKey(it, now))]);
    return new Keyring(content);
  }

  /** Adds a new key for the purpose; from the next start on it is the one used. */
  static rotate(path: string, purpose: KeyPurpose, now: Date): void {
    const content = read(path);
    if (!content) throw new KeyringBroken(`There is no keyring at ${path}`);
    Keyring.write(path, [...content.keys, newKey(purpose, now)]);
  }

  newest(purpose: KeyPurpose): Key {
    const [key] = this.all(purpose);
    if (!key) throw new KeyringBroken(`No key for ${purpose}`);
    return key;
  }

  find(purpose: KeyPurpose, id: string): Key | null {
    return this.all(purpose).find((key) => key.id === id) ?? null;
  }

  /** Of every key of the purpose, newest first. */
  idsOf(purpose: KeyPurpose): string[] {
    return this.all(purpose).map(({ id }) => id);
  }

  private all(purpose: string): Key[] {
    return this.byPurpose.get(purpose) ?? [];
  }

  private static write(path: string, keys: KeyFile['keys']): Keyring {
    const content: KeyFile = { format: 1, keys };
    renameSync(draftOf(path, content), path);
    return new Keyring(content);
  }
}

const read = (path: string): KeyFile | null => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new KeyringBroken(`The keyring at ${path} cannot be read`);
  }
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    throw new KeyringBroken(`The keyring at ${path} is damaged; restore it from backup`);
  }
};

/** A keyring in the place of the right one would hide that all texts are lost; so the start ends here. */
const demandKeys = (path: string, content: KeyFile | null, { purpose, ids }: NeededKeys): void => {
  const has = (id: string) => content?.keys.some((key) => key.id === id && key.purpose === purpose) ?? false;
  const lost = ids.filter((id) => !has(id));
  if (lost.length === 0) return;
  throw new KeyringBroken(
    `KEYRING_FILE ${path} ${content ? `lacks the keys ${lost.join(', ')}` : 'is missing'}, and the database has texts ` +
      `sealed by them. Restore the file from its backup.`,
  );
};

/**
 * Writes beside the file, for good: cut short by a full disk or a lost current, the old keys must still be there,
 * for what they sealed opens with nothing else.
 * @returns the draft's path, to be put in the file's place at once
 */
const draftOf = (path: string, content: KeyFile): string => {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, JSON.stringify(content, null, 2), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return draft;
};

/** Two replicas may start at once: the link makes one of them the maker, the other reads what was made. */
const create = (path: string, now: Date): KeyFile => {
  const content: KeyFile = { format: 1, keys: keyPurposes.map((purpose) => newKey(purpose, now)) };
  const draft = draftOf(path, content);
  try {
    linkSync(draft, path);
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return read(path) ?? content;
  } finally {
    unlinkSync(draft);
  }
};
