import { kindDrafts } from '@vagar/contract';
import { isSafeHref } from '@vagar/domain';
import type { ActivityKindDefinition } from '../../../curriculum/index.ts';
import { doneWhenSaid, publishOpenly } from '../simple-kind.ts';

/** A page elsewhere, and why it is worth the visit. */
export const linkKind: ActivityKindDefinition<'link'> = {
  kind: 'link',
  empty: () => ({ address: '', why: { sv: '' } }),
  read: (content) => Promise.resolve(kindDrafts.link.parse(content)),
  ...publishOpenly('link'),
  faults: ({ address }) =>
    address.startsWith('https://') && isSafeHref(address)
      ? []
      : [{ code: 'address-unsafe', path: 'address', weight: 'must' }],
  correctable: {
    'content.why': 'words',
  },
  demandOf: () => ({ kind: 'link' }),
  finishedBy: 'link-followed',
  ...doneWhenSaid,
};
