import { useQuery } from '@tanstack/react-query';
import type { LinkView } from '@vagar/contract';
import { Link, LinkButton, Notice, Skeleton } from '@vagar/ui';
import { useState } from 'react';
import { api, isProblem } from '../../platform/api-client/index.ts';
import { describe, FailurePage, useErrorWords } from '../../platform/errors/index.ts';
import { RoutePage } from '../../platform/navigation/index.ts';
import { LinkForm } from './link-form.tsx';
import { takeToken } from './link-token.ts';
import { useAccessWords } from './words.ts';

/** Where mailed links lead. Reading one uses nothing up: only the button does, so that mail scanners cannot. */
export const LinkPage = () => {
  const words = useAccessWords();
  const [token] = useState(takeToken);
  if (!token)
    return (
      <RoutePage title={words.linkTitle} lead={words.linkMissing} width="narrow" isUnlisted>
        <p>
          <Link href="/glomt-losenord">{words.askNew}</Link>
        </p>
      </RoutePage>
    );
  return <KnownLink token={token} />;
};

const KnownLink = ({ token }: { token: string }) => {
  const words = useAccessWords();
  const errorWords = useErrorWords();
  const [usedFor, setUsedFor] = useState<LinkView['purpose'] | null>(null);
  const query = useQuery({
    queryKey: ['access-link', token],
    queryFn: () => api('readLink', { body: { token } }),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (usedFor)
    return (
      <RoutePage title={words.linkTitles[usedFor]} width="narrow" isUnlisted>
        <Notice
          tone="done"
          role="status"
          actions={
            <LinkButton variant="primary" href="/logga-in">
              {words.signInTitle}
            </LinkButton>
          }
        >
          {usedFor === 'email-change' ? words.usedAddress : words.usedPassword}
        </Notice>
      </RoutePage>
    );
  if (query.data) {
    const { purpose, email } = query.data;
    return (
      <RoutePage
        title={words.linkTitles[purpose]}
        kicker={words.linkFor(email)}
        lead={words.linkLeads[purpose]}
        width="narrow"
        isUnlisted
      >
        <LinkForm token={token} link={query.data} onUsed={() => setUsedFor(purpose)} />
      </RoutePage>
    );
  }
  if (isProblem(query.error, 'link-not-usable', 'not-found', 'invalid-input'))
    return (
      <RoutePage title={words.linkBroken} lead={describe(query.error, errorWords)} width="narrow" isUnlisted>
        <p>
          <Link href="/glomt-losenord">{words.askNew}</Link>
        </p>
      </RoutePage>
    );
  if (query.error) return <FailurePage error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <RoutePage title={words.linkTitle} width="narrow" isUnlisted>
      <Skeleton label={words.reading} />
    </RoutePage>
  );
};
