import { Stack } from '@vagar/ui';
import { HandedIn } from '../hand-in/handed-in.tsx';
import { useHandedIn } from '../hand-in/use-handed-in.ts';
import type { KindProps } from '../kinds.ts';
import { Prompt } from '../prompt.tsx';
import { Application } from './application.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import { Comparison } from './comparison.tsx';
import { useExerciseWords } from './words.ts';

/** A fictitious application: assess it oneself, then see how an expert did and how the others chose. */
export const ApplicationExerciseActivity = (props: KindProps<'application-exercise'>) => {
  const words = useExerciseWords();
  const { activity, content } = props;
  const { isHandedIn, isNew } = useHandedIn(activity);
  return (
    <Stack gap={6}>
      <Prompt prompt={content.prompt} support={null} />
      <Application content={content} />
      {isHandedIn ? (
        <>
          <HandedIn activity={activity} isNew={isNew}>
            {words.handedIn}
          </HandedIn>
          <Comparison activity={activity} content={content} />
        </>
      ) : (
        <AssessmentForm {...props} />
      )}
    </Stack>
  );
};
