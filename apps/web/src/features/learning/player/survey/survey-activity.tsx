import { Stack } from '@vagar/ui';
import { HandedIn } from '../hand-in/handed-in.tsx';
import { useHandedIn } from '../hand-in/use-handed-in.ts';
import type { KindProps } from '../kinds.ts';
import { Prompt } from '../prompt.tsx';
import { SurveyAnswers } from './survey-answers.tsx';
import { SurveyForm } from './survey-form.tsx';
import { useSurveyWords } from './words.ts';

/** A mapping: items that open by one's answers; never graded. */
export const SurveyActivity = (props: KindProps<'survey'>) => {
  const words = useSurveyWords();
  const { activity, content } = props;
  const { isHandedIn, isNew } = useHandedIn(activity);
  return (
    <Stack gap={6}>
      <Prompt prompt={content.prompt} support={null} />
      {isHandedIn ? (
        <>
          <HandedIn activity={activity} isNew={isNew}>
            {words.handedIn}
          </HandedIn>
          <SurveyAnswers activity={activity} content={content} />
        </>
      ) : (
        <SurveyForm {...props} />
      )}
    </Stack>
  );
};
