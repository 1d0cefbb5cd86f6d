import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import type { ContentOf } from '../kinds.ts';
import styles from './film.module.css';

/** The film standing still: each picture, its alt text what is seen, with what is said. */
export const Stills = ({ content }: { content: ContentOf<'film'> }) => {
  const localised = useLocalised();
  const { scenes, width, height } = content;
  return (
    <ol className={styles.scenes}>
      {scenes.map(({ still, say, see }) => (
        <li key={still}>
          <figure className={styles.scene}>
            <img src={still} width={width} height={height} loading="lazy" alt={localised(see).text} />
            <figcaption>
              <p className={styles.say}>
                <Localised text={say} />
              </p>
            </figcaption>
          </figure>
        </li>
      ))}
    </ol>
  );
};
