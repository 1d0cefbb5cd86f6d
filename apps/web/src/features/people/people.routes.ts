import type { RouteObject } from 'react-router';
import { page } from '../../platform/navigation/index.ts';

export const peopleRoutes: RouteObject[] = [
  { path: 'personer', lazy: page(() => import('./persons/people-page.tsx'), 'PeoplePage') },
  { path: 'personer/ny', lazy: page(() => import('./persons/create-person-page.tsx'), 'CreatePersonPage') },
  { path: 'personer/:personId', lazy: page(() => import('./persons/person-page.tsx'), 'PersonPage') },
];

export const organisationRoutes: RouteObject[] = [
  {
    path: 'organisationer',
    lazy: page(() => import('./organisations/organisations-page.tsx'), 'OrganisationsPage'),
  },
  {
    path: 'organisationer/ny',
    lazy: page(() => import('./organisations/create-organisation-page.tsx'), 'CreateOrganisationPage'),
  },
  {
    path: 'organisationer/:organisationId',
    lazy: page(() => import('./organisations/organisation-page.tsx'), 'OrganisationPage'),
  },
];
