import { Page, Skeleton } from '@vagar/ui';
import { useNavigationWords } from './navigation-words.ts';

/** The shape of a page while it is fetched. */
export const WaitingPage = () => {
  const words = useNavigationWords();
  return (
    <Page>
      <Skeleton shape="title" label={words.waiting} />
      <Skeleton count={2} />
      <Skeleton shape="card" />
    </Page>
  );
};
