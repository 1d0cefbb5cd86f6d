import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Notice, Section, Skeleton, Stack } from '@vagar/ui';
import type { ReactNode } from 'react';
import { FailurePage } from '../../../platform/errors/index.ts';

/** What is found of a course's or a programme's draft. */
interface Found {
  faults: readonly { weight: 'must' | 'should' }[];
}

interface GateSectionProps<Gate extends Found> {
  query: UseQueryResult<Gate>;
  words: GateWords & { gate: string; gateWaiting: string };
  /** The faults, each with the way to where it is mended. */
  children: (gate: Gate) => ReactNode;
}

/** The gate before publishing, with its verdict on top and the way to ask again at the foot. */
export const GateSection = <Gate extends Found>({ query, words, children }: GateSectionProps<Gate>) => (
  <Section title={words.gate}>
    {query.data ? (
      <Stack gap={5}>
        <Verdict faults={query.data.faults} words={words} />
        {children(query.data)}
        <div>
          <Button size="small" isPending={query.isFetching} onPress={() => void query.refetch()}>
            {words.checkAgain}
          </Button>
        </div>
      </Stack>
    ) : query.error ? (
      <FailurePage error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton count={3} label={words.gateWaiting} />
    )}
  </Section>
);

interface GateWords {
  gateClear: string;
  found: (said: string[]) => string;
  must: (faults: number) => string;
  should: (faults: number) => string;
  mustBody: string;
  checkAgain: string;
}

const Verdict = ({ faults, words }: Found & { words: GateWords }) => {
  const must = faults.filter(({ weight }) => weight === 'must').length;
  const should = faults.length - must;
  const said = [...(must > 0 ? [words.must(must)] : []), ...(should > 0 ? [words.should(should)] : [])];
  return (
    <div role="status">
      {faults.length === 0 ? (
        <Notice tone="done">{words.gateClear}</Notice>
      ) : (
        <Notice tone={must > 0 ? 'danger' : 'attention'} title={words.found(said)}>
          {must > 0 && words.mustBody}
        </Notice>
      )}
    </div>
  );
};
