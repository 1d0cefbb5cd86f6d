import { typeNpmStart } from './product.mjs';

const longestRefusal = 2;

/** Each holds a word that must not be repeated. */
const wrongValues = {
  PORT: 'sommarlov',
  SMTP_URL: 'mail-sommarlov',
  DATABASE_URL: 'postgres://vagar:sommarlov@127.0.0.1:1/vagar',
  DATA_DIR: '/dev/null/sommarlov',
  HOST: 'sommarlov:80',
  PUBLIC_URL: 'sommarlov',
  TRUST_PROXY: 'sommarlov',
  DEMO: 'sommarlov',
  KEYRING_FILE: '/dev/null/sommarlov',
};

/**
 * @param {import('../../harness/proofs.mjs').Size} size
 * @param {string} dataDir
 * @returns {Promise<import('../../harness/proofs.mjs').Claim[]>}
 */
export const wrongSettingsAreRefused = async (size, dataDir) => {
  const claims = [];
  const all = Object.entries(wrongValues);
  for (const [name, value] of size === 'full' ? all : all.slice(0, 3)) {
    const start = typeNpmStart({ DATA_DIR: dataDir, PORT: '0', [name]: value });
    const code = await start.exited;
    const seconds = start.seconds();
    const output = start.output();
    const ok =
      code === 1 && seconds < longestRefusal && output.includes(name) && !output.includes('sommarlov');
    claims.push({
      what: `a wrong ${name} ends the start in under ${longestRefusal} s with its name, not its value`,
      ok,
      detail: ok ? `${seconds.toFixed(1)} s` : `exit ${code} after ${seconds.toFixed(1)} s:\n${output}`,
    });
  }
  return claims;
};
