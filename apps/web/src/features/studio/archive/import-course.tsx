import { Button, Notice, Section, Stack, useToast } from '@vagar/ui';
import { FileDrop } from '@vagar/ui/file';
import { useEffect, useId, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import styles from './archive.module.css';
import { useCourseImport } from './use-course-import.ts';
import type { CourseImporting } from './use-course-import.ts';
import { useArchiveWords } from './words.ts';

/** A course from elsewhere, as one file: it comes in as a draft, or not at all. */
export const ImportCourse = () => {
  const words = useArchiveWords();
  const localised = useLocalised();
  const navigate = useNavigate();
  const toast = useToast();
  const { state, send, stop } = useCourseImport((course) => {
    toast.show(words.arrived(localised(course.title).text));
    void navigate(`/studio/${course.id}`);
  });
  const chooser = useId();
  useFocusAfterSending(state.kind, chooser);
  return (
    <Section title={words.title}>
      <Stack gap={3}>
        <FileDrop
          id={chooser}
          label={words.label}
          description={words.help}
          choose={words.choose}
          drop={words.drop}
          accept={['.zip', 'application/zip']}
          isDisabled={state.kind === 'sending'}
          errorMessage={state.kind === 'refused' ? state.fault : undefined}
          onFiles={([file]) => {
            if (file) void send(file);
          }}
        />
        {state.kind === 'sending' && <Sending name={state.name} share={state.share} onStop={stop} />}
        {state.kind === 'exists' && (
          <Notice
            tone="attention"
            role="status"
            title={words.existsTitle}
            actions={
              <Button autoFocus onPress={() => void send(state.file, 'new')}>
                {words.asNew}
              </Button>
            }
          >
            {words.existsBody(state.file.name)}
          </Notice>
        )}
        <p role="status" className={styles.said}>
          {state.kind === 'sending' &&
            (state.share < 1 ? words.sending(state.name) : words.reading(state.name))}
          {state.kind === 'stopped' && words.stopped}
        </p>
      </Stack>
    </Section>
  );
};

/** While something is sent nothing can be chosen; whoever was there comes back to it. */
function useFocusAfterSending(kind: CourseImporting['kind'], chooser: string) {
  const wasSending = useRef(false);
  useEffect(() => {
    if (wasSending.current && (kind === 'refused' || kind === 'stopped'))
      document.getElementById(chooser)?.focus();
    wasSending.current = kind === 'sending';
  }, [kind, chooser]);
}

const Sending = ({ name, share, onStop }: { name: string; share: number; onStop: () => void }) => {
  const words = useArchiveWords();
  const { percent } = useFormats();
  const bar = useId();
  return (
    <div className={styles.sending}>
      <label htmlFor={bar}>{words.sending(name)}</label>
      <progress id={bar} max={1} value={share} />
      <span>{words.sent(percent(share))}</span>
      <Button autoFocus size="small" variant="quiet" onPress={onStop}>
        {words.stop}
      </Button>
    </div>
  );
};
