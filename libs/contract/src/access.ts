import { z } from 'zod';
import { roles, scopeKinds } from './permissions.ts';
import { email, language, password, token, uuid } from './primitives.ts';

export const signIn = z.strictObject({ email, password }).meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signIn>;

export const sessionView = z
  .object({
    person: z.object({
      id: uuid,
      givenName: z.string(),
      familyName: z.string(),
      email: z.string(),
      locale: language,
    }),
    roles: z.array(
      z.object({ role: z.enum(roles), scope: z.object({ kind: z.enum(scopeKinds), id: uuid.nullable() }) }),
    ),
    permissions: z.array(z.string()),
    demo: z.boolean(),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;

export const requestReset = z.strictObject({ email }).meta({ id: 'RequestReset' });
export type RequestReset = z.infer<typeof requestReset>;

export const linkPurposes = ['activation', 'reset', 'email-change', 'first-admin'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export const readLink = z.strictObject({ token }).meta({ id: 'ReadLink' });
export type ReadLink = z.infer<typeof readLink>;
export const linkView = z
  .object({ purpose: z.enum(linkPurposes), givenName: z.string().nullable(), email: z.string() })
  .meta({ id: 'AccessLink' });
export type LinkView = z.infer<typeof linkView>;

/** Activation, reset and first administrator choose a password; a change of address only confirms. */
export const useLink = z.strictObject({ token, password: password.optional() }).meta({ id: 'UseLink' });
export type UseLink = z.infer<typeof useLink>;

export const changePassword = z
  .strictObject({ currentPassword: password, newPassword: password })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof changePassword>;

export const changeEmail = z
  .strictObject({ newEmail: email, currentPassword: password })
  .meta({ id: 'ChangeEmail' });
export type ChangeEmail = z.infer<typeof changeEmail>;

export const changeSettings = z.strictObject({ locale: language }).meta({ id: 'ChangeSettings' });
export type ChangeSettings = z.infer<typeof changeSettings>;
