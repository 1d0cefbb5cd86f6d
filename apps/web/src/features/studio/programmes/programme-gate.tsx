import type { ProgrammeFault } from '@vagar/contract';
import { Link, StatusMark } from '@vagar/ui';
import { useLocalised } from '../../../platform/i18n/index.ts';
import places from '../places/places.module.css';
import { usePlaceWords } from '../places/words.ts';
import styles from './programmes.module.css';
import { useProgrammeWords } from './words.ts';
import type { ProgrammeWords } from './words.ts';

export interface ProgrammeGateProps {
  programmeId: string;
  faults: readonly ProgrammeFault[];
}

/** What stands between the draft and publishing, and the way to where each thing is mended. */
export const ProgrammeGate = ({ programmeId, faults }: ProgrammeGateProps) => {
  const words = useProgrammeWords();
  const localised = useLocalised();
  const own = faults.filter(({ courseId }) => courseId === null);
  const ofCourses = faults.filter(({ courseId }) => courseId !== null);
  return (
    <>
      {own.length > 0 && <Group programmeId={programmeId} title={words.about} faults={own} />}
      {ofCourses.map((fault) => (
        <Group
          key={fault.courseId}
          programmeId={programmeId}
          title={localised(fault.title).text || words.untitled}
          faults={[fault]}
        />
      ))}
    </>
  );
};

interface GroupProps {
  programmeId: string;
  title: string;
  faults: readonly ProgrammeFault[];
}

const Group = ({ programmeId, title, faults }: GroupProps) => {
  const words = useProgrammeWords();
  const { weights } = usePlaceWords();
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul className={places.faults}>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.path} ${fault.language ?? ''}`}>
            <Link href={addressOf(programmeId, fault)}>{inWords(fault, words)}</Link>{' '}
            <StatusMark tone={fault.weight === 'must' ? 'danger' : 'attention'}>
              {weights[fault.weight]}
            </StatusMark>
          </li>
        ))}
      </ul>
    </section>
  );
};

const inWords = ({ code, path, language }: ProgrammeFault, words: ProgrammeWords): string => {
  const part = path in words.parts ? words.parts[path as keyof ProgrammeWords['parts']] : null;
  if (!part || !language) return words.codes[code];
  const place = `${part} ${words.languages[language]}`;
  return code === 'text-missing' ? words.notFilledIn(place) : `${words.codes[code]} ${words.place(place)}`;
};

/** Where a fault is mended: its field, the course's own page for publishing, or the order. */
const addressOf = (programmeId: string, { code, courseId, path, language }: ProgrammeFault): string => {
  const own = `/studio/program/${programmeId}`;
  if (code === 'course-unpublished') return `/studio/${courseId ?? ''}/publicera`;
  if (code === 'course-archived' || code === 'no-courses') return own;
  return `${own}/om-programmet#field-${path}-${language ?? 'sv'}`;
};
