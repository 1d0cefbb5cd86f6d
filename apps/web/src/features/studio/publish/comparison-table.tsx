import type { ComparisonView } from '@vagar/contract';
import { DataTable, Link, Notice, Section, StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { Localised } from '../../../platform/i18n/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import { placeInWords } from '../places/place-in-words.ts';
import { usePlaceWords } from '../places/words.ts';
import styles from './publish.module.css';
import { usePublishWords } from './words.ts';

export interface ComparisonTableProps {
  courseId: string;
  comparison: ComparisonView;
}

const tones: Record<ComparisonView['activities'][number]['change'], StatusTone> = {
  added: 'info',
  removed: 'danger',
  changed: 'attention',
  moved: 'waiting',
};

/** What differs: the course's own words, then the activities. */
export const ComparisonTable = ({ courseId, comparison }: ComparisonTableProps) => {
  const words = usePublishWords();
  const places = usePlaceWords();
  const { kinds } = useCurriculumWords();
  const inWords = (paths: readonly string[]) => [
    ...new Set(paths.map((path) => placeInWords(path, places)).filter(Boolean)),
  ];
  const { activities, to } = comparison;
  if (activities.length === 0 && comparison.words.length === 0)
    return <Notice tone="done">{words.same}</Notice>;
  return (
    <>
      {comparison.words.length > 0 && (
        <Section title={words.courseWords}>
          <ul>
            {inWords(comparison.words).map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </Section>
      )}
      {activities.length > 0 && (
        <DataTable
          caption={words.activities}
          rows={activities}
          rowKey={({ lineageId }) => lineageId}
          columns={[
            {
              id: 'activity',
              header: words.activity,
              cell: ({ lineageId, title, kind, change }) => (
                <>
                  {to === null && change !== 'removed' ? (
                    <Link href={`/studio/${courseId}/${lineageId}`}>
                      <Localised text={title} />
                    </Link>
                  ) : (
                    <Localised text={title} />
                  )}
                  <div className={styles.quiet}>{kinds[kind]}</div>
                </>
              ),
            },
            {
              id: 'change',
              header: words.change,
              cell: ({ change }) => <StatusMark tone={tones[change]}>{words.changes[change]}</StatusMark>,
            },
            { id: 'parts', header: words.parts, cell: ({ parts }) => inWords(parts).join('; ') || '–' },
          ]}
        />
      )}
    </>
  );
};
