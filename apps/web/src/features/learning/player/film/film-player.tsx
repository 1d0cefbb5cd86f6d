import type { LocalText } from '@vagar/domain';
import { Button, Notice } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useLocalised } from '../../../../platform/i18n/index.ts';
import { announce } from '../../../../platform/navigation/index.ts';
import type { ContentOf } from '../kinds.ts';
import { clockOf } from './clock-of.ts';
import styles from './film.module.css';
import type { FilmPosition } from './use-position.ts';
import { useFilmWords } from './words.ts';

export interface FilmPlayerProps {
  title: LocalText;
  content: ContentOf<'film'>;
  position: FilmPosition;
}

/** The browser's own player: its controls are known to keyboards and screen readers alike. */
export const FilmPlayer = ({ title, content, position }: FilmPlayerProps) => {
  const words = useFilmWords();
  const { language } = useLanguage();
  const localised = useLocalised();
  const video = useRef<HTMLVideoElement>(null);
  const [resumedAt] = useState(position.start);
  const [isBroken, setBroken] = useState(false);
  const { captions, descriptions } = content;
  // The browser begins to load while React still holds the page back, and tells nobody: then it is done here.
  useEffect(() => {
    const film = video.current;
    if (film && film.readyState >= HTMLMediaElement.HAVE_METADATA) film.currentTime = resumedAt;
  }, [resumedAt]);
  return (
    <div className={styles.player}>
      {isBroken && <Notice tone="attention">{words.cannotPlay}</Notice>}
      <video
        ref={video}
        className={styles.video}
        controls
        playsInline
        preload="metadata"
        width={content.width}
        height={content.height}
        poster={content.scenes[0]?.still}
        aria-label={words.videoLabel(localised(title).text)}
        onLoadedMetadata={({ currentTarget }) => {
          currentTarget.currentTime = resumedAt;
        }}
        onTimeUpdate={({ currentTarget }) => {
          if (!currentTarget.seeking && !currentTarget.paused)
            position.moved(currentTarget.currentTime, false);
        }}
        onPause={({ currentTarget }) => position.moved(currentTarget.currentTime, true)}
        onEnded={() => announce(words.ended)}
      >
        {content.sources.map(({ url, mime }, place) => (
          <source
            key={url}
            src={url}
            type={mime}
            // The browser tries them in turn: the last one that fails means that none plays.
            {...(place === content.sources.length - 1 ? { onError: () => setBroken(true) } : {})}
          />
        ))}
        <track
          kind="captions"
          srcLang="sv"
          label={words.captionsSv}
          src={captions.sv}
          default={language === 'sv'}
        />
        <track
          kind="captions"
          srcLang="en"
          label={words.captionsEn}
          src={captions.en}
          default={language === 'en'}
        />
        <track kind="descriptions" srcLang="sv" label={words.descriptionsSv} src={descriptions.sv} />
        <track kind="descriptions" srcLang="en" label={words.descriptionsEn} src={descriptions.en} />
      </video>
      <p className={styles.quiet}>{words.silent}</p>
      {resumedAt > 0 && (
        <p className={styles.quiet}>
          {words.resumed(clockOf(resumedAt))}{' '}
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              if (video.current) video.current.currentTime = 0;
            }}
          >
            {words.fromStart}
          </Button>
        </p>
      )}
    </div>
  );
};
