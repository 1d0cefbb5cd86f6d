import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keyring } from './keyring.ts';
import type { KeyPurpose } from './keyring.ts';

const format = 1;
const keyIdLength = 8;
const nonceLength = 12;
const tagLength = 16;
const dataKeyLength = 32;
const wrappedLength = nonceLength + dataKeyLength + tagLength;
const headLength = 1 + keyIdLength;

/** What a sealed text belongs to: moved to another row or another author it does not open. */
export interface Belonging {
  readonly kind: string;
  readonly recordId: string;
  readonly authorId: string;
}

/** The sealed bytes do not open: damaged, moved, or sealed with a key that is gone. */
export class NotOpened extends Error {}

const encrypt = (key: Buffer | KeyObject, plain: Buffer, bound: Buffer): Buffer => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (key: Buffer | KeyObject, sealed: Buffer, bound: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(bound).setAuthTag(sealed.subarray(-tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
};

/** Length-prefixed, so that no two belongings are written alike. */
const boundTo = (purpose: KeyPurpose, { kind, recordId, authorId }: Belonging): Buffer =>
  Buffer.from(JSON.stringify([purpose, kind, recordId, authorId]));

/**
 * Envelope encryption: every record has its own data key, wrapped by the purpose's key from the keyring.
 * Rotating the purpose's key never touches the records.
 *
 * Layout: format (1) · key id (8) · wrapped data key (12 + 32 + 16) · nonce (12) · ciphertext · tag (16).
 */
@Injectable()
export class Envelope {
  constructor(private readonly keyring: Keyring) {}

  seal(purpose: KeyPurpose, text: string, belonging: Belonging): Buffer {
    const purposeKey = this.keyring.newest(purpose);
    const bound = boundTo(purpose, belonging);
    const dataKey = randomBytes(dataKeyLength);
    return Buffer.concat([
      Buffer.from([format]),
      Buffer.from(purposeKey.id, 'latin1'),
      encrypt(purposeKey.secret, dataKey, bound),
      encrypt(dataKey, Buffer.from(text, 'utf8'), bound),
    ]);
  }

  /** @throws NotOpened */
  open(purpose: KeyPurpose, sealed: Buffer, belonging: Belonging): string {
    const key = this.keyring.find(purpose, sealed.subarray(1, headLength).toString('latin1'));
    if (sealed[0] !== format || !key) throw new NotOpened('Not sealed with a key of this keyring');
    const bound = boundTo(purpose, belonging);
    try {
      const dataKey = decrypt(key.secret, sealed.subarray(headLength, headLength + wrappedLength), bound);
      return decrypt(dataKey, sealed.subarray(headLength + wrappedLength), bound).toString('utf8');
    } catch {
      throw new NotOpened('Damaged, or of another record');
    }
  }
}
