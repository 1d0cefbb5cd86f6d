import type { CourseView } from '@vagar/contract';
import { Link, Prose, Section } from '@vagar/ui';
import { Localised } from '../../platform/i18n/index.ts';
import styles from './curriculum.module.css';
import { useCurriculumWords } from './words.ts';

/** What a course is, for whom, and what one will be able to do. */
export const CourseDescription = ({ course }: { course: CourseView }) => {
  const words = useCurriculumWords();
  const nameOf = (framework: string) =>
    framework in words.frameworks ? words.frameworks[framework as keyof typeof words.frameworks] : framework;
  return (
    <>
      <Section title={words.forWhom}>
        <Prose>
          <p>
            <Localised text={course.forWhom} />
          </p>
          {course.programme && (
            <p>
              {words.partOf}{' '}
              <Link href={`/program/${course.programme.key}`}>
                <Localised text={course.programme.title} />
              </Link>
              .
            </p>
          )}
        </Prose>
      </Section>
      <Section title={words.objectives}>
        <ul className={styles.objectives}>
          {course.objectives.map(({ text, competences }) => (
            <li key={text.sv}>
              <Localised text={text} />
              {competences.map(({ framework, id, name }) => (
                <span key={id} className={styles.competence}>
                  {nameOf(framework)} {id}: <Localised text={name} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.modules}>
        <ol className={styles.modules}>
          {course.modules.map((module, place) => (
            <li key={module.id} className={styles.module}>
              <p className={styles.number}>
                {words.module(place + 1)} · {words.minutes(module.minutes)}
              </p>
              <h3>
                <Localised text={module.title} />
              </h3>
              <p>
                <Localised text={module.summary} />
              </p>
              <ul className={styles.activities}>
                {module.activities.map(({ id, kind, title, required }) => (
                  <li key={id} className={styles.activity}>
                    <Localised text={title} />
                    <span className={styles.kind}>
                      {words.kinds[kind]}
                      {!required && ` (${words.optional})`}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
};
