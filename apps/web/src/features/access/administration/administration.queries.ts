import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AuditQuery } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';

/** Logs and letters grow while one looks elsewhere: each visit asks anew. */
const growing = { placeholderData: keepPreviousData, staleTime: 0 } as const;

export const auditQuery = (query: AuditQuery) =>
  queryOptions({
    ...growing,
    queryKey: ['audit', query],
    queryFn: ({ signal }) => api('listAudit', { query, signal }),
  });

export const outboxQuery = (page: number) =>
  queryOptions({
    ...growing,
    queryKey: ['outbox', page],
    queryFn: ({ signal }) => api('listOutbox', { query: { page }, signal }),
  });

export const feedbackQuery = (page: number) =>
  queryOptions({
    ...growing,
    queryKey: ['feedback', page],
    queryFn: ({ signal }) => api('listFeedback', { query: { page }, signal }),
  });
