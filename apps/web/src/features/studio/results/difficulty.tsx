import { useQuery } from '@tanstack/react-query';
import type { QuestionDifficulty } from '@vagar/contract';
import { BarChart, Notice, Skeleton } from '@vagar/ui';
import { FailurePage } from '../../../platform/errors/index.ts';
import { useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { difficultyQuery } from './results.queries.ts';
import { useResultWords } from './words.ts';

/** How hard each question was, as bars with their numbers: where a key is wrong, it shows here first. */
export const Difficulty = ({ activityId }: { activityId: string }) => {
  const words = useResultWords();
  const { data, error, refetch } = useQuery(difficultyQuery(activityId));
  if (error) return <FailurePage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton count={4} label={words.difficultyWaiting} />;
  return data.questions.some(({ meanPoints }) => meanPoints !== null) ? (
    <Chart difficulty={data} />
  ) : (
    <Notice>{words.difficultyFew}</Notice>
  );
};

const Chart = ({ difficulty: { attempts, questions } }: { difficulty: QuestionDifficulty }) => {
  const words = useResultWords();
  const { percent } = useFormats();
  const localised = useLocalised();
  const rows = questions.map(({ key, prompt, meanPoints }) => ({
    id: key,
    label: localised(prompt).text,
    values: [meanPoints],
  }));
  const hardest = rows.reduce((low, row) => ((row.values[0] ?? 2) < (low.values[0] ?? 2) ? row : low));
  return (
    <BarChart
      title={words.meanPoints}
      n={words.difficultyN(attempts)}
      series={[{ id: 'mean', label: words.meanPoints }]}
      rows={rows}
      max={1}
      format={percent}
      note={words.difficultyNote}
      messages={{
        summary: words.difficultySummary(rows.length, hardest.label, percent(hardest.values[0] ?? 0)),
        showTable: words.showNumbers,
        rowHeader: words.question,
        suppressed: words.tooFew,
      }}
    />
  );
};
