import type { KindDraft } from '@vagar/contract';
import { Notice } from '@vagar/ui';
import { useLocalised } from '../../../../../platform/i18n/index.ts';
import { BilingualField } from '../../bilingual-field.tsx';
import { EditableList } from '../../editing/editable-list.tsx';
import { newKey } from '../../editing/new-key.ts';
import { WholeNumberField } from '../../editing/whole-number-field.tsx';
import { useQuestionWords } from './words.ts';

type Draft = KindDraft<'quiz'>;

export interface PoolFieldsProps {
  draft: Draft;
  onChange: (pools: Draft['pools']) => void;
}

/**
 * Groups of questions of which each attempt gets so many. A group that is taken away leaves its questions to be asked
 * as those in no group are; put back, it has them again.
 */
export const PoolFields = ({ draft: { pools, questions }, onChange }: PoolFieldsProps) => {
  const words = useQuestionWords();
  const nameOf = usePoolNames();
  return (
    <EditableList
      title={words.pools}
      description={words.poolsHelp}
      items={pools}
      onChange={onChange}
      keyOf={({ key }) => key}
      nameOf={nameOf}
      make={() => ({ key: newKey('pool'), name: { sv: '' }, draw: 1 })}
      add={words.addPool}
      most={20}
    >
      {(pool, change) => {
        const held = questions.filter((question) => question.pool === pool.key).length;
        return (
          <>
            <BilingualField
              label={words.poolName}
              description={words.poolNameHelp}
              maxLength={200}
              value={pool.name}
              onChange={(name) => change({ ...pool, name })}
            />
            <WholeNumberField
              label={words.poolDraw}
              description={words.poolHolds(held)}
              min={1}
              max={100}
              value={pool.draw}
              onChange={(draw) => change({ ...pool, draw })}
            />
            {held < pool.draw && (
              <Notice tone="attention">{held === 0 ? words.poolEmpty : words.poolTooSmall}</Notice>
            )}
          </>
        );
      }}
    </EditableList>
  );
};

/** A group by its name, or by its place while it has none. */
export function usePoolNames() {
  const words = useQuestionWords();
  const localised = useLocalised();
  return ({ name }: Draft['pools'][number], place: number): string =>
    localised(name).text || words.pool(place + 1);
}
