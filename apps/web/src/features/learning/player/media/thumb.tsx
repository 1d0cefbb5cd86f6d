import type { MediaItem } from '@vagar/contract';
import { Icon } from '@vagar/ui';
import styles from './media.module.css';

/** A thing of the library in small. Its name stands beside it, so the picture has none of its own. */
export const Thumb = ({ item }: { item: Pick<MediaItem, 'kind' | 'url'> }) => {
  if (item.kind === 'picture') return <img className={styles.thumb} src={item.url} alt="" loading="lazy" />;
  if (item.kind === 'film')
    return (
      <video className={styles.thumb} src={item.url} preload="metadata" muted aria-hidden tabIndex={-1} />
    );
  return <Icon name="download" />;
};
