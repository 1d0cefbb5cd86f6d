import { Stack } from '@vagar/ui';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { BilingualField } from '../bilingual-field.tsx';
import { EditableList } from '../editing/editable-list.tsx';
import { newKey } from '../editing/new-key.ts';
import { WholeNumberField } from '../editing/whole-number-field.tsx';
import type { EditorProps } from '../editors.ts';
import { useGoalMatrixWords } from './words.ts';

/** As many as the contract takes. */
const most = { goals: 8, support: 6, reasons: 56 };

/** The task, the goals that are held against each other, and how many scores want a reason. */
export const GoalMatrixEditor = ({ draft, onChange }: EditorProps<'goal-matrix'>) => {
  const words = useGoalMatrixWords();
  const localised = useLocalised();
  const { prompt, support, goals, minimumReasons } = draft;
  return (
    <Stack gap={6}>
      <BilingualField
        label={words.prompt}
        multiline
        value={prompt}
        onChange={(changed) => onChange({ ...draft, prompt: changed })}
      />
      <EditableList
        title={words.support}
        description={words.supportHelp}
        items={support}
        onChange={(changed) => onChange({ ...draft, support: changed })}
        keyOf={(_, place) => place}
        nameOf={(_, place) => words.supportLine(place + 1)}
        make={() => ({ sv: '' })}
        add={words.addSupport}
        most={most.support}
      >
        {(line, change, place) => (
          <BilingualField
            label={words.supportLine(place + 1)}
            value={line}
            onChange={(text) => change({ ...text })}
          />
        )}
      </EditableList>
      <EditableList
        title={words.goals}
        description={words.goalsHelp}
        items={goals}
        onChange={(changed) => onChange({ ...draft, goals: changed })}
        keyOf={({ key }) => key}
        nameOf={({ short }, place) => words.goalNumber(place + 1, localised(short).text)}
        make={() => ({ key: newKey('goal'), text: { sv: '' }, short: { sv: '' } })}
        add={words.addGoal}
        most={most.goals}
      >
        {(goal, change) => (
          <>
            <BilingualField
              label={words.goalShort}
              description={words.goalShortHelp}
              maxLength={80}
              value={goal.short}
              onChange={(short) => change({ ...goal, short })}
            />
            <BilingualField
              label={words.goalText}
              value={goal.text}
              onChange={(text) => change({ ...goal, text })}
            />
          </>
        )}
      </EditableList>
      <WholeNumberField
        label={words.minimumReasons}
        description={words.minimumReasonsHelp(goals.length * Math.max(0, goals.length - 1))}
        min={0}
        max={most.reasons}
        value={minimumReasons}
        onChange={(changed) => onChange({ ...draft, minimumReasons: changed })}
      />
    </Stack>
  );
};
