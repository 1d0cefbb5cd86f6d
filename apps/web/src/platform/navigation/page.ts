import type { ComponentType } from 'react';
import { NoAnswer } from '../api-client/index.ts';

/**
 * A route's page, fetched when it is first opened: `lazy: page(() => import('./x-page.tsx'), 'XPage')`. Without a
 * network its code cannot come, and the person is told that and not that the page is broken.
 */
export const page =
  <Name extends string>(
    load: () => Promise<Record<Name, ComponentType>>,
    name: Name,
    isOnline = () => navigator.onLine,
  ) =>
  async () => {
    try {
      return { Component: (await load())[name] };
    } catch (error) {
      throw isOnline() ? error : new NoAnswer(error);
    }
  };
