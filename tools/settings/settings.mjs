import { isIP } from 'node:net';
import { resolve } from 'node:path';

/**
 * What Vägar can be told from outside. `docs/operations.md` explains each one.
 * @typedef {object} Settings
 * @property {number} port 0 lets the system choose
 * @property {string} host
 * @property {string} dataDir absolute
 * @property {string | null} databaseUrl null for the embedded database
 * @property {string | null} publicUrl origin, without a slash at the end
 * @property {string} trustProxy `off`, `on`, a number of proxies, or their addresses
 * @property {string | null} smtpUrl
 * @property {boolean} demo
 * @property {string} keyringFile absolute
 * @property {string} mailFrom
 * @property {string} role
 * @property {string} logLevel
 */

/**
 * A wrong setting. It holds what was expected, never what was given: that may be a password.
 * @typedef {{ name: string, expected: string }} WrongSetting
 */

/** @typedef {{ settings: Settings, wrong: [] } | { settings: null, wrong: WrongSetting[] }} Checked */

/**
 * Reads the settings from environment variables. An empty variable counts as absent.
 * @param {Record<string, string | undefined>} env
 * @param {string} root folder that relative paths start from
 * @returns {Checked}
 */
export const checkSettings = (env, root) => {
  /** @type {WrongSetting[]} */
  const wrong = [];
  /**
   * @template T
   * @param {string} name @param {string} expected @param {(text: string) => T | undefined} parse @param {T} fallback
   */
  const read = (name, expected, parse, fallback) => {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    wrong.push({ name, expected });
    return fallback;
  };
  /** @param {string} text */
  const path = (text) => (text.includes('\0') ? undefined : resolve(root, text));

  const databaseUrl = read(
    'DATABASE_URL',
    'postgres://user:password@host:port/database',
    asDatabaseUrl,
    null,
  );
  const dataDir = read('DATA_DIR', 'the path of a folder', path, resolve(root, '.data'));
  const settings = {
    port: read('PORT', 'a whole number from 0 to 65535', asPort, 3000),
    host: read('HOST', 'an address or a host name to listen on, without a port', asHost, '127.0.0.1'),
    dataDir,
    databaseUrl,
    publicUrl: read('PUBLIC_URL', 'https://name, without path, user name or question mark', asOrigin, null),
    trustProxy: read(
      'TRUST_PROXY',
      'off, on, the number of proxies (1 to 9), or their addresses with commas between',
      asProxies,
      'off',
    ),
    smtpUrl: read('SMTP_URL', 'smtp://user:password@host:port or smtps://…', asSmtpUrl, null),
    demo: read('DEMO', 'on or off', asSwitch, databaseUrl === null),
    keyringFile: read('KEYRING_FILE', 'the path of a file', path, resolve(dataDir, 'keyring.json')),
    mailFrom: read('MAIL_FROM', 'a mail address', asMailAddress, 'no-reply@vagar.example'),
    role: read('ROLE', 'web, worker or both', oneOf('web', 'worker', 'both'), 'both'),
    logLevel: read(
      'LOG_LEVEL',
      'silent, error, warn, info or debug',
      oneOf('silent', 'error', 'warn', 'info', 'debug'),
      'info',
    ),
  };
  return wrong.length === 0 ? { settings, wrong: [] } : { settings: null, wrong };
};

/** @param {string[]} words @returns {(text: string) => string | undefined} */
const oneOf =
  (...words) =>
  (text) =>
    words.find((word) => word === text);

/** @param {string} text */
const asMailAddress = (text) => (/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text) ? text : undefined);

/** @param {string} text */
const asPort = (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined);

/** @param {string} text */
const asHost = (text) =>
  isIP(text) !== 0 || /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text)
    ? text
    : undefined;

/** @param {string} text */
const asSwitch = (text) => ({ on: true, off: false })[text.toLowerCase()];

/** @param {string} text @param {string[]} protocols */
const asUrl = (text, protocols) => {
  const url = URL.parse?.(text) ?? parseUrl(text);
  return url !== null && protocols.includes(url.protocol) && url.hostname !== '' ? url : undefined;
};

/** `URL.parse` came with Node 22. @param {string} text */
const parseUrl = (text) => (URL.canParse(text) ? new URL(text) : null);

/** @param {string} text */
const asDatabaseUrl = (text) => {
  const url = asUrl(text, ['postgres:', 'postgresql:']);
  return url !== undefined && url.pathname.length > 1 ? text : undefined;
};

/** @param {string} text */
const asSmtpUrl = (text) => (asUrl(text, ['smtp:', 'smtps:']) === undefined ? undefined : text);

/** @param {string} text */
const asOrigin = (text) => {
  const url = asUrl(text, ['http:', 'https:']);
  const isBare = url !== undefined && url.pathname === '/' && !/[?#@]/.test(text);
  return isBare ? url.origin : undefined;
};

/** @param {string} text */
const asProxies = (text) => {
  if (/^(on|off|[1-9])$/.test(text)) return text;
  const addresses = text.split(',').map((part) => part.trim());
  return addresses.every(isAddressRange) ? addresses.join(',') : undefined;
};

/** An address, or a block of them such as 10.0.0.0/8. @param {string} text */
const isAddressRange = (text) => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};
