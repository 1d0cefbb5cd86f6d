import type { ActivityKind, DraftModule } from '@vagar/contract';
import { Button, Dialog, Notice, RadioGroup, Stack, TextField } from '@vagar/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import styles from './course.module.css';
import type { ShapeActs } from './shape-acts.ts';
import { useKept } from './use-kept.ts';
import { useShapeWords } from './words.ts';

export interface AddActivityProps {
  courseId: string;
  module: DraftModule;
  acts: ShapeActs;
}

/** A new activity: first what the participant is to do, then what it is called. */
export const AddActivity = ({ courseId, module, acts }: AddActivityProps) => {
  const words = useShapeWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button variant="quiet" icon="plus" size="small" onPress={() => setOpen(true)}>
        {words.addActivity}
      </Button>
      {isOpen && <AddDialog courseId={courseId} module={module} acts={acts} onClose={() => setOpen(false)} />}
    </div>
  );
};

const AddDialog = ({ courseId, module, acts, onClose }: AddActivityProps & { onClose: () => void }) => {
  const words = useShapeWords();
  const { kinds } = useCurriculumWords();
  const errorWords = useErrorWords();
  const navigate = useNavigate();
  const [kind, setKind] = useState<ActivityKind>('text');
  const kept = useKept(`studio.new-activity.${module.id}`, '');
  const title = kept.value;
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const offered = Object.keys(words.kinds) as ActivityKind[];
  const add = async (thenWrite: boolean) => {
    setTried(true);
    if (title.trim() === '') return;
    setPending(true);
    setFailure(null);
    try {
      const id = await acts.addActivity(module.id, kind, { sv: title.trim() });
      if (id) kept.forget();
      onClose();
      if (id && thenWrite) await navigate(`/studio/${courseId}/${id}`);
    } catch (error) {
      setFailure(error);
      setPending(false);
    }
  };
  return (
    <Dialog
      title={words.addTitle(acts.nameOf(module.title))}
      size="large"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      messages={{ close: words.close }}
      actions={() => (
        <>
          <Button variant="primary" isPending={isPending} onPress={() => void add(true)}>
            {words.addAndWrite}
          </Button>
          <Button isPending={isPending} onPress={() => void add(false)}>
            {words.add}
          </Button>
        </>
      )}
    >
      <Stack gap={5}>
        <TextField
          label={words.activityName}
          lang="sv"
          maxLength={200}
          autoComplete="off"
          value={title}
          onChange={kept.change}
          errorMessage={isTried && title.trim() === '' ? words.activityNameMissing : undefined}
        />
        <div className={styles.kinds}>
          <RadioGroup
            label={words.kind}
            value={kind}
            onChange={(chosen) => setKind(chosen as ActivityKind)}
            choices={offered.map((value) => ({
              value,
              label: kinds[value],
              description: words.kinds[value],
            }))}
          />
        </div>
        {Boolean(failure) && (
          <Notice tone="danger" role="alert">
            {describe(failure, errorWords)}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
};
