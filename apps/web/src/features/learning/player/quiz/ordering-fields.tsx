import { Button, IconButton } from '@vagar/ui';
import { useEffect, useId, useRef } from 'react';
import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import { announce } from '../../../../platform/navigation/index.ts';
import { inPlacedOrder, moved } from './answers.ts';
import type { QuestionOf } from './answers.ts';
import type { QuestionProps } from './question-props.ts';
import styles from './quiz.module.css';
import { useQuizWords } from './words.ts';

/** Order by buttons up and down: works with a key, a finger and a voice. */
export const OrderingFields = ({
  question,
  answer,
  isDisabled,
  onAnswer,
  onLeave,
}: QuestionProps<QuestionOf<'ordering'>>) => {
  const words = useQuizWords();
  const localised = useLocalised();
  const promptId = useId();
  const list = useRef<HTMLOListElement>(null);
  const movedItem = useRef<{ id: string; step: -1 | 1 } | null>(null);
  const isPlaced = answer?.kind === 'ordering' && answer.items.length > 0;
  const items = inPlacedOrder(question.items, isPlaced ? answer.items : []);
  const order = items.map(({ id }) => id).join(' ');

  // A moved element loses focus in the browser: give it back, to the other button where this one has stopped.
  useEffect(() => {
    const last = movedItem.current;
    if (!last) return;
    movedItem.current = null;
    const row = list.current?.querySelector(`[data-item="${last.id}"]`);
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    const wanted = last.step === -1 ? buttons : buttons.reverse();
    wanted.find((button) => !button.disabled)?.focus();
  }, [order]);

  const place = (from: number, step: -1 | 1) => {
    const item = items[from];
    if (!item) return;
    movedItem.current = { id: item.id, step };
    onAnswer({ kind: 'ordering', items: moved(items, from, step).map(({ id }) => id) });
    announce(words.moved(localised(item.text).text, from + step + 1, items.length));
  };

  return (
    <div role="group" aria-labelledby={promptId} className={styles.group} onBlur={onLeave}>
      <p id={promptId} className={styles.prompt}>
        <Localised text={question.prompt} />
      </p>
      <p className={styles.hint}>{words.order}</p>
      <ol ref={list} tabIndex={-1} className={styles.order}>
        {items.map(({ id, text }, at) => (
          <li key={id} data-item={id} className={styles.item}>
            <span className={styles.itemText}>
              <Localised text={text} />
            </span>
            <IconButton
              icon="sort-up"
              size="small"
              label={words.up(localised(text).text)}
              isDisabled={isDisabled || at === 0}
              onPress={() => place(at, -1)}
            />
            <IconButton
              icon="sort-down"
              size="small"
              label={words.down(localised(text).text)}
              isDisabled={isDisabled || at === items.length - 1}
              onPress={() => place(at, 1)}
            />
          </li>
        ))}
      </ol>
      {!isPlaced && (
        <div>
          <Button
            variant="quiet"
            size="small"
            isDisabled={isDisabled}
            onPress={() => {
              // The button goes away: focus stays with what it was about.
              list.current?.focus();
              onAnswer({ kind: 'ordering', items: items.map(({ id }) => id) });
            }}
          >
            {words.keepOrder}
          </Button>
        </div>
      )}
    </div>
  );
};
