import type { DraftActivityLine } from '@vagar/contract';
import { Button, Link } from '@vagar/ui';
import { DragHandle } from '@vagar/ui/order';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import styles from './course.module.css';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface ActivityRowProps {
  courseId: string;
  line: DraftActivityLine;
  acts: ShapeActs;
  /** The button was pressed that opens what can be done with the activity. */
  onMore: (line: DraftActivityLine, button: Element) => void;
}

/** One activity of a module: what it is, the way into it, and the way to what can be done with it. */
export const ActivityRow = ({ courseId, line, acts, onMore }: ActivityRowProps) => {
  const words = useShapeWords();
  const { kinds } = useCurriculumWords();
  const localised = useLocalised();
  const { id, kind, title, minutes, required, condition } = line;
  const name = acts.nameOf(title);
  const facts = [
    kinds[kind],
    words.minutes(minutes),
    ...(required ? [] : [words.optional]),
    ...(condition ? [words.conditional] : []),
  ];
  return (
    <div className={styles.activity}>
      <DragHandle label={words.handle(name)} />
      <div className={styles.activityText}>
        <Link href={`/studio/${courseId}/${id}`} variant="subtle" lang={localised(title).lang}>
          {name}
        </Link>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </div>
      <Button
        variant="quiet"
        size="small"
        iconAfter="chevron-down"
        aria-label={words.moreAbout(name)}
        aria-haspopup="menu"
        onPress={({ target }) => onMore(line, target)}
      >
        {words.more}
      </Button>
    </div>
  );
};
