import type { DraftActivityLine } from '@vagar/contract';
import { Link, Menu } from '@vagar/ui';
import { DragHandle } from '@vagar/ui/order';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import styles from './course.module.css';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface ActivityRowProps {
  courseId: string;
  line: DraftActivityLine;
  /** There is no other module to move it to. */
  isLoneModule: boolean;
  acts: ShapeActs;
  onEdit: (id: string) => void;
  onAskWhere: (line: DraftActivityLine) => void;
}

/** One activity of a module: what it is, the way into it, and what can be done with it. */
export const ActivityRow = ({ courseId, line, isLoneModule, acts, onEdit, onAskWhere }: ActivityRowProps) => {
  const words = useShapeWords();
  const { kinds } = useCurriculumWords();
  const localised = useLocalised();
  const { id, kind, title, minutes, required, condition } = line;
  const name = acts.nameOf(title);
  const href = `/studio/${courseId}/${id}`;
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
        <Link href={href} variant="subtle" lang={localised(title).lang}>
          {name}
        </Link>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </div>
      <Menu
        label={words.more}
        aria-label={words.moreAbout(name)}
        size="small"
        items={[
          { id: 'write', label: words.write, href },
          { id: 'edit', label: words.rename, onAction: () => onEdit(id) },
          {
            id: 'required',
            label: required ? words.makeOptional : words.makeRequired,
            onAction: () => void acts.changeHead(line, { required: !required }),
          },
          { id: 'up', label: words.up, onAction: () => acts.activities.step(id, -1) },
          { id: 'down', label: words.down, onAction: () => acts.activities.step(id, 1) },
          { id: 'to', label: words.moveTo, isDisabled: isLoneModule, onAction: () => onAskWhere(line) },
          { id: 'copy', label: words.copy, onAction: () => void acts.copyActivity(line) },
          { id: 'aside', label: words.aside, onAction: () => acts.activities.setAside(id) },
        ]}
      />
    </div>
  );
};
