export { testServer } from './database/test-server.ts';
export type { TestServer } from './database/test-server.ts';
export { testDatabase } from './database/test-database.ts';
export type { TemplateRecipe, TestDatabase } from './database/test-database.ts';

export { givenIn } from './builders/given.ts';
export type { Given } from './builders/given.ts';
export type { CourseWishes, EnrolmentWishes, GivenCourse } from './builders/course.builder.ts';
export type { GivenPerson, GivenRole, PersonWishes } from './builders/person.builder.ts';

export { ApiClient } from './http/api-client.ts';
export type { Answer, Ask, Asked, Extras, RawAnswer } from './http/api-client.ts';
