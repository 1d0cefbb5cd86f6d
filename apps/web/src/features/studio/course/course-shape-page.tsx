import { useQuery } from '@tanstack/react-query';
import type { CourseDraftView, DraftActivityLine } from '@vagar/contract';
import { EmptyState, LinkButton } from '@vagar/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { DraftArchiveLink } from '../archive/archive-link.tsx';
import { CourseFrame } from '../course-frame.tsx';
import { OrderConflict } from '../order/order-conflict.tsx';
import { useUndoKey } from '../order/use-undo-key.ts';
import { courseDraftQuery } from '../studio.queries.ts';
import { useStudioWords } from '../words.ts';
import { AddModule } from './add-module.tsx';
import { ModuleOutline } from './module-outline.tsx';
import { OrderLines } from './order-lines.tsx';
import { ModuleSection } from './module-section.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { SetAside } from './set-aside.tsx';
import styles from './course.module.css';
import { ShapeBar } from './shape-bar.tsx';
import { useCourseShape } from './use-course-shape.ts';
import { useShapeActs } from './use-shape-acts.ts';
import { useShapeWords } from './words.ts';

/** A course's shape: its modules and activities in their order, all of it changed in place. */
export const CourseShapePage = () => {
  const { courseId = '' } = useParams();
  const query = useQuery(courseDraftQuery(courseId));
  return <QueryPage query={query}>{(course) => <CourseOfParts key={course.id} known={course} />}</QueryPage>;
};

const CourseOfParts = ({ known }: { known: CourseDraftView }) => {
  const words = useShapeWords();
  const studioWords = useStudioWords();
  const { shape, view } = useCourseShape(known);
  const acts = useShapeActs(shape, known.id);
  const [moving, setMoving] = useState<DraftActivityLine | null>(null);
  const { draft: course, mode } = view;
  const { modules } = course;
  const askWhere = useCallback((line: DraftActivityLine) => setMoving(line), []);
  const objectives = useSteady(course.objectives);
  useUndoKey(() => void acts.undo());
  useRowFromAddress();
  return (
    <CourseFrame
      course={course}
      actions={
        <>
          <LinkButton variant="primary" href={`/studio/${course.id}/publicera`}>
            {studioWords.publish}
          </LinkButton>
          <DraftArchiveLink courseId={course.id} />
        </>
      }
    >
      <ShapeBar view={view} shape={shape} acts={acts} />
      {mode.kind === 'conflict' && (
        <OrderConflict
          mine={<OrderLines course={mode.mine} />}
          theirs={<OrderLines course={mode.theirs} />}
          words={words.conflict}
          isOfBefore={mode.isOfBefore}
          onKeepMine={shape.keepMine}
          onKeepTheirs={shape.keepTheirs}
        />
      )}
      <div className={styles.shape}>
        {modules.length > 1 && <ModuleOutline modules={modules} acts={acts} />}
        <div className={styles.parts}>
          {modules.length === 0 && <EmptyState title={words.noModules}>{words.noModulesBody}</EmptyState>}
          {modules.map((module, place) => (
            <ModuleSection
              key={module.id}
              courseId={course.id}
              module={module}
              number={place + 1}
              isOnly={modules.length === 1}
              objectives={objectives}
              acts={acts}
              onAskWhere={askWhere}
            />
          ))}
          <AddModule courseId={course.id} acts={acts} />
          <SetAside course={course} acts={acts} />
        </div>
      </div>
      {moving && <MoveDialog line={moving} modules={modules} acts={acts} onClose={() => setMoving(null)} />}
    </CourseFrame>
  );
};

/** The same object while it says the same, so that what is drawn from it is not drawn anew. */
function useSteady<Value>(value: Value): Value {
  const written = JSON.stringify(value);
  return useMemo(() => JSON.parse(written) as Value, [written]);
}

/** `#<id>` in the address leads to a module or an activity. Rows stand a moment after the page does. */
function useRowFromAddress() {
  useEffect(() => {
    const id = CSS.escape(window.location.hash.slice(1));
    if (id === '') return;
    let frames = 0;
    let frame = 0;
    const go = () => {
      const place = document.querySelector<HTMLElement>(`[id="${id}"], [role="row"][data-key="${id}"]`);
      place?.scrollIntoView({ block: 'center' });
      place?.focus({ preventScroll: true });
      frames += 1;
      if (!place && frames < 30) frame = requestAnimationFrame(go);
    };
    frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, []);
}
