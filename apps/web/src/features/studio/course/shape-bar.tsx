import { promisedMinutes } from '@vagar/domain';
import { OrderBar } from '../order/order-bar.tsx';
import type { CourseShape, ShapeView } from './course-shape.ts';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface ShapeBarProps {
  view: ShapeView;
  shape: CourseShape;
  acts: ShapeActs;
}

/** How much the course holds, whether it is saved, and the way back from the latest change. */
export const ShapeBar = ({ view, shape, acts }: ShapeBarProps) => {
  const words = useShapeWords();
  const { draft: course, mode, undoable } = view;
  const activities = course.modules.flatMap((module) => module.activities);
  return (
    <OrderBar
      size={words.size(course.modules.length, activities.length, promisedMinutes(activities))}
      mode={mode}
      undoable={undoable && acts.inWords(undoable.deed)}
      onRetry={shape.retry}
      onUndo={() => void acts.undo()}
    />
  );
};
