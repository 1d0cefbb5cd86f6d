import { decoyHash, hashPassword, isOutdated, verifyPassword } from './password-hash.ts';

describe('a password hash', () => {
  it('fits its password and no other', async () => {
    const hash = await hashPassword('tre gula kajaker');

    expect(await verifyPassword(hash, 'tre gula kajaker')).toBe(true);
    expect(await verifyPassword(hash, 'tre gula kajake')).toBe(false);
    expect(await verifyPassword(hash, 'Tre gula kajaker')).toBe(false);
  });

  it('is salted: the same password never looks the same', async () => {
    const [one, other] = await Promise.all([
      hashPassword('tre gula kajaker'),
      hashPassword('tre gula kajaker'),
    ]);

    expect(one).not.toBe(other);
  });

  it('fits the same letters typed in another way', async () => {
    const hash = await hashPassword('gröna båtar på ån');

    expect(await verifyPassword(hash, 'gröna båtar på ån'.normalize('NFD'))).toBe(true);
  });

  it('says what it cost, at least what OWASP asks for', async () => {
    const hash = await hashPassword('tre gula kajaker');

    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(isOutdated(hash)).toBe(false);
    expect(isOutdated(hash.replace('m=19456', 'm=8192'))).toBe(true);
  });

  it('reads hashes made by others: the vector of the reference implementation', async () => {
    // phc-winner-argon2, `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32`
    const reference =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

    expect(await verifyPassword(reference, 'password')).toBe(true);
    expect(await verifyPassword(reference, 'passwore')).toBe(false);
  });

  it('has a decoy that costs the same and fits nothing', async () => {
    expect(isOutdated(decoyHash)).toBe(false);
    expect(await verifyPassword(decoyHash, '')).toBe(false);
    expect(await verifyPassword(decoyHash, 'tre gula kajaker')).toBe(false);
  });

  it('refuses what is no hash', async () => {
    await expect(verifyPassword('plain', 'plain')).rejects.toThrow(RangeError);
  });
});
