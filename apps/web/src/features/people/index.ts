export { EditConflict } from './edit-conflict.tsx';
export type { ComparedField } from './edit-conflict.tsx';
export { organisationsQuery, peopleQuery, personQuery } from './people.queries.ts';
export { organisationRoutes, peopleRoutes } from './people.routes.ts';
export { usePeopleWords } from './words.ts';
export { useVersionedEdit } from './use-versioned-edit.ts';
