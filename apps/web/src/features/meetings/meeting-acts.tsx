import type { CohortMeeting, CohortMeetings } from '@vagar/contract';
import { Button, Cluster, Dialog, Notice, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../platform/errors/index.ts';
import { useFormats, useLocalised } from '../../platform/i18n/index.ts';
import { isOver, occasionOf, written } from './occasion.ts';
import { OccasionForm } from './occasion-form.tsx';
import { useMeetingWords } from './words.ts';

export interface MeetingActsProps {
  meeting: CohortMeeting;
  /** All of them, as they are after an act. */
  onDone: (meetings: CohortMeetings) => void;
}

/** What can be done with one meeting: another time or place, cancelled, and restored. */
export const MeetingActs = ({ meeting, onDone }: MeetingActsProps) => {
  const words = useMeetingWords();
  const errors = useErrorWords();
  const localised = useLocalised();
  const toast = useToast();
  const { date, tightDate } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const { id, version, startsAt, cancelledAt } = meeting;
  const name = localised(meeting.title).text;
  const params = { meetingId: id };

  const setCancelled = async (isCancelled: boolean) => {
    setRefusal(null);
    try {
      onDone(await api(isCancelled ? 'cancelMeeting' : 'restoreMeeting', { params, version }));
      toast.show(isCancelled ? words.didCancel : words.didRestore);
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <>
      <Cluster gap={2}>
        <Dialog
          title={words.changeTitle(name)}
          size="large"
          messages={{ close: words.close }}
          trigger={
            <Button size="small" aria-label={words.changeOf(name, date(startsAt))}>
              {words.change}
            </Button>
          }
          isOpen={isOpen}
          onOpenChange={setOpen}
        >
          <OccasionForm
            start={occasionOf(meeting, (instant) => tightDate(new Date(instant)))}
            act={words.save}
            onSend={async (occasion) => {
              onDone(await api('changeMeeting', { params, body: written(occasion), version }));
              setOpen(false);
              toast.show(words.changed);
            }}
          />
        </Dialog>
        {(cancelledAt !== null || !isOver(meeting)) && (
          <Button
            size="small"
            variant="quiet"
            aria-label={(cancelledAt ? words.restoreOf : words.cancelOf)(name, date(startsAt))}
            onPress={() => void setCancelled(!cancelledAt)}
          >
            {cancelledAt ? words.restore : words.cancel}
          </Button>
        )}
      </Cluster>
      {refusal !== null && (
        <Notice tone="danger" role="alert">
          {describe(refusal, errors)}
        </Notice>
      )}
    </>
  );
};
