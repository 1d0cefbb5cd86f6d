import { useQuery } from '@tanstack/react-query';
import { EmptyState, LinkButton, Stack } from '@vagar/ui';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { myCertificatesQuery } from './certification.queries.ts';
import { OwnCertificate } from './own-certificate.tsx';
import { useCertificationWords } from './words.ts';

/** What I have earned, and what others see of it. */
export const MyCertificatesPage = () => {
  const words = useCertificationWords();
  const query = useQuery(myCertificatesQuery);
  return (
    <QueryPage query={query}>
      {({ rows }) => (
        <RoutePage title={words.mineTitle} lead={words.mineLead}>
          {rows.length === 0 ? (
            <EmptyState
              title={words.emptyTitle}
              action={
                <LinkButton variant="primary" href="/hem">
                  {words.emptyAction}
                </LinkButton>
              }
            >
              {words.emptyBody}
            </EmptyState>
          ) : (
            <Stack gap={6}>
              {rows.map((certificate) => (
                <OwnCertificate key={certificate.id} certificate={certificate} />
              ))}
            </Stack>
          )}
        </RoutePage>
      )}
    </QueryPage>
  );
};
