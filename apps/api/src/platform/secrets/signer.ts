import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keyring } from './keyring.ts';
import type { Key, KeyPurpose } from './keyring.ts';

const macOf = (key: Key, value: string): Buffer => createHmac('sha256', key.secret).update(value).digest();

/** Signs short values that go out and come back: `value.keyId.mac`. */
@Injectable()
export class Signer {
  constructor(private readonly keyring: Keyring) {}

  sign(purpose: KeyPurpose, value: string): string {
    const key = this.keyring.newest(purpose);
    return `${value}.${key.id}.${macOf(key, value).toString('base64url')}`;
  }

  /** The value, or null when the signature is not ours. */
  verify(purpose: KeyPurpose, signed: string): string | null {
    const [value, keyId, mac, ...rest] = signed.split('.');
    if (!value || !keyId || !mac || rest.length > 0) return null;
    const key = this.keyring.find(purpose, keyId);
    if (!key) return null;
    const given = Buffer.from(mac, 'base64url');
    // base64url has several spellings of the same bytes; only the canonical one is ours.
    if (given.toString('base64url') !== mac) return null;
    const own = macOf(key, value);
    return given.length === own.length && timingSafeEqual(given, own) ? value : null;
  }
}
