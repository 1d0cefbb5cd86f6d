import { Select, Stack } from '@vagar/ui';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { BilingualField } from '../bilingual-field.tsx';
import { EditableList } from '../editing/editable-list.tsx';
import { newKey } from '../editing/new-key.ts';
import type { EditorProps } from '../editors.ts';
import { BilingualRichText } from '../rich-text-editor/bilingual-rich-text.tsx';
import { levelKey, levels } from './assessment.ts';
import type { LevelKey } from './assessment.ts';
import { withCriteria, writtenCriteria } from './criteria-of.ts';
import { useExerciseWords } from './words.ts';

/** As many as the contract takes. */
const most = { attachments: 8, criteria: 12 };

const emptyText = () => ({ sv: { type: 'doc' as const, content: [{ type: 'paragraph' }] } });

/** The application with its attachments, and each criterion with the expert's assessment of it. */
export const ApplicationExerciseEditor = ({ draft, onChange }: EditorProps<'application-exercise'>) => {
  const words = useExerciseWords();
  const localised = useLocalised();
  return (
    <Stack gap={6}>
      <BilingualField
        label={words.prompt}
        multiline
        value={draft.prompt}
        onChange={(prompt) => onChange({ ...draft, prompt })}
      />
      <BilingualRichText
        label={words.applicationLabel}
        value={draft.application}
        onChange={(application) => onChange({ ...draft, application })}
      />
      <EditableList
        title={words.attachments}
        items={draft.attachments}
        onChange={(attachments) => onChange({ ...draft, attachments })}
        keyOf={({ key }) => key}
        nameOf={({ title }, place) => words.attachmentNumber(place + 1, localised(title).text)}
        make={() => ({ key: newKey('attachment'), title: { sv: '' }, body: emptyText() })}
        add={words.addAttachment}
        most={most.attachments}
      >
        {(attachment, change) => (
          <>
            <BilingualField
              label={words.attachmentTitle}
              value={attachment.title}
              onChange={(title) => change({ ...attachment, title })}
            />
            <BilingualRichText
              label={words.attachmentBody}
              value={attachment.body}
              onChange={(body) => change({ ...attachment, body })}
            />
          </>
        )}
      </EditableList>
      <EditableList
        title={words.criteria}
        description={words.criteriaHelp}
        items={writtenCriteria(draft)}
        onChange={(written) => onChange(withCriteria(draft, written))}
        keyOf={({ key }) => key}
        nameOf={({ text }, place) => words.criterionNumber(place + 1, localised(text).text)}
        make={() => ({
          key: newKey('criterion'),
          text: { sv: '' },
          help: { sv: '' },
          level: null,
          reason: { sv: '' },
        })}
        add={words.addCriterion}
        most={most.criteria}
      >
        {(criterion, change) => (
          <>
            <BilingualField
              label={words.criterionText}
              value={criterion.text}
              onChange={(text) => change({ ...criterion, text })}
            />
            <BilingualField
              label={words.criterionHelp}
              multiline
              value={criterion.help}
              onChange={(help) => change({ ...criterion, help })}
            />
            <Select<LevelKey>
              label={words.expertLevel}
              placeholder={words.expertChoose}
              value={criterion.level === null ? '' : levelKey(criterion.level)}
              onChange={(level) => change({ ...criterion, level: Number(level) })}
              options={levels.map((level) => ({ value: `${level}`, label: words.levels[`${level}`] }))}
              width="medium"
              isRequired
            />
            {/* A reason belongs to a level: without one there is nowhere to keep it. */}
            {criterion.level !== null && (
              <BilingualField
                label={words.expertReason}
                multiline
                value={criterion.reason}
                onChange={(reason) => change({ ...criterion, reason })}
              />
            )}
          </>
        )}
      </EditableList>
      <BilingualField
        label={words.expertSummary}
        multiline
        value={draft.expertSummary}
        onChange={(expertSummary) => onChange({ ...draft, expertSummary })}
      />
    </Stack>
  );
};
