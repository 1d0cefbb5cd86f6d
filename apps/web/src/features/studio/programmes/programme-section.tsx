import type { StudioProgrammeList } from '@vagar/contract';
import { Disclosure, Section } from '@vagar/ui';
import styles from '../studio.module.css';
import { CreateProgramme } from './create-programme.tsx';
import { ProgrammeRow } from './programme-row.tsx';
import { useProgrammeWords } from './words.ts';

/** The programmes on the studio's first page: what is published, what is not yet, and the archive. */
export const ProgrammeSection = ({ rows, mayCreate }: StudioProgrammeList) => {
  const words = useProgrammeWords();
  const archive = rows.filter(({ archivedAt }) => archivedAt !== null);
  const current = rows.filter(({ archivedAt }) => archivedAt === null);
  return (
    <Section title={words.programmes}>
      {current.length === 0 && <p className={styles.quiet}>{words.noProgrammes}</p>}
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
      {mayCreate && (
        <Disclosure title={words.newProgramme} level={3}>
          <CreateProgramme />
        </Disclosure>
      )}
    </Section>
  );
};
