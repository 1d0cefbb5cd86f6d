import type { RegradePreview } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';
import { CheckboxGroup, Stack } from '@vagar/ui';
import { Localised } from '../../../platform/i18n/index.ts';
import { useResultWords } from './words.ts';

type Question = RegradePreview['questions'][number];

export interface RegradedQuestionsProps {
  questions: readonly Question[];
  chosen: readonly string[];
  onChoose: (keys: readonly string[]) => void;
}

/** Which questions to grade again. One that says something else than it did is ticked by whoever has read both. */
export const RegradedQuestions = ({ questions, chosen, onChoose }: RegradedQuestionsProps) => {
  const words = useResultWords();
  const fitting = questions.filter(({ fits }) => fits !== 'none');
  const misfits = questions.filter(({ fits }) => fits === 'none');
  return (
    <Stack gap={5}>
      {fitting.length > 0 && (
        <CheckboxGroup
          label={words.whichQuestions}
          value={[...chosen]}
          onChange={onChoose}
          choices={fitting.map(({ key, prompt, fits, reworded }) => ({
            value: key,
            label: <Localised text={prompt} />,
            ...((fits === 'some' || reworded) && {
              description: (
                <>
                  {fits === 'some' && <p>{words.fitsSome}</p>}
                  <Rewording reworded={reworded} />
                </>
              ),
            }),
          }))}
        />
      )}
      {misfits.length > 0 && (
        <ul>
          {misfits.map(({ key, prompt, reworded }) => (
            <li key={key}>
              <Localised text={prompt} /> <strong>{words.fitsNot}</strong>
              <Rewording reworded={reworded} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
};

const Rewording = ({ reworded }: Pick<Question, 'reworded'>) => {
  const words = useResultWords();
  if (!reworded) return null;
  return (
    <>
      <p>
        <strong>{words.reworded}</strong>
      </p>
      <dl>
        <Said term={words.saidBefore} lines={reworded.before} />
        <Said term={words.saysNow} lines={reworded.after} />
      </dl>
    </>
  );
};

const Said = ({ term, lines }: { term: string; lines: readonly LocalText[] }) => (
  <>
    <dt>{term}</dt>
    {lines.map((line, place) => (
      <dd key={place}>
        <Localised text={line} />
      </dd>
    ))}
  </>
);
