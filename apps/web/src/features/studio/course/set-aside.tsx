import type { CourseDraftView } from '@vagar/contract';
import { Button, Disclosure } from '@vagar/ui';
import { useCurriculumWords } from '../../curriculum/index.ts';
import styles from './course.module.css';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface SetAsideProps {
  course: CourseDraftView;
  acts: ShapeActs;
}

/** What was taken out of the course, each with its way back: an activity comes last in the last module. */
export const SetAside = ({ course, acts }: SetAsideProps) => {
  const words = useShapeWords();
  const { kinds } = useCurriculumWords();
  const { setAside, setAsideModules, modules } = course;
  const count = setAside.length + setAsideModules.length;
  const last = modules.at(-1);
  if (count === 0) return null;
  return (
    <Disclosure title={words.setAsideTitle(count)} level={2}>
      <p className={styles.quiet}>{words.setAsideBody}</p>
      <ul className={styles.aside}>
        {setAsideModules.map((module) => (
          <li key={module.id}>
            <span>
              {acts.nameOf(module.title)}{' '}
              <span className={styles.quiet}>{words.withActivities(module.activities.length)}</span>
            </span>
            <Button
              size="small"
              aria-label={words.putBackName(acts.nameOf(module.title))}
              onPress={() => acts.modules.putBack(module)}
            >
              {words.putBack}
            </Button>
          </li>
        ))}
        {setAside.map((line) => (
          <li key={line.id}>
            <span>
              {acts.nameOf(line.title)} <span className={styles.quiet}>{kinds[line.kind]}</span>
            </span>
            <Button
              size="small"
              aria-label={words.putBackName(acts.nameOf(line.title))}
              isDisabled={!last}
              onPress={() => last && acts.activities.putBack(line.id, last.id)}
            >
              {words.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
