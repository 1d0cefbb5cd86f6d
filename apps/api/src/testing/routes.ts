import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ModulesContainer } from '@nestjs/core';
import { declaredOf } from '../platform/auth/declared.ts';
import type { Declared } from '../platform/auth/declared.ts';

/** A route the program really has, and what it declares. */
export interface Route {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly declared: Declared | null;
  /** The handler reads the request's body. */
  readonly hasBody: boolean;
}

const pathsOf = (target: object): string[] => {
  const given = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return [given ?? ''].flat();
};

const joined = (...parts: string[]): string =>
  `/${parts
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;

/** Nest notes a handler's parameters as `kind:place`; 3 is the body. */
const readsBody = (controller: object, member: string): boolean =>
  Object.keys(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, member) as object | undefined) ?? {},
  ).some((it) => it.startsWith(`${RouteParamtypes.BODY}:`));

const isOutsideApi = (path: string): boolean => path.startsWith('/health/');

/** Every route of every controller, as Nest registers them. */
export const routesOf = (app: NestFastifyApplication): Route[] =>
  [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const controller = metatype as { prototype: Record<string, unknown>; name: string };
      return Object.getOwnPropertyNames(controller.prototype).flatMap((member) => {
        const handler = controller.prototype[member];
        if (typeof handler !== 'function') return [];
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (method === undefined) return [];
        return pathsOf(controller).flatMap((prefix) =>
          pathsOf(handler).map((own): Route => {
            const path = joined(prefix, own);
            return {
              name: `${controller.name}.${member}`,
              method: RequestMethod[method] as Route['method'],
              path: isOutsideApi(path) ? path : `/api/v1${path}`,
              declared: declaredOf(handler, controller),
              hasBody: readsBody(controller, member),
            };
          }),
        );
      });
    });
