import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const aboutRoutes: RouteObject[] = [
  {
    path: 'tillganglighet',
    lazy: page(() => import('./accessibility/accessibility-page.tsx'), 'AccessibilityPage'),
  },
  { path: 'integritet', lazy: page(() => import('./privacy/privacy-page.tsx'), 'PrivacyPage') },
  { path: 'om', lazy: page(() => import('./about/about-page.tsx'), 'AboutPage') },
];
