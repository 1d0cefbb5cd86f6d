import { useQuery } from '@tanstack/react-query';
import type { ProgrammeCourseLine, ProgrammeDraftView } from '@vagar/contract';
import { LinkButton, Section } from '@vagar/ui';
import { OrderList } from '@vagar/ui/order';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { Localised } from '../../../platform/i18n/index.ts';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { OrderBar } from '../order/order-bar.tsx';
import { OrderConflict } from '../order/order-conflict.tsx';
import { useUndoKey } from '../order/use-undo-key.ts';
import { AddCourses } from './add-courses.tsx';
import { ProgrammeCourseRow } from './programme-course-row.tsx';
import { ProgrammeFrame } from './programme-frame.tsx';
import { programmeDraftQuery } from './programmes.queries.ts';
import styles from './programmes.module.css';
import { useProgrammeActs, useProgrammeShape } from './use-programme-shape.ts';
import { useProgrammeWords } from './words.ts';

/** A programme's courses in their order, all of it changed in place. */
export const ProgrammeShapePage = () => {
  const { programmeId = '' } = useParams();
  const query = useQuery(programmeDraftQuery(programmeId));
  return (
    <QueryPage query={query}>
      {(programme) => <ProgrammeOfCourses key={programme.id} known={programme} />}
    </QueryPage>
  );
};

const ProgrammeOfCourses = ({ known }: { known: ProgrammeDraftView }) => {
  const words = useProgrammeWords();
  const { shape, view } = useProgrammeShape(known);
  const acts = useProgrammeActs(shape, known.id);
  const { draft: programme, mode, undoable } = view;
  const { courses } = programme;
  const row = useCallback(
    (course: ProgrammeCourseLine) => <ProgrammeCourseRow course={course} acts={acts} />,
    [acts],
  );
  useUndoKey(() => void acts.undo());
  return (
    <ProgrammeFrame
      programme={programme}
      actions={
        <LinkButton variant="primary" href={`/studio/program/${programme.id}/publicera`}>
          {words.publish}
        </LinkButton>
      }
    >
      <OrderBar
        size={words.size(
          courses.length,
          courses.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
        )}
        mode={mode}
        undoable={undoable && acts.inWords(undoable.deed)}
        onRetry={shape.retry}
        onUndo={() => void acts.undo()}
      />
      {mode.kind === 'conflict' && (
        <OrderConflict
          mine={<CourseNames courses={mode.mine.courses} />}
          theirs={<CourseNames courses={mode.theirs.courses} />}
          words={words.conflict}
          isOfBefore={mode.isOfBefore}
          onKeepMine={shape.keepMine}
          onKeepTheirs={shape.keepTheirs}
        />
      )}
      <Section title={words.courseOrder}>
        <p className={styles.quiet}>{words.orderBody}</p>
        <OrderList
          label={words.courseOrder}
          items={courses}
          nameOf={({ title }) => acts.nameOf(title)}
          sort="vagar-programme-course"
          onPlace={acts.place}
          empty={words.noCourses}
          className={styles.courses}
        >
          {row}
        </OrderList>
      </Section>
      <AddCourses others={programme.others} acts={acts} />
    </ProgrammeFrame>
  );
};

const CourseNames = ({ courses }: { courses: readonly ProgrammeCourseLine[] }) => (
  <ol>
    {courses.map(({ id, title }) => (
      <li key={id}>
        <Localised text={title} />
      </li>
    ))}
  </ol>
);
