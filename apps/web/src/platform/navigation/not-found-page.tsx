import { Cluster, LinkButton } from '@vagar/ui';
import { useNavigationWords } from './navigation-words.ts';
import { RoutePage } from './route-page.tsx';

/** What is not there, and what is not for you, look the same. */
export const NotFoundPage = () => {
  const words = useNavigationWords();
  return (
    <RoutePage title={words.notFoundTitle} lead={words.notFoundLead} width="reading" isUnlisted>
      <Cluster>
        <LinkButton href="/kurser" variant="primary">
          {words.toCatalogue}
        </LinkButton>
        <LinkButton href="/">{words.toHome}</LinkButton>
      </Cluster>
    </RoutePage>
  );
};
