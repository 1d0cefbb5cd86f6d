import type { FastifyInstance } from 'fastify';
import type { SettingValues } from '../config/settings.ts';

/** No inline script or style, nothing from anywhere else, nobody frames us. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const yearSeconds = 365 * 24 * 60 * 60;

/** The headers every answer carries, errors too. */
export const addSecurityHeaders = (fastify: FastifyInstance, settings: SettingValues): void => {
  const headers: Record<string, string> = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
    ...(settings.publicUrl?.startsWith('https://') && {
      'strict-transport-security': `max-age=${yearSeconds}; includeSubDomains`,
    }),
  };
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
};
