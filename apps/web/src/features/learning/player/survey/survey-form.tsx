import { shownItems } from '@vagar/domain';
import { Stack } from '@vagar/ui';
import { ConflictChoice } from '../../../../platform/autosave/index.ts';
import { HandIn } from '../hand-in/hand-in.tsx';
import type { KindProps } from '../kinds.ts';
import { useWork } from '../use-work.ts';
import { leftOf, nothingAnswered, withAnswer } from './answers.ts';
import type { Answered } from './answers.ts';
import { ItemField } from './item-field.tsx';
import { AnswerList } from './survey-answers.tsx';
import { useSurveyWords } from './words.ts';

/** The items one meets, saved as they are answered. */
export const SurveyForm = ({ activity, content, isClosed, onDone }: KindProps<'survey'>) => {
  const words = useSurveyWords();
  const { saved, savedState, result, fault, handIn } = useWork<Answered>(activity, nothingAnswered, onDone);
  const { answers } = saved.value;
  const left = leftOf(content, saved.value);
  return (
    <Stack gap={5}>
      <p>
        {words.lead} {content.scope === 'organisation' && words.forOrganisation}
      </p>
      {shownItems(content.items, answers).map((item) => (
        <ItemField
          key={item.key}
          survey={content}
          item={item}
          answer={answers[item.key] ?? null}
          isReadOnly={isClosed}
          onChange={(answer) => saved.change(withAnswer(saved.value, item.key, answer))}
          onLeave={saved.leave}
        />
      ))}
      <ConflictChoice saved={saved} show={(work) => <AnswerList content={content} work={work} />} />
      <HandIn
        left={left === 0 ? null : words.left(left)}
        audience={words.audience}
        savedState={savedState}
        fault={fault}
        error={result.error}
        isDisabled={isClosed}
        isPending={result.isPending}
        onHandIn={() => void handIn(left === 0 ? null : words.cannotHandIn(left))}
      />
    </Stack>
  );
};
