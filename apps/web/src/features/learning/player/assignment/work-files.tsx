import type { ActivityView } from '@vagar/contract';
import { Button, Link, Stack, useToast, VisuallyHidden } from '@vagar/ui';
import { FileDrop } from '@vagar/ui/file';
import { urlOf } from '../../../../platform/api-client/index.ts';
import styles from './assignment.module.css';
import { useWorkFiles } from './use-work-files.ts';
import type { Work } from './work.ts';
import { useAssignmentWords } from './words.ts';

const most = 5;
const accept = ['.pdf', '.docx', '.odt', '.png', '.jpg', '.jpeg', '.txt'];

export interface WorkFilesProps {
  activity: ActivityView;
  files: Work['files'];
  isReadOnly: boolean;
  /** Told how to alter the files, as others may have come since. */
  onChange: (alter: (files: Work['files']) => Work['files']) => void;
}

/** The files of the work: each can be opened, taken out and put back. */
export const WorkFiles = ({ activity, files, isReadOnly, onChange }: WorkFilesProps) => {
  const words = useAssignmentWords();
  const toast = useToast();
  const uploads = useWorkFiles(activity, ({ id, name }) => onChange((known) => [...known, { id, name }]));
  const remove = (gone: Work['files'][number]) => {
    onChange((known) => known.filter(({ id }) => id !== gone.id));
    toast.show(words.removedFile(gone.name), {
      action: { label: words.undo, onAction: () => onChange((known) => [...known, gone].slice(0, most)) },
    });
  };
  return (
    <Stack gap={4}>
      {!isReadOnly && (
        <FileDrop
          label={words.files}
          description={words.filesTakes}
          choose={words.choose}
          drop={words.drop}
          accept={accept}
          allowsMultiple
          errorMessage={uploads.faults.join(' ')}
          onFiles={(chosen) => void uploads.add(chosen, most - files.length)}
        />
      )}
      <p role="status" className={styles.state}>
        {uploads.name ? words.uploading(uploads.name) : uploads.said}
      </p>
      {isReadOnly && files.length > 0 && <h3>{words.handedInFiles}</h3>}
      <ul className={styles.files}>
        {files.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={urlOf('readWorkFile', {
                params: { enrolmentId: activity.enrolmentId, activityId: activity.id, fileId: id },
              })}
              target="_blank"
            >
              {name}
            </Link>
            {!isReadOnly && (
              <Button variant="quiet" size="small" icon="close" onPress={() => remove({ id, name })}>
                {words.removeFile(name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {files.length === 0 && !isReadOnly && <VisuallyHidden>{words.noFiles}</VisuallyHidden>}
    </Stack>
  );
};
