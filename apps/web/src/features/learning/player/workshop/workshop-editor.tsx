import { Checkbox, Stack } from '@vagar/ui';
import { BilingualField } from '../bilingual-field.tsx';
import { EditableList } from '../editing/editable-list.tsx';
import { WholeNumberField } from '../editing/whole-number-field.tsx';
import type { EditorProps } from '../editors.ts';
import { BilingualRichText } from '../rich-text-editor/bilingual-rich-text.tsx';
import { useWorkshopWords } from './words.ts';

/** As many as the contract takes. */
const most = 20;

const emptyText = () => ({ sv: { type: 'doc' as const, content: [{ type: 'paragraph' }] } });

/** What the meeting is for, how to prepare, and what happens there. */
export const WorkshopEditor = ({ draft, onChange }: EditorProps<'workshop'>) => {
  const words = useWorkshopWords();
  const { purpose, preparation, agenda } = draft;
  return (
    <Stack gap={6}>
      <BilingualField
        label={words.purpose}
        multiline
        value={purpose}
        onChange={(changed) => onChange({ ...draft, purpose: changed })}
      />
      <Checkbox
        label={words.hasPreparation}
        isSelected={preparation !== null}
        onChange={(isWanted) => onChange({ ...draft, preparation: isWanted ? emptyText() : null })}
      />
      {preparation && (
        <BilingualRichText
          label={words.preparation}
          value={preparation}
          onChange={(changed) => onChange({ ...draft, preparation: changed })}
        />
      )}
      <EditableList
        title={words.agenda}
        description={words.agendaHelp(agenda.reduce((sum, { minutes }) => sum + minutes, 0))}
        items={agenda}
        onChange={(changed) => onChange({ ...draft, agenda: changed })}
        keyOf={(_, place) => place}
        nameOf={(_, place) => words.point(place + 1)}
        make={() => ({ minutes: 15, text: { sv: '' } })}
        add={words.addPoint}
        most={most}
      >
        {(point, change) => (
          <>
            <WholeNumberField
              label={words.pointMinutes}
              min={1}
              max={600}
              value={point.minutes}
              onChange={(minutes) => change({ ...point, minutes })}
            />
            <BilingualField
              label={words.pointText}
              value={point.text}
              onChange={(text) => change({ ...point, text })}
            />
          </>
        )}
      </EditableList>
    </Stack>
  );
};
