import { Link, LinkButton } from '@vagar/ui';
import { urlOf } from '../../../platform/api-client/index.ts';
import { useArchiveWords } from './words.ts';

/** The draft as one file, to keep or to take in elsewhere. */
export const DraftArchiveLink = ({ courseId }: { courseId: string }) => {
  const words = useArchiveWords();
  return (
    <LinkButton href={urlOf('exportCourse', { params: { courseId } })} download>
      {words.download}
    </LinkButton>
  );
};

/** The same of a published version. */
export const VersionArchiveLink = ({ courseId, number }: { courseId: string; number: number }) => {
  const words = useArchiveWords();
  return (
    <Link
      href={urlOf('exportCourse', { params: { courseId }, query: { version: number } })}
      download
      aria-label={words.downloadVersion(number)}
    >
      {words.download}
    </Link>
  );
};
