import { Stack } from '@vagar/ui';
import { Localised } from '../../../../platform/i18n/index.ts';
import { HandedIn } from '../hand-in/handed-in.tsx';
import { useHandedIn } from '../hand-in/use-handed-in.ts';
import type { KindProps } from '../kinds.ts';
import { Prompt } from '../prompt.tsx';
import styles from './goal-matrix.module.css';
import { linesOf } from './matrix.ts';
import { MatrixForm } from './matrix-form.tsx';
import { MatrixOutcome } from './matrix-outcome.tsx';
import { useGoalMatrixWords } from './words.ts';

/** How goals help and hinder each other: scored pair by pair, then one's own picture beside the others'. */
export const GoalMatrixActivity = (props: KindProps<'goal-matrix'>) => {
  const words = useGoalMatrixWords();
  const { activity, content } = props;
  const { isHandedIn, isNew } = useHandedIn(activity);
  return (
    <Stack gap={6}>
      <Prompt prompt={content.prompt} support={linesOf(content.support)} />
      <section aria-labelledby="goals">
        <h2 id="goals">{words.goals}</h2>
        <ol className={styles.goals}>
          {content.goals.map(({ key, text, short }) => (
            <li key={key}>
              <Localised text={short} as="strong" />: <Localised text={text} />
            </li>
          ))}
        </ol>
      </section>
      {isHandedIn ? (
        <>
          <HandedIn activity={activity} isNew={isNew}>
            {words.handedIn}
          </HandedIn>
          <MatrixOutcome activity={activity} content={content} />
        </>
      ) : (
        <MatrixForm {...props} />
      )}
    </Stack>
  );
};
