import { useQuery } from '@tanstack/react-query';
import type { MediaDetails, MediaUse } from '@vagar/contract';
import { Link, Section, useToast } from '@vagar/ui';
import { useParams } from 'react-router';
import { Localised, useFormats } from '../../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { fileSize, MediaDetailsForm, mediaQuery, Thumb, useMediaWords } from '../../learning/index.ts';
import { useStudioWords } from '../words.ts';
import styles from './media.module.css';
import { useMediaLibraryWords } from './words.ts';

/** One thing in the library: what it is, what is said of it, and where it is used. */
export const MediaItemPage = () => {
  const { mediaId = '' } = useParams();
  const query = useQuery(mediaQuery(mediaId));
  return <QueryPage query={query}>{(item) => <Item item={item} />}</QueryPage>;
};

const Item = ({ item }: { item: MediaDetails }) => {
  const words = useMediaLibraryWords();
  const studio = useStudioWords();
  const { kinds } = useMediaWords();
  const formats = useFormats();
  const toast = useToast();
  return (
    <RoutePage
      title={item.title}
      kicker={words.facts(kinds[item.kind], item.mime, fileSize(item.size, formats))}
      crumbs={[
        { label: studio.title, href: '/studio' },
        { label: words.title, href: '/studio/media' },
      ]}
    >
      {item.kind === 'film' && (
        <div className={styles.whole}>
          <Thumb item={item} />
        </div>
      )}
      <p>
        <Link href={item.url} target="_blank">
          {words.open}
        </Link>
      </p>
      <Section title={words.details}>
        {/* Keyed: what was saved is what the form begins with again. */}
        <MediaDetailsForm
          key={item.version}
          item={item}
          act={words.save}
          onSaved={({ title }) => toast.show(words.saved(title))}
        />
      </Section>
      <Section title={words.uses}>
        <Uses uses={item.uses} />
      </Section>
    </RoutePage>
  );
};

const Uses = ({ uses }: { uses: readonly MediaUse[] }) => {
  const words = useMediaLibraryWords();
  if (uses.length === 0) return <p className={styles.quiet}>{words.noUses}</p>;
  return (
    <ul>
      {uses.map(({ courseId, courseTitle, activityId, activityTitle, where }) => (
        <li key={`${where} ${activityId}`}>
          <Link href={`/studio/${courseId}/${activityId}`}>
            <Localised text={activityTitle} />
          </Link>
          , <Localised text={courseTitle} />, {words[where]}
        </li>
      ))}
    </ul>
  );
};
