import { frameworkBytes } from '@vagar/domain';
import { Notice, Stack } from '@vagar/ui';
import { FileDrop } from '@vagar/ui/file';
import { useEffect, useId, useRef } from 'react';
import { useFormats } from '../../../platform/i18n/index.ts';
import { fileSize } from '../../learning/index.ts';
import { CheckedFile } from './checked-file.tsx';
import styles from './frameworks.module.css';
import { useFrameworkFile } from './use-framework-file.ts';
import type { FrameworkFileState } from './use-framework-file.ts';
import { useFrameworkWords } from './words.ts';

/** A file with frameworks: first what it holds and what is wrong with it, then, when it is said so, it is added. */
export const AddFrameworks = () => {
  const words = useFrameworkWords();
  const size = fileSize(frameworkBytes, useFormats());
  const { state, check, add, cancel } = useFrameworkFile(words.tooLarge(size));
  const chooser = useId();
  const outcome = useFocusOnOutcome(state.kind, chooser);
  return (
    <Stack gap={4}>
      <FileDrop
        id={chooser}
        label={words.file}
        description={words.fileHelp(size)}
        choose={words.choose}
        drop={words.drop}
        accept={['.json', 'application/json']}
        isDisabled={state.kind === 'sending'}
        errorMessage={state.kind === 'refused' ? state.fault : undefined}
        onFiles={([file]) => {
          if (file) void check(file);
        }}
      />
      <div role="status">
        {state.kind === 'sending' && <p>{words.reading(state.name)}</p>}
        {state.kind === 'added' && <Notice tone="done">{words.done(state.count)}</Notice>}
      </div>
      {state.kind === 'checked' && (
        // Beside faults there is nothing else: the ring goes round the notice, not across the page.
        <div
          ref={outcome}
          tabIndex={-1}
          className={state.check.faults.length > 0 ? styles.faulty : undefined}
        >
          <CheckedFile
            name={state.file.name}
            check={state.check}
            onAdd={() => void add(state.file)}
            onCancel={cancel}
          />
        </div>
      )}
    </Stack>
  );
};

/** While a file is sent nothing can be chosen; whoever was there goes on from what came of it, or from the button. */
function useFocusOnOutcome(kind: FrameworkFileState['kind'], chooser: string) {
  const outcome = useRef<HTMLDivElement>(null);
  const former = useRef(kind);
  useEffect(() => {
    if (former.current !== kind && kind === 'checked') outcome.current?.focus();
    else if (former.current !== kind && kind !== 'sending') document.getElementById(chooser)?.focus();
    former.current = kind;
  }, [kind, chooser]);
  return outcome;
}
