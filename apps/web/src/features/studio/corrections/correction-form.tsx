import type { CorrectionPreview } from '@vagar/contract';
import { Button, Checkbox, Notice, Stack, TextArea } from '@vagar/ui';
import { useRef, useState } from 'react';
import { CorrectedPlaces } from './corrected-place.tsx';
import { CorrectionConfirmation } from './correction-confirmation.tsx';
import styles from './corrections.module.css';
import { PartName } from './part-name.tsx';
import { useSending } from './use-sending.ts';
import { useCorrectionWords } from './words.ts';

export interface CorrectionFormProps {
  courseId: string;
  preview: CorrectionPreview;
  /** Who take the version now. */
  people: number;
}

/** What is sent is chosen part by part, with the words before and after in sight; nothing is sent before a reason. */
export const CorrectionForm = ({ courseId, preview: { version, parts }, people }: CorrectionFormProps) => {
  const words = useCorrectionWords();
  const { send, isPending, fault, setFault } = useSending(courseId, version);
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [reasonFault, setReasonFault] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  // By what they say: words that have changed since are not chosen any more.
  const chosen = parts.filter(({ mark }) => marks.has(mark));
  const choose = (mark: string, isChosen: boolean) =>
    setMarks(new Set(isChosen ? [...marks, mark] : [...marks].filter((other) => other !== mark)));
  const ask = () => {
    const isReasonMissing = reason.trim() === '';
    setReasonFault(isReasonMissing ? words.reasonMissing : null);
    setFault(chosen.length === 0 ? words.chooseSomething : null);
    setAsking(chosen.length > 0 && !isReasonMissing);
  };
  const confirm = async () => {
    const isSent = await send(chosen, reason.trim());
    setAsking(false);
    if (!isSent) return;
    setReason('');
    // What was pressed is gone with the words that were sent: one goes on from where they stood.
    requestAnimationFrame(() => frame.current?.focus());
  };
  if (parts.length === 0)
    return (
      <div ref={frame} tabIndex={-1} className={styles.nothing}>
        {fault && <Fault>{fault}</Fault>}
        <Notice>{words.nothing(version)}</Notice>
      </div>
    );
  return (
    <div ref={frame} tabIndex={-1}>
      <Stack gap={5}>
        <p>{words.foundBody}</p>
        {parts.length > 1 && (
          <Checkbox
            label={words.chooseAll(parts.length)}
            isSelected={chosen.length === parts.length}
            isIndeterminate={chosen.length > 0 && chosen.length < parts.length}
            onChange={(isAll) => setMarks(new Set(isAll ? parts.map(({ mark }) => mark) : []))}
          />
        )}
        <ul className={styles.parts}>
          {parts.map(({ id, mark, places, ...part }) => (
            <li key={id} className={styles.part}>
              <Checkbox
                label={<PartName {...part} />}
                isSelected={marks.has(mark)}
                onChange={(isChosen) => choose(mark, isChosen)}
              />
              <CorrectedPlaces places={places} names={{ before: words.before, after: words.after }} />
            </li>
          ))}
        </ul>
        <TextArea
          label={words.reason}
          description={words.reasonBody}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          errorMessage={reasonFault ?? undefined}
        />
        {fault && <Fault>{fault}</Fault>}
        <div>
          <Button variant="primary" onPress={ask}>
            {words.send(chosen.length)}
          </Button>
        </div>
        {isAsking && (
          <CorrectionConfirmation
            version={version}
            people={people}
            places={chosen.reduce((sum, { places }) => sum + places.length, 0)}
            isPending={isPending}
            onConfirm={() => void confirm()}
            onClose={() => setAsking(false)}
          />
        )}
      </Stack>
    </div>
  );
};

const Fault = ({ children }: { children: string }) => (
  <Notice tone="attention" role="alert">
    {children}
  </Notice>
);
