import { Button, Cluster, SavedState } from '@vagar/ui';
import type { SavedStateWords } from '@vagar/ui';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import type { CourseShape, ShapeView } from './course-shape.ts';
import styles from './course.module.css';
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
  const saved = useShapeState(view);
  const { course, mode, undoable } = view;
  const activities = course.modules.flatMap((module) => module.activities);
  const minutes = activities.reduce((sum, line) => sum + line.minutes, 0);
  return (
    <div className={styles.bar}>
      <p>{words.size(course.modules.length, activities.length, minutes)}</p>
      <Cluster>
        <SavedState {...saved} />
        {mode.kind === 'failed' && (
          <Button size="small" onPress={shape.retry}>
            {words.tryAgain}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          icon="undo"
          isDisabled={!undoable}
          onPress={() => void acts.undo()}
        >
          {undoable ? words.undoThat(acts.inWords(undoable.deed)) : words.undo}
        </Button>
      </Cluster>
    </div>
  );
};

function useShapeState({ mode }: ShapeView): SavedStateWords {
  const { state } = useShapeWords();
  const errorWords = useErrorWords();
  const { clock } = useFormats();
  switch (mode.kind) {
    case 'resting':
      return mode.savedAt === null
        ? { state: 'untouched', text: state.untouched }
        : { state: 'saved', text: state.saved(clock(mode.savedAt)) };
    case 'saving':
      return { state: 'saving', text: state.saving };
    case 'failed':
      return { state: 'failed', text: state.failed(describe(mode.error, errorWords)) };
    case 'conflict':
      return { state: 'failed', text: mode.isOfBefore ? state.before : state.conflict };
  }
}
