import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnCertificateList, OwnCertificateView } from '@vagar/contract';
import { api } from '../../platform/api-client/index.ts';

/** While a PDF is being made the list is asked again this often, in milliseconds. */
const WAIT = 3000;

const isWaiting = (list: OwnCertificateList | undefined) =>
  list?.rows.some(({ pdf }) => pdf.sv === 'waiting' || pdf.en === 'waiting') ?? false;

export const myCertificatesQuery = queryOptions({
  queryKey: ['my-certificates'],
  queryFn: ({ signal }) => api('listMyCertificates', { signal }),
  refetchInterval: ({ state }) => (isWaiting(state.data) ? WAIT : false),
});

/** Never from memory: a certificate may have been revoked a second ago. */
export const verificationQuery = (certificateId: string) =>
  queryOptions({
    queryKey: ['certificate', certificateId],
    queryFn: ({ signal }) => api('verifyCertificate', { params: { certificateId }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

export function useShowName({ id, version }: OwnCertificateView) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (nameShown: boolean) =>
      api('showCertificateName', { params: { certificateId: id }, body: { nameShown }, version }),
    onSettled: () => client.invalidateQueries({ queryKey: myCertificatesQuery.queryKey }),
  });
}
