import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@vagar/contract';

/** What a route says about who may enter. */
export type Declared = { readonly open: true } | { readonly open: false; readonly permission: Permission };

export const declaredKey = 'vagar:declared';

/** The permission needed to enter the route; what may be seen inside is the feature's policy. */
export const Allow = (permission: Permission) =>
  SetMetadata<string, Declared>(declaredKey, { open: false, permission });

/** Anyone may enter, signed in or not. */
export const Open = () => SetMetadata<string, Declared>(declaredKey, { open: true });

/** What the route's method declares, or else its controller; null when nothing does. */
export const declaredOf = (handler: object, controller: object): Declared | null =>
  (Reflect.getMetadata(declaredKey, handler) as Declared | undefined) ??
  (Reflect.getMetadata(declaredKey, controller) as Declared | undefined) ??
  null;
