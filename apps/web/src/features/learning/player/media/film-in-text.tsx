import { useQuery } from '@tanstack/react-query';
import type { RichTextFilm } from '@vagar/ui';
import { Notice, Skeleton } from '@vagar/ui';
import { useState } from 'react';
import { useLanguage } from '../../../../platform/i18n/index.ts';
import { useFilmWords } from '../film/words.ts';
import { filmQuery } from './media.queries.ts';
import styles from './media.module.css';

/** A film in the middle of a text, in the browser's own player. */
export const FilmInText = ({ media, title }: RichTextFilm) => {
  const words = useFilmWords();
  const { language } = useLanguage();
  const [isBroken, setBroken] = useState(false);
  const { data: film, isPending } = useQuery(filmQuery(media));
  if (isPending) return <Skeleton count={2} label={words.waiting} />;
  if (!film) return <Notice>{words.gone}</Notice>;
  const { sv, en } = film.captions;
  return (
    <>
      {isBroken && <Notice tone="attention">{words.unplayable}</Notice>}
      <video
        className={styles.video}
        controls
        playsInline
        preload="metadata"
        src={film.url}
        aria-label={words.videoLabel(title || film.title)}
        onError={() => setBroken(true)}
        {...(film.width && film.height ? { width: film.width, height: film.height } : {})}
      >
        {sv && (
          <track
            kind="captions"
            srcLang="sv"
            label={words.captionsSv}
            src={sv}
            default={language === 'sv' || !en}
          />
        )}
        {en && (
          <track kind="captions" srcLang="en" label={words.captionsEn} src={en} default={language === 'en'} />
        )}
      </video>
    </>
  );
};
