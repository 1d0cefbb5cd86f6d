import { z } from 'zod';
import { day, instant, localText } from './primitives.ts';

/** 128 random bits, base64url without padding: not guessable, not ordered, nothing about the holder. */
export const certificateId = z.string().regex(/^[A-Za-z0-9_-]{21}[AQgw]$/);

export const certificateStates = ['valid', 'expired', 'superseded', 'revoked', 'suspended'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** Frozen at issuing; its canonical form (RFC 8785) is what the hash is taken over. */
export const certificateSnapshot = z
  .object({
    id: certificateId,
    format: z.literal('vagar-certificate-1'),
    holder: z.object({ name: z.string() }),
    achievement: z.object({
      kind: z.literal('course'),
      key: z.string(),
      version: z.number().int(),
      title: localText,
      summary: localText,
      objectives: z.array(localText),
      minutes: z.number().int(),
    }),
    criteria: z.array(localText),
    issuer: z.object({ name: z.string() }),
    awardedOn: day,
    validUntil: day.nullable(),
    awardNumber: z.number().int(),
    demo: z.boolean(),
  })
  .meta({ id: 'CertificateSnapshot' });
export type CertificateSnapshot = z.infer<typeof certificateSnapshot>;

/** `tampered`: what is stored is not what was issued, so that nothing else about it can be trusted. */
const verificationStates = [...certificateStates, 'tampered'] as const;

/** What anyone with the link sees; the name only when the holder shows it. */
export const verificationView = z
  .object({
    id: certificateId,
    state: z.enum(verificationStates),
    checkedAt: instant,
    holderName: z.string().nullable(),
    achievement: certificateSnapshot.shape.achievement,
    criteria: z.array(localText),
    issuer: z.string(),
    awardedOn: day,
    validUntil: day.nullable(),
    stateReason: z.string().nullable(),
    stateSince: instant.nullable(),
    hash: z.string(),
    hashMatches: z.boolean(),
    demo: z.boolean(),
  })
  .meta({ id: 'CertificateVerification' });
export type VerificationView = z.infer<typeof verificationView>;

export const ownCertificateView = z
  .object({
    id: certificateId,
    title: localText,
    awardedOn: day,
    validUntil: day.nullable(),
    state: z.enum(certificateStates),
    nameShown: z.boolean(),
    pdf: z.object({ sv: z.enum(['ready', 'waiting']), en: z.enum(['ready', 'waiting']) }),
    verificationPath: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'OwnCertificate' });
export type OwnCertificateView = z.infer<typeof ownCertificateView>;
export const ownCertificateList = z
  .object({ rows: z.array(ownCertificateView) })
  .meta({ id: 'OwnCertificateList' });
export type OwnCertificateList = z.infer<typeof ownCertificateList>;

export const showName = z.strictObject({ nameShown: z.boolean() }).meta({ id: 'ShowName' });
export type ShowName = z.infer<typeof showName>;
