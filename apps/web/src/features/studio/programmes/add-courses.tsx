import type { ProgrammeCourseLine } from '@vagar/contract';
import { Disclosure, Section } from '@vagar/ui';
import { Combobox } from '@vagar/ui/combobox';
import { useEffect, useRef, useState } from 'react';
import { NameForm } from './name-form.tsx';
import type { ProgrammeActs } from './programme-acts.ts';
import styles from './programmes.module.css';
import { useProgrammeWords } from './words.ts';

export interface AddCoursesProps {
  others: readonly ProgrammeCourseLine[];
  acts: ProgrammeActs;
}

/** Courses that exist, found by a part of their name; and a new one, made inside the programme. */
export const AddCourses = ({ others, acts }: AddCoursesProps) => {
  const words = useProgrammeWords();
  // The field is emptied after each choice: a new one each time, in which one goes on.
  const [turn, setTurn] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) place.current?.querySelector('input')?.focus();
  }, [turn]);
  const options = others.map(({ id, title, published }) => ({
    id,
    label: published === null ? `${acts.nameOf(title)} (${words.unpublished})` : acts.nameOf(title),
  }));
  return (
    <Section title={words.addTitle}>
      {options.length === 0 ? (
        <p className={styles.quiet}>{words.noOthers}</p>
      ) : (
        <div ref={place}>
          <Combobox
            key={turn}
            label={words.addCourse}
            description={words.addCourseBody}
            options={options}
            value={null}
            onChange={(id) => {
              if (!id) return;
              acts.putIn(id);
              setTurn(turn + 1);
            }}
            messages={{ noMatch: words.noMatch }}
          />
        </div>
      )}
      <Disclosure title={words.createCourse} level={3}>
        <NameForm
          field="courseTitle"
          label={words.courseTitle}
          description={words.courseTitleBody}
          missing={words.courseTitleMissing}
          action={words.courseCreate}
          onName={acts.create}
        />
      </Disclosure>
    </Section>
  );
};
