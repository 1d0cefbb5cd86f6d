import type { CorrectablePart } from '@vagar/contract';
import { Localised } from '../../../platform/i18n/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import styles from './corrections.module.css';
import { useCorrectionWords } from './words.ts';

/** What a correction is about: the course, a module or an activity, and which. */
export const PartName = ({
  kind,
  activityKind,
  title,
}: Pick<CorrectablePart, 'kind' | 'activityKind' | 'title'>) => {
  const words = useCorrectionWords();
  const { kinds } = useCurriculumWords();
  if (kind === 'course') return words.course;
  return (
    <>
      <Localised text={title} />{' '}
      <span className={styles.quiet}>{activityKind ? kinds[activityKind] : words.module}</span>
    </>
  );
};
