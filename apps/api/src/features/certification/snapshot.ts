import { createHash, randomBytes } from 'node:crypto';
import type { CertificateSnapshot } from '@vagar/contract';
import { canonicalJson } from '@vagar/domain';

/** A snapshot as it is kept: its canonical form (RFC 8785) and the SHA-256 of that. */
export interface SealedSnapshot {
  readonly canonical: string;
  readonly hash: Buffer;
}

export const hashOf = (canonical: string): Buffer => createHash('sha256').update(canonical, 'utf8').digest();

/** 128 random bits as 22 characters: not guessable, not ordered, nothing about the holder. */
export const newCertificateId = (): string => randomBytes(16).toString('base64url');

export const sealSnapshot = (snapshot: CertificateSnapshot): SealedSnapshot => {
  const canonical = canonicalJson(snapshot);
  return { canonical, hash: hashOf(canonical) };
};

/** Reads back what was sealed, and says whether it still is what it was. */
export const openSnapshot = (
  id: string,
  { canonical, hash }: SealedSnapshot,
): { readonly snapshot: CertificateSnapshot; readonly hashMatches: boolean } => {
  const snapshot = JSON.parse(canonical) as CertificateSnapshot;
  // The id stands inside too: a genuine text moved to another certificate's row is not that certificate.
  return { snapshot, hashMatches: snapshot.id === id && hashOf(canonical).equals(hash) };
};
