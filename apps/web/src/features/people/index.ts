export { organisationsQuery, peopleQuery, personQuery } from './people.queries.ts';
export { organisationRoutes, peopleRoutes } from './people.routes.ts';
export { usePeopleWords } from './words.ts';
