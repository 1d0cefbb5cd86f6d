import type { OrderProgramme, ProgrammeDraftView } from '@vagar/contract';
import { OrderedDraft } from '../order/ordered-draft.ts';
import type * as ordered from '../order/ordered-draft.ts';

type What = 'moved' | 'taken-out' | 'put-in';
export type Deed = ordered.Deed<What>;
/** With the courses that the order shown takes out of the programme it was made from. */
export type ShownProgramme = ProgrammeDraftView & { readonly takenOut?: readonly string[] };
export type ProgrammeShapeView = ordered.OrderView<ShownProgramme, What>;
type World = ordered.OrderWorld<ShownProgramme, OrderProgramme>;
type Kept = ordered.KeptOrder<OrderProgramme>;

/** The order as it stands. */
export const orderOf = ({ courses }: Pick<ProgrammeDraftView, 'courses'>): OrderProgramme => ({
  courses: courses.map(({ id }) => id),
});

/** Puts a course before another or last, whether it stood in the programme or not. */
export const withCourse = (
  { courses }: OrderProgramme,
  id: string,
  before: string | null,
): OrderProgramme => {
  const others = courses.filter((other) => other !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return { courses: at === -1 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)] };
};

export const withoutCourse = ({ courses }: OrderProgramme, id: string): OrderProgramme => ({
  courses: courses.filter((other) => other !== id),
});

/** One step up or down; `null` where there is no way on. */
export const steppedCourse = (order: OrderProgramme, id: string, step: -1 | 1): OrderProgramme | null => {
  const { courses } = order;
  const at = courses.indexOf(id);
  if (at === -1 || at + step < 0 || at + step >= courses.length) return null;
  return withCourse(order, id, (step === -1 ? courses[at - 1] : courses[at + 2]) ?? null);
};

/** The programme in another order: a course that it does not name stands first among those that can be put in. */
export function inOrder(programme: ShownProgramme, order: OrderProgramme): ShownProgramme {
  const known = new Map([...programme.courses, ...programme.others].map((course) => [course.id, course]));
  const courses = order.courses.flatMap((id) => known.get(id) ?? []);
  const standing = new Set(courses.map(({ id }) => id));
  const takenOut = programme.courses.filter(({ id }) => !standing.has(id));
  return {
    ...programme,
    hasChanges: true,
    courses,
    others: [...takenOut, ...programme.others.filter(({ id }) => !standing.has(id))],
    takenOut: takenOut.map(({ id }) => id),
  };
}

/**
 * My order on top of another's programme: what they have put in meanwhile follows last, unless it is what I have taken
 * out.
 */
export function joined(mine: ShownProgramme, theirs: ShownProgramme): OrderProgramme {
  const own = new Set([...mine.courses.map(({ id }) => id), ...(mine.takenOut ?? [])]);
  const { courses } = orderOf(mine);
  return { courses: [...courses, ...orderOf(theirs).courses.filter((id) => !own.has(id))] };
}

/** The order of a programme: its courses. */
export class ProgrammeShape extends OrderedDraft<ShownProgramme, OrderProgramme, What> {
  constructor(programme: ShownProgramme, world: World, kept: Kept | null = null) {
    super({ orderOf, inOrder, joined }, programme, world, kept);
  }
}
