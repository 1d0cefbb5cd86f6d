import { Button, Tabs } from '@vagar/ui';
import { useState } from 'react';
import { useSendResult } from '../../learning.queries.ts';
import type { KindProps } from '../kinds.ts';
import { ReadingText } from '../reading-text.tsx';
import { SendFailure } from '../send-failure.tsx';
import { FilmPlayer } from './film-player.tsx';
import styles from './film.module.css';
import { Stills } from './stills.tsx';
import { usePosition } from './use-position.ts';
import { useFilmWords } from './words.ts';

/** A film that moves, stands still or is told: three ways that count equally. */
export const FilmActivity = ({ activity, content, isClosed, onDone }: KindProps<'film'>) => {
  const words = useFilmWords();
  const result = useSendResult(activity, onDone);
  const [way, setWay] = useState('film');
  const position = usePosition(activity, content.seconds);
  const via = way === 'film' ? 'film' : 'stills';
  return (
    <>
      <div className={styles.ways}>
        <Tabs
          label={words.versions}
          selected={way}
          onSelect={setWay}
          tabs={[
            {
              id: 'film',
              label: words.film,
              content: <FilmPlayer title={activity.title} content={content} position={position} />,
            },
            { id: 'stills', label: words.stills, content: <Stills content={content} /> },
            {
              id: 'described',
              label: words.described,
              content: <ReadingText text={content.described} />,
            },
          ]}
        />
        <p className={styles.quiet}>{words.same}</p>
      </div>
      <SendFailure error={result.error} />
      {activity.state !== 'completed' && !isClosed && (
        <div>
          <Button
            variant="primary"
            icon="check"
            isPending={result.isPending}
            onPress={() => result.mutate({ kind: 'film-finished', via })}
          >
            {via === 'film' ? words.seenFilm : words.seenStills}
          </Button>
        </div>
      )}
      {activity.state === 'completed' && !result.isSuccess && <p>{words.seenAlready}</p>}
    </>
  );
};
