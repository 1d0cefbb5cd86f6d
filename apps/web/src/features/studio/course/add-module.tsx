import { Button, Notice, TextField } from '@vagar/ui';
import { useRef, useState } from 'react';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import styles from './course.module.css';
import type { ShapeActs } from './shape-acts.ts';
import { useKept } from './use-kept.ts';
import { useShapeWords } from './words.ts';

/** A new module by its name, last in the course. */
export const AddModule = ({ courseId, acts }: { courseId: string; acts: ShapeActs }) => {
  const words = useShapeWords();
  const kept = useKept(`studio.new-module.${courseId}`, '');
  const title = kept.value;
  const errorWords = useErrorWords();
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = async () => {
    setTried(true);
    setFailure(null);
    if (title.trim() === '') return;
    setPending(true);
    try {
      const id = await acts.addModule({ sv: title.trim() });
      if (id) {
        kept.change('');
        kept.forget();
        setTried(false);
        field.current?.focus();
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <form
      noValidate
      className={styles.addModule}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={words.moduleName}
        inputRef={field}
        lang="sv"
        maxLength={200}
        autoComplete="off"
        value={title}
        onChange={kept.change}
        errorMessage={isTried && title.trim() === '' ? words.moduleNameMissing : undefined}
      />
      <Button type="submit" icon="plus" isPending={isPending}>
        {words.addModule}
      </Button>
      {Boolean(failure) && (
        <Notice tone="danger" role="alert">
          {describe(failure, errorWords)}
        </Notice>
      )}
    </form>
  );
};
