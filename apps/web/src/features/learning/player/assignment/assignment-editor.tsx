import { mostPoints } from '@vagar/domain';
import { Notice, RadioGroup, Stack } from '@vagar/ui';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { BilingualField } from '../bilingual-field.tsx';
import { EditableList } from '../editing/editable-list.tsx';
import { newKey } from '../editing/new-key.ts';
import { WholeNumberField } from '../editing/whole-number-field.tsx';
import type { EditorProps } from '../editors.ts';
import type { Rubric } from './rubric.tsx';
import { useAssignmentWords } from './words.ts';

/** As many as the contract takes. */
const most = { criteria: 12, levels: 6, points: 10, approvedFrom: 120 };

type Criterion = Rubric[number];
type Level = Criterion['levels'][number];

/** A new criterion has two levels: one to reach and one below it. */
const newLevel = (points: number): Level => ({ key: newKey('level'), text: { sv: '' }, points });

/** The task, what may be handed in, and what it is judged by. */
export const AssignmentEditor = ({ draft, onChange }: EditorProps<'assignment'>) => {
  const words = useAssignmentWords();
  const localised = useLocalised();
  const { prompt, answer, rubric, approvedFrom } = draft;
  const reachable = mostPoints(rubric);
  return (
    <Stack gap={6}>
      <BilingualField
        label={words.prompt}
        multiline
        value={prompt}
        onChange={(changed) => onChange({ ...draft, prompt: changed })}
      />
      <RadioGroup
        label={words.answer}
        value={answer}
        onChange={(changed) => onChange({ ...draft, answer: changed as typeof answer })}
        choices={(['text', 'file', 'either'] as const).map((value) => ({
          value,
          label: words.answers[value],
        }))}
      />
      <EditableList
        title={words.criteria}
        description={words.criteriaHelp}
        items={rubric}
        onChange={(changed) => onChange({ ...draft, rubric: changed })}
        keyOf={({ key }) => key}
        nameOf={({ text }, place) => words.criterion(place + 1, localised(text).text)}
        make={() => ({ key: newKey('criterion'), text: { sv: '' }, levels: [newLevel(0), newLevel(1)] })}
        add={words.addCriterion}
        most={most.criteria}
      >
        {(criterion, change, place) => (
          <>
            <BilingualField
              label={words.criterionText}
              value={criterion.text}
              onChange={(text) => change({ ...criterion, text })}
            />
            <Levels criterion={criterion} number={place + 1} onChange={change} />
          </>
        )}
      </EditableList>
      <WholeNumberField
        label={words.approvedFromLabel}
        description={words.approvedFromHelp(reachable)}
        min={0}
        max={most.approvedFrom}
        value={approvedFrom}
        onChange={(changed) => onChange({ ...draft, approvedFrom: changed })}
      />
      {approvedFrom > reachable && <Notice tone="attention">{words.outOfReach(reachable)}</Notice>}
    </Stack>
  );
};

interface LevelsProps {
  criterion: Criterion;
  number: number;
  onChange: (criterion: Criterion) => void;
}

const Levels = ({ criterion, number, onChange }: LevelsProps) => {
  const words = useAssignmentWords();
  return (
    <EditableList
      title={words.levels(number)}
      level={3}
      items={criterion.levels}
      onChange={(levels) => onChange({ ...criterion, levels })}
      keyOf={({ key }) => key}
      nameOf={(_, place) => words.level(place + 1)}
      make={() => newLevel(Math.min(most.points, mostPoints([criterion]) + 1))}
      add={words.addLevel(number)}
      most={most.levels}
    >
      {(level, change) => (
        <>
          <BilingualField
            label={words.levelText}
            value={level.text}
            onChange={(text) => change({ ...level, text })}
          />
          <WholeNumberField
            label={words.levelPoints}
            min={0}
            max={most.points}
            value={level.points}
            onChange={(points) => change({ ...level, points })}
          />
        </>
      )}
    </EditableList>
  );
};
