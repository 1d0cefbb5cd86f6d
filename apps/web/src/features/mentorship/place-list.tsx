import { Button, IconButton, TextField, useToast } from '@vagar/ui';
import { useId, useRef, useState } from 'react';
import { announce } from '../../platform/navigation/index.ts';
import { fieldId } from '../../platform/errors/index.ts';
import { MOST_PLACES, withPlace } from './places.ts';
import styles from './mentorship.module.css';
import { useMentorshipWords } from './words.ts';

export interface PlaceListProps {
  places: readonly string[];
  onChange: (places: string[]) => void;
}

/** Places one by one. Enter adds; a removed one can be had back. */
export const PlaceList = ({ places, onChange }: PlaceListProps) => {
  const words = useMentorshipWords();
  const toast = useToast();
  const titleId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const isFull = places.length >= MOST_PLACES;
  const add = () => {
    const next = withPlace(places, typed);
    if (next.length > places.length) {
      onChange(next);
      announce(words.placeAdded(typed.trim()));
    }
    setTyped('');
    input.current?.focus();
  };
  const remove = (place: string) => {
    const before = [...places];
    onChange(before.filter((other) => other !== place));
    input.current?.focus();
    toast.show(words.placeRemoved(place), {
      action: { label: words.undo, onAction: () => onChange(before) },
    });
  };
  return (
    <div role="group" aria-labelledby={titleId} className={styles.places}>
      <h3 id={titleId} className={styles.label}>
        {words.places}
      </h3>
      {places.length > 0 ? (
        <ul className={styles.chips}>
          {places.map((place) => (
            <li key={place} className={styles.chip}>
              {place}
              <IconButton
                icon="close"
                size="small"
                label={words.removePlace(place)}
                onPress={() => remove(place)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{words.noPlaces}</p>
      )}
      <form
        noValidate
        className={styles.adder}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          id={fieldId('place')}
          label={words.place}
          description={isFull ? words.placesFull : words.placesBody}
          maxLength={100}
          width="medium"
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          isDisabled={isFull}
          inputRef={input}
        />
        <Button type="submit" icon="plus" isDisabled={isFull}>
          {words.addPlace}
        </Button>
      </form>
    </div>
  );
};
