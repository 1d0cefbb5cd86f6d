import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

/** For anyone with the link. */
export const verificationRoutes: RouteObject[] = [
  { path: 'v/:certificateId', lazy: page(() => import('./verification-page.tsx'), 'VerificationPage') },
];

export const certificationRoutes: RouteObject[] = [
  { path: 'mina-intyg', lazy: page(() => import('./my-certificates-page.tsx'), 'MyCertificatesPage') },
];
