export type PasswordFault = 'too-short' | 'too-long' | 'like-address' | 'too-common';

export const shortestPassword = 12;
/** Long enough for any sentence, short enough that hashing it is no burden. */
export const longestPassword = 200;

/** What all demo accounts share. Refused everywhere but in the demo world. */
export const demoPassword = 'vagar-demo';

/** Long passwords that are tried first: from public lists of leaked ones, and what Swedes and this service suggest. */
const common = new Set([
  'password1234',
  'password12345',
  'passwordpassword',
  'passw0rd1234',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwerty123456',
  'qwertyqwerty',
  'asdfghjklzxcvbnm',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'zaq12wsxcde3',
  'iloveyou1234',
  'letmein12345',
  'welcome12345',
  'administrator',
  'changeme1234',
  'lösenord1234',
  'losenord1234',
  'lösenordlösenord',
  'hemligt12345',
  'sommar202020',
  'välkommen123',
  'valkommen123',
  'västernorrland',
  'vasternorrland',
  'regionvästernorrland',
  'vägarförledare',
]);

/**
 * What is wrong with a wished password; nothing when it may be used. Length and a list of common ones, no rules on
 * kinds of characters (NIST SP 800-63B-4 § 3.1.1.2).
 * @param context.email the account's address; neither it nor its name before the @ may be the password
 * @param context.demo true in the demo world, where the demo password is let through
 */
export function passwordFaults(
  password: string,
  context: { readonly email: string; readonly demo?: boolean },
): PasswordFault[] {
  if (context.demo === true && password === demoPassword) return [];
  const faults: PasswordFault[] = [];
  const length = [...password].length;
  const plain = password.normalize('NFKC').toLowerCase().trim();
  const email = context.email.normalize('NFKC').toLowerCase();
  if (length < shortestPassword) faults.push('too-short');
  if (length > longestPassword) faults.push('too-long');
  if (plain === email || plain === email.split('@')[0]) faults.push('like-address');
  if (common.has(plain) || isMonotonous(plain)) faults.push('too-common');
  return faults;
}

/** One character over and over, or one run up or down: `aaaaaaaaaaaa`, `123456789012`, `abcdefghijkl`. */
function isMonotonous(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => stepBetween(codes[index] ?? 0, code)));
  return codes.length > 1 && steps.size === 1 && [0, 1, -1].includes([...steps][0] ?? Number.NaN);
}

/** Digits go round: 9 is followed by 0. */
function stepBetween(code: number, next: number): number {
  const [nine, zero] = [57, 48];
  if (code === nine && next === zero) return 1;
  if (code === zero && next === nine) return -1;
  return next - code;
}
