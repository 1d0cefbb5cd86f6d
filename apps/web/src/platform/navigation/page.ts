import type { ComponentType } from 'react';

/** A route's page, fetched when it is first opened: `lazy: page(() => import('./x-page.tsx'), 'XPage')`. */
export const page =
  <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  async () => ({ Component: (await load())[name] });
