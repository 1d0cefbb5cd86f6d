import type { ProgrammeCourseLine } from '@vagar/contract';
import { Link, Menu } from '@vagar/ui';
import { DragHandle } from '@vagar/ui/order';
import { useLocalised } from '../../../platform/i18n/index.ts';
import type { ProgrammeActs } from './programme-acts.ts';
import styles from './programmes.module.css';
import { useProgrammeWords } from './words.ts';

export interface ProgrammeCourseRowProps {
  course: ProgrammeCourseLine;
  acts: ProgrammeActs;
}

/** One course of a programme: whether others can take it, the way into it, and what can be done with it here. */
export const ProgrammeCourseRow = ({ course, acts }: ProgrammeCourseRowProps) => {
  const words = useProgrammeWords();
  const localised = useLocalised();
  const { id, title, minutes, published, archivedAt } = course;
  const name = acts.nameOf(title);
  const facts = [
    ...(minutes === null ? [] : [words.minutes(minutes)]),
    published === null ? words.unpublished : words.version(published),
    ...(archivedAt === null ? [] : [words.isArchived]),
  ];
  return (
    <div className={styles.course}>
      <DragHandle label={words.handle(name)} />
      <div className={styles.courseText}>
        <Link href={`/studio/${id}`} variant="subtle" lang={localised(title).lang}>
          {name}
        </Link>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </div>
      <Menu
        label={words.more}
        aria-label={words.moreAbout(name)}
        size="small"
        items={[
          { id: 'up', label: words.up, onAction: () => acts.step(id, -1) },
          { id: 'down', label: words.down, onAction: () => acts.step(id, 1) },
          { id: 'out', label: words.takeOut, onAction: () => acts.takeOut(id) },
        ]}
      />
    </div>
  );
};
