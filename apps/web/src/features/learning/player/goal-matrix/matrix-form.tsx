import { Button, Cluster, Stack } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';
import { ConflictChoice } from '../../../../platform/autosave/index.ts';
import { useFormats, useLocalised } from '../../../../platform/i18n/index.ts';
import { HandIn } from '../hand-in/hand-in.tsx';
import type { KindProps } from '../kinds.ts';
import { useWork } from '../use-work.ts';
import { emptyMatrix, firstOpenRow, leftIn, signed, withCell } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { MatrixOverview } from './matrix-overview.tsx';
import { MatrixRow, pairFieldId } from './matrix-row.tsx';
import { useGoalMatrixWords } from './words.ts';

/** The matrix while it is written: all of it at a glance where there is room, and one goal at a time to answer. */
export const MatrixForm = ({ activity, content, isClosed, onDone }: KindProps<'goal-matrix'>) => {
  const words = useGoalMatrixWords();
  const localised = useLocalised();
  const { number } = useFormats();
  const { saved, savedState, result, fault, handIn } = useWork<Matrix>(activity, emptyMatrix, onDone);
  const { goals } = content;
  const matrix = saved.value;
  const [place, setPlace] = useState(() => firstOpenRow(goals, matrix));
  const wanted = useRef<string | null>(null);
  // A row that was asked for is there first after it is drawn.
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [place]);
  const goal = goals[place];
  if (!goal) return null;

  const name = (at: number) => {
    const short = goals[at]?.short;
    return short ? localised(short).text : '';
  };
  const go = (to: number, focus: string) => {
    wanted.current = focus;
    setPlace(to);
    if (to === place) document.getElementById(focus)?.focus();
  };
  const left = leftIn(content, matrix);
  const isDone = left.scores + left.reasons === 0;

  return (
    <Stack gap={5}>
      <MatrixOverview
        goals={goals}
        matrix={matrix}
        onChoose={(from, to) => go(from, pairFieldId(goals[from]?.key ?? '', to))}
      />
      <MatrixRow
        goals={goals}
        goal={goal}
        place={place}
        matrix={matrix}
        isReadOnly={isClosed}
        onChange={(cell) => saved.change(withCell(matrix, cell))}
        onLeave={saved.leave}
      />
      <Cluster justify="between">
        {place > 0 && (
          <Button icon="arrow-left" onPress={() => go(place - 1, 'matrix-row')}>
            {words.previous(name(place - 1))}
          </Button>
        )}
        {place < goals.length - 1 && (
          <Button iconAfter="arrow-right" onPress={() => go(place + 1, 'matrix-row')}>
            {words.next(name(place + 1))}
          </Button>
        )}
      </Cluster>
      <ConflictChoice
        saved={saved}
        show={({ cells }) =>
          cells
            .map(({ from, to, score, reason }) =>
              [
                words.pairOf(
                  name(goals.findIndex(({ key }) => key === from)),
                  name(goals.findIndex(({ key }) => key === to)),
                ),
                score === null ? words.unscored : signed(score, number),
                reason,
              ]
                .filter(Boolean)
                .join(': '),
            )
            .join('\n')
        }
      />
      <HandIn
        left={isDone ? null : words.left(left.scores, left.reasons)}
        audience={words.audience}
        savedState={savedState}
        fault={fault}
        error={result.error}
        isDisabled={isClosed}
        isPending={result.isPending}
        onHandIn={() => void handIn(isDone ? null : words.cannotHandIn(left.scores, left.reasons))}
      />
    </Stack>
  );
};
