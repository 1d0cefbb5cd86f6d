import { useQuery } from '@tanstack/react-query';
import { Disclosure, Section, Skeleton } from '@vagar/ui';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import styles from '../studio.module.css';
import { CreateProgramme } from './create-programme.tsx';
import { ProgrammeRow } from './programme-row.tsx';
import { studioProgrammesQuery } from './programmes.queries.ts';
import { useProgrammeWords } from './words.ts';

/** The programmes on the studio's first page: what is published, what is not yet, and the archive. */
export const ProgrammeSection = () => {
  const words = useProgrammeWords();
  const errorWords = useErrorWords();
  const { data, error } = useQuery(studioProgrammesQuery);
  const archive = data?.rows.filter(({ archivedAt }) => archivedAt !== null) ?? [];
  const current = data?.rows.filter(({ archivedAt }) => archivedAt === null) ?? [];
  return (
    <Section title={words.programmes}>
      {!data && !error && <Skeleton count={1} label={words.waiting} />}
      {error && <p>{describe(error, errorWords)}</p>}
      {data && current.length === 0 && <p className={styles.quiet}>{words.noProgrammes}</p>}
      {current.length > 0 && (
        <ul className={styles.rows}>
          {current.map((programme) => (
            <ProgrammeRow key={programme.id} programme={programme} />
          ))}
        </ul>
      )}
      {archive.length > 0 && (
        <Disclosure title={words.archiveTitle(archive.length)} level={3}>
          <p className={styles.quiet}>{words.archiveBody}</p>
          <ul className={styles.rows}>
            {archive.map((programme) => (
              <ProgrammeRow key={programme.id} programme={programme} />
            ))}
          </ul>
        </Disclosure>
      )}
      {data?.mayCreate && (
        <Disclosure title={words.newProgramme} level={3}>
          <CreateProgramme />
        </Disclosure>
      )}
    </Section>
  );
};
