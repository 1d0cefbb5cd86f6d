import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB (in KiB), two passes, one lane. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltBytes = 16;
const tagBytes = 32;

const derive = promisify(argon2);

/** The same characters typed on different keyboards are the same password (NIST SP 800-63B-4 § 3.1.1.2). */
const tagOf = (password: string, salt: Buffer, { memory, passes, parallelism }: Cost, tagLength: number) =>
  derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: salt,
    memory,
    passes,
    parallelism,
    tagLength,
  });

const short = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** PHC string format: what it cost stands with the hash, so that it can grow later. */
const written = (salt: Buffer, tag: Buffer) =>
  `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${short(salt)}$${short(tag)}`;

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** A salted argon2id hash in PHC string format. Takes some 20 ms of one thread, and is meant to. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(saltBytes);
  return written(salt, await tagOf(password, salt, cost, tagBytes));
};

/** What an unknown address is checked against, so that it takes as long as a known one. No password fits it. */
export const decoyHash = written(Buffer.alloc(saltBytes), Buffer.alloc(tagBytes));

/**
 * Whether the password belongs to the hash, compared in constant time.
 * @throws RangeError when the text is no argon2id hash
 */
export const verifyPassword = async (hash: string, password: string): Promise<boolean> => {
  const [, memory, passes, parallelism, salt, tag] = form.exec(hash) ?? [];
  if (!salt || !tag) throw new RangeError('not an argon2id hash');
  const expected = Buffer.from(tag, 'base64');
  const spent = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const given = await tagOf(password, Buffer.from(salt, 'base64'), spent, expected.length);
  return timingSafeEqual(given, expected);
};

/** Whether a hash was made more cheaply than today's and should be made again at the next sign-in. */
export const isOutdated = (hash: string): boolean => {
  const [, memory, passes] = form.exec(hash) ?? [];
  return Number(memory) < cost.memory || Number(passes) < cost.passes;
};
