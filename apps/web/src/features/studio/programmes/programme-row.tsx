import type { StudioProgrammeRow } from '@vagar/contract';
import { Link, Menu, ShorelineCover, useToast } from '@vagar/ui';
import { api } from '../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { Standing } from '../course-frame.tsx';
import styles from '../studio.module.css';
import { useStudioWords } from '../words.ts';
import { useRefreshProgramme } from './programmes.queries.ts';
import { useProgrammeWords } from './words.ts';

/** One programme: its coast, where it stands, and what can be done with the whole of it. */
export const ProgrammeRow = ({ programme }: { programme: StudioProgrammeRow }) => {
  const words = useProgrammeWords();
  const { changedAt: changedWords } = useStudioWords();
  const localised = useLocalised();
  const { dateTime } = useFormats();
  const name = localised(programme.title).text || words.untitled;
  const { archive, restore } = useProgrammeActs(programme.id, name);
  return (
    <li className={styles.courseRow}>
      <ShorelineCover seed={programme.coverSeed} className={styles.rowCover ?? ''} />
      <div className={styles.rowText}>
        <h3>
          <Link href={`/studio/program/${programme.id}`} variant="subtle">
            {name === words.untitled ? name : <Localised text={programme.title} />}
          </Link>
        </h3>
        <Standing course={programme} />
        <p className={styles.quiet}>
          {words.courseCount(programme.courses)} · {changedWords(dateTime(programme.changedAt))}
        </p>
      </div>
      <Menu
        label={words.more}
        aria-label={words.moreAbout(name)}
        size="small"
        items={[
          programme.archivedAt
            ? { id: 'restore', label: words.restore, onAction: () => void restore() }
            : { id: 'archive', label: words.archive, onAction: () => void archive() },
        ]}
      />
    </li>
  );
};

function useProgrammeActs(programmeId: string, name: string) {
  const words = useProgrammeWords();
  const errorWords = useErrorWords();
  const toast = useToast();
  const refresh = useRefreshProgramme(programmeId);
  const params = { programmeId };
  const attempt = async (act: () => Promise<unknown>, done: () => void) => {
    try {
      await act();
      await refresh();
      done();
    } catch (error) {
      toast.show(describe(error, errorWords), { tone: 'danger' });
    }
  };
  const restore = () =>
    attempt(
      () => api('restoreProgramme', { params }),
      () => void toast.show(words.restored(name)),
    );
  const archive = () =>
    attempt(
      () => api('archiveProgramme', { params }),
      () =>
        void toast.show(words.archived(name), {
          action: { label: words.undo, onAction: () => void restore() },
        }),
    );
  return { archive, restore };
}
