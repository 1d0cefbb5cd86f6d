import { useQueryClient } from '@tanstack/react-query';
import type { MoveRow } from '@vagar/contract';
import { Button, Checkbox, Cluster, Notice, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api, isProblem } from '../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { useRefreshCourse } from '../studio.queries.ts';
import { MoveConfirmation } from './move-confirmation.tsx';
import { MoveTable } from './move-table.tsx';
import { usePublishWords } from './words.ts';

export interface MoveFormProps {
  courseId: string;
  to: number;
  rows: readonly MoveRow[];
}

/** More at once than this the API does not take. */
const most = 500;

/** Who is moved is chosen name by name, or all at once; the numbers stand in the question before it is done. */
export const MoveForm = ({ courseId, to, rows }: MoveFormProps) => {
  const words = usePublishWords();
  const errorWords = useErrorWords();
  const toast = useToast();
  const client = useQueryClient();
  const refresh = useRefreshCourse(courseId);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const moving = rows.filter(({ enrolmentId }) => chosen.has(enrolmentId)).slice(0, most);
  const choose = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  const move = async () => {
    setPending(true);
    setFault(null);
    try {
      const enrolments = moving.map(({ enrolmentId }) => enrolmentId);
      const { moved } = await api('moveLearners', { params: { courseId }, body: { to, enrolments } });
      setChosen(new Set());
      toast.show(words.moved(moved, to));
    } catch (error) {
      setFault(isProblem(error, 'move-outdated') ? words.outdated : describe(error, errorWords));
    } finally {
      setAsking(false);
      setPending(false);
      await Promise.all([
        refresh(),
        client.invalidateQueries({ queryKey: ['course-moves', courseId] }),
        client.invalidateQueries({ queryKey: ['course-versions', courseId] }),
      ]);
    }
  };
  const ask = () => {
    setFault(moving.length === 0 ? words.chooseSomebody : null);
    setAsking(moving.length > 0);
  };
  return (
    <Stack gap={5}>
      <Checkbox
        label={words.chooseAll(rows.length)}
        isSelected={chosen.size === rows.length}
        isIndeterminate={chosen.size > 0 && chosen.size < rows.length}
        onChange={(isAll) => setChosen(new Set(isAll ? rows.map(({ enrolmentId }) => enrolmentId) : []))}
      />
      <MoveTable rows={rows} chosen={chosen} onChoose={choose} />
      {fault && (
        <Notice tone="attention" role="alert">
          {fault}
        </Notice>
      )}
      <Cluster>
        <Button variant="primary" onPress={ask}>
          {words.moveChosen(moving.length)}
        </Button>
      </Cluster>
      {isAsking && (
        <MoveConfirmation
          rows={moving}
          to={to}
          isPending={isPending}
          onConfirm={() => void move()}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
};
