import { useQueryClient } from '@tanstack/react-query';
import type { MovePreview, MoveRow } from '@vagar/contract';
import { useToast } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';
import { api, isProblem } from '../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { moveQuery, useRefreshCourse } from '../studio.queries.ts';
import { inBatches } from './in-batches.ts';
import { usePublishWords } from './words.ts';

/** So few at a time that each batch is done within a second or so. The API takes up to fifty. */
const batchSize = 20;

/** Long work on the page, as far as it has come. */
export interface MoveProgress {
  what: 'reading' | 'moving';
  done: number;
  total: number;
}

/** Who is chosen, over all pages of the list, and moving them batch by batch. */
export function useMove(courseId: string, { to, total, size }: MovePreview, onMoved: () => void) {
  const words = usePublishWords();
  const errorWords = useErrorWords();
  const toast = useToast();
  const client = useQueryClient();
  const refresh = useRefreshCourse(courseId);
  const [chosen, setChosen] = useState<ReadonlyMap<string, MoveRow>>(new Map());
  /** So many cannot be moved yet, when everyone was asked for. */
  const [leftOut, setLeftOut] = useState(0);
  const [progress, setProgress] = useState<MoveProgress | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const isStopped = useRef(false);
  // Leaving the page stops it between two batches, as cancelling does.
  useEffect(() => {
    isStopped.current = false;
    return () => void (isStopped.current = true);
  }, []);
  const say = (error: unknown) =>
    setFault(isProblem(error, 'move-outdated') ? words.outdated : describe(error, errorWords));
  const choose = (row: MoveRow, isChosen: boolean) => {
    const next = new Map(chosen);
    if (isChosen) next.set(row.enrolmentId, row);
    else next.delete(row.enrolmentId);
    setChosen(next);
  };
  const chooseThese = (rows: readonly MoveRow[]) => {
    const movable = rows.filter(({ hindrance }) => hindrance === null);
    setChosen(new Map(movable.map((row) => [row.enrolmentId, row])));
    setLeftOut(rows.length - movable.length);
  };
  const begin = () => {
    isStopped.current = false;
    setFault(null);
  };

  /** Everyone on every page: read page by page, so that what happens to each is known before anyone confirms. */
  const chooseAll = async () => {
    begin();
    const rows: MoveRow[] = [];
    const pages = Array.from({ length: Math.ceil(total / size) }, (_, place) => place + 1);
    const { error } = await inBatches(pages, {
      size: 1,
      send: async ([page = 1]) => {
        rows.push(...(await client.fetchQuery({ ...moveQuery(courseId, page), staleTime: 0 })).rows);
      },
      onProgress: (done) => setProgress({ what: 'reading', done: Math.min(done * size, total), total }),
      isStopped: () => isStopped.current,
    });
    setProgress(null);
    if (error !== null) say(error);
    else if (!isStopped.current) chooseThese(rows);
  };

  /** No learner is ever half moved: a batch is moved whole or not at all. */
  const move = async () => {
    begin();
    const enrolments = [...chosen.keys()];
    const { done, error } = await inBatches(enrolments, {
      size: batchSize,
      send: async (batch) => {
        await api('moveLearners', { params: { courseId }, body: { to, enrolments: [...batch] } });
      },
      onProgress: (moved) => setProgress({ what: 'moving', done: moved, total: enrolments.length }),
      isStopped: () => isStopped.current,
    });
    setProgress(null);
    setChosen(new Map([...chosen].slice(done)));
    if (error !== null) say(error);
    if (done > 0) {
      onMoved();
      toast.show(
        done < enrolments.length ? words.movedSome(done, enrolments.length, to) : words.moved(done, to),
      );
    }
    await Promise.all([
      refresh(),
      client.invalidateQueries({ queryKey: ['course-moves', courseId] }),
      client.invalidateQueries({ queryKey: ['course-versions', courseId] }),
    ]);
    // Whom the list no longer holds cannot be moved: choose anew from what it says now.
    if (isProblem(error, 'move-outdated')) chooseThese([]);
  };

  return {
    chosen,
    choose,
    chooseAll,
    chooseNone: () => chooseThese([]),
    leftOut,
    move,
    progress,
    stop: () => void (isStopped.current = true),
    fault,
    setFault,
  };
}
