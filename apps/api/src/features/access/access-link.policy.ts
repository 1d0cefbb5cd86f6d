import type { LinkPurpose, PersonState } from '@vagar/contract';

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a link may be used, in milliseconds: the more it can do uninvited, the shorter. */
export const lifetimeMs: Readonly<Record<LinkPurpose, number>> = {
  activation: 7 * day,
  reset: hour,
  'email-change': day,
  'first-admin': day,
};

/** Whether whoever uses the link chooses a password; a change of address only confirms. */
export const choosesPassword = (purpose: LinkPurpose): boolean => purpose !== 'email-change';

/** Whether a link of this purpose is good for a person in this state: nobody deactivated comes back by one. */
export const isFor = (purpose: LinkPurpose, state: PersonState): boolean => {
  switch (purpose) {
    case 'activation':
      return state === 'invited';
    case 'reset':
    case 'email-change':
      return state === 'active';
    case 'first-admin':
      return state !== 'deactivated';
  }
};
