import { argon2Sync, randomBytes, randomUUID } from 'node:crypto';

/** Local to one run, and no account of the demo. */
const password = randomBytes(18).toString('base64url');
/** In KiB, as OWASP's Password Storage Cheat Sheet asks. */
const memory = 19_456;

/** @typedef {{ personId: string, email: string }} Learner */

const passwordHash = () => {
  const nonce = randomBytes(16);
  const tag = argon2Sync('argon2id', {
    message: password,
    nonce,
    memory,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  });
  const short = (/** @type {Buffer} */ bytes) => bytes.toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${memory},t=2,p=1$${short(nonce)}$${short(tag)}`;
};

/**
 * Adds people who may sign in and learn.
 * @param {import('pg').Client} client
 * @param {number} count
 * @returns {Promise<Learner[]>}
 */
export const addLearners = async (client, count) => {
  const hash = passwordHash();
  const learners = [];
  for (let number = 1; number <= count; number += 1) {
    const learner = { personId: randomUUID(), email: `deltagare-${number}@vagar.example` };
    await client.query(
      `insert into person (id, given_name, family_name, email, state, created_at)
       values ($1, 'Deltagare', $2, $3, 'active', now())`,
      [learner.personId, String(number), learner.email],
    );
    await client.query('insert into password (person_id, hash, changed_at) values ($1, $2, now())', [
      learner.personId,
      hash,
    ]);
    learners.push(learner);
  }
  return learners;
};

/**
 * Signs in as the web does.
 * @param {string} address
 * @param {Pick<Learner, 'email'>} learner
 * @param {string} [secret] the password, when it is not one of `addLearners`
 * @returns {Promise<string>} the `Cookie` header of the session
 */
export const signIn = async (address, { email }, secret = password) => {
  const answer = await fetch(new URL('/api/v1/session', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password: secret }),
  });
  if (!answer.ok) throw new Error(`Signing in was answered ${answer.status}: ${await answer.text()}`);
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
};
