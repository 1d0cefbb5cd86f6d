import type { RouteObject } from 'react-router';
import { page } from '../../../platform/navigation/index.ts';

export const auditRoutes: RouteObject[] = [
  { path: 'sparbarhetslogg', lazy: page(() => import('./audit-page.tsx'), 'AuditPage') },
];
export const outboxRoutes: RouteObject[] = [
  { path: 'utkorg', lazy: page(() => import('./outbox-page.tsx'), 'OutboxPage') },
];
export const feedbackRoutes: RouteObject[] = [
  { path: 'synpunkter', lazy: page(() => import('./feedback-page.tsx'), 'FeedbackPage') },
];
