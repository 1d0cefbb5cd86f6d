import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const httpOrigin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).pathname === '/' && !new URL(text).search, 'not-an-origin')
  .transform((text) => new URL(text).origin);

/** An address, or a block of them such as `10.0.0.0/8`. */
const isAddressRange = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

/** TRUST_PROXY: `on`/`off`, a number of hops, or the proxies' addresses and blocks separated by commas. */
const trustProxy = z.string().transform((text, context): boolean | number | string[] => {
  if (text === 'on' || text === 'true') return true;
  if (text === '' || text === 'off' || text === 'false') return false;
  if (/^\d$/.test(text)) return Number(text);
  const addresses = text.split(',').map((part) => part.trim());
  if (!addresses.every(isAddressRange)) context.addIssue({ code: 'custom', message: 'not-proxies' });
  return addresses;
});

const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PUBLIC_URL: httpOrigin.optional(),
  TRUST_PROXY: trustProxy.default(false),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('no-reply@vagar.example'),
  DEMO: z.enum(['on', 'off']).default('off'),
  KEYRING_FILE: z.string().min(1).optional(),
  WEB_DIR: z.string().min(1).default('dist/web'),
  CONTENT_DIR: z.string().min(1).default('content'),
  ROLE: z.enum(['web', 'worker', 'both']).default('both'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** What the program is told from outside, checked once at the start. */
export interface SettingValues {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** The one origin people use; without it any loopback name with our port is our own. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean | number | string[];
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly demo: boolean;
  readonly keyringFile: string;
  readonly webDir: string;
  readonly contentDir: string;
  readonly role: 'web' | 'worker' | 'both';
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** The injectable form; a class because Nest asks for values by class. */
export abstract class Settings implements SettingValues {
  abstract readonly port: number;
  abstract readonly host: string;
  abstract readonly dataDir: string;
  abstract readonly databaseUrl: string;
  abstract readonly publicUrl: string | null;
  abstract readonly trustProxy: boolean | number | string[];
  abstract readonly smtpUrl: string | null;
  abstract readonly mailFrom: string;
  abstract readonly demo: boolean;
  abstract readonly keyringFile: string;
  abstract readonly webDir: string;
  abstract readonly contentDir: string;
  abstract readonly role: 'web' | 'worker' | 'both';
  abstract readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** A setting that does not fit. Its message carries names only: a value may be a password. */
export class WrongSettings extends Error {
  constructor(readonly names: readonly string[]) {
    super(`These settings are missing or do not fit: ${names.join(', ')}`);
  }
}

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 * @throws WrongSettings with the names of those that do not fit, never their values
 */
export const readSettings = (variables: Readonly<Record<string, string | undefined>>): SettingValues => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) throw new WrongSettings([...new Set(read.error.issues.map((it) => String(it.path[0])))]);
  const it = read.data;
  const dataDir = resolve(it.DATA_DIR);
  return {
    port: it.PORT,
    host: it.HOST,
    dataDir,
    databaseUrl: it.DATABASE_URL,
    publicUrl: it.PUBLIC_URL ?? null,
    trustProxy: it.TRUST_PROXY,
    smtpUrl: it.SMTP_URL ?? null,
    mailFrom: it.MAIL_FROM,
    demo: it.DEMO === 'on',
    keyringFile: it.KEYRING_FILE ? resolve(it.KEYRING_FILE) : resolve(dataDir, 'keyring.json'),
    webDir: resolve(it.WEB_DIR),
    contentDir: resolve(it.CONTENT_DIR),
    role: it.ROLE,
    logLevel: it.LOG_LEVEL,
  };
};
