import type { CourseDraftView, OrderCourse } from '@vagar/contract';
import { OrderedDraft } from '../order/ordered-draft.ts';
import type * as ordered from '../order/ordered-draft.ts';
import { idsOf, inOrder, joined, orderOf } from './shape.ts';

type What =
  | 'moved'
  | 'module-moved'
  | 'set-aside'
  | 'module-set-aside'
  | 'put-back'
  | 'module-put-back'
  | 'added'
  | 'copied'
  | 'changed';
export type Deed = ordered.Deed<What>;
export type ShapeView = ordered.OrderView<CourseDraftView, What>;
type World = ordered.OrderWorld<CourseDraftView, OrderCourse>;
type Kept = ordered.KeptOrder<OrderCourse>;

/** The order of a course: its modules, and the activities in each. */
export class CourseShape extends OrderedDraft<CourseDraftView, OrderCourse, What> {
  constructor(course: CourseDraftView, world: World, kept: Kept | null = null) {
    const ways = {
      orderOf,
      inOrder,
      joined: (mine: CourseDraftView, theirs: CourseDraftView) => joined(orderOf(mine), theirs, idsOf(mine)),
    };
    super(ways, course, world, kept);
  }
}
