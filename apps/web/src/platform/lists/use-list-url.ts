import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { PAGE, withChange } from './list-url.ts';
import type { ListChange } from './list-url.ts';

export interface ListUrl {
  params: URLSearchParams;
  /** Filters and orders in place: going back leaves the list instead of undoing letter by letter. */
  change: (change: ListChange) => void;
  hrefOf: (page: number) => string;
  /** The bare list, without any filter. */
  clear: () => void;
}

/** The state of the list on this page, as its address says it. */
export function useListUrl(): ListUrl {
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const change = useCallback(
    (wanted: ListChange) =>
      setParams((known) => withChange(known, wanted), { replace: true, preventScrollReset: true }),
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { replace: true, preventScrollReset: true }), [setParams]);
  const hrefOf = (page: number) => {
    const next = withChange(params, { [PAGE]: page });
    return next.size > 0 ? `${pathname}?${next}` : pathname;
  };
  return { params, change, hrefOf, clear };
}
