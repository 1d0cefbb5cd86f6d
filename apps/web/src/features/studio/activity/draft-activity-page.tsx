import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { draftActivityQuery } from '../studio.queries.ts';
import { DraftActivity } from './draft-activity.tsx';

/** One activity as staff write it. */
export const DraftActivityPage = () => {
  const { activityId = '' } = useParams();
  const query = useQuery(draftActivityQuery(activityId));
  return (
    <QueryPage query={query}>
      {/* Keyed: another activity is another page, with nothing carried over. */}
      {(activity) => <DraftActivity key={activity.id} activity={activity} />}
    </QueryPage>
  );
};
