import { courseBuilders } from './course.builder.ts';
import { personBuilders } from './person.builder.ts';
import type { Rows } from './rows.ts';

/** Everything a test may start from: `await given.person({ roles: ['admin'] })`. One line for each feature. */
export const givenIn = (rows: Rows) => ({
  ...personBuilders(rows),
  ...courseBuilders(rows),
});

export type Given = ReturnType<typeof givenIn>;
