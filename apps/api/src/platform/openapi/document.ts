import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { apiVersion } from '../telemetry/api-info.controller.ts';
import { toComponents } from './schema-converter.ts';

const problem = {
  type: 'object',
  description: 'Every refusal: a code with facts (RFC 9457).',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    facts: { type: 'object' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, facts: { type: 'object' } },
      },
    },
    requestId: { type: 'string', format: 'uuid' },
  },
};

const refusal = {
  description: 'A refusal',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

interface Operation {
  operationId?: string;
  responses?: Record<string, unknown>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head'] as const;

/** Every operation can refuse; and two of one name would make a client with one method less. */
const completeOperations = (document: OpenAPIObject): void => {
  for (const path of Object.values(document.paths))
    for (const method of methods) {
      const operation = (path as Record<string, Operation | undefined>)[method];
      if (operation) operation.responses = { ...operation.responses, default: refusal };
    }
};

/** The API described by itself: made from routes and schemas when it is first asked for. */
export const describeApi = (app: INestApplication): OpenAPIObject => {
  const head = new DocumentBuilder()
    .setTitle('Vägar')
    .setDescription('The API that Vägar’s own web uses. Sign in with `POST /api/v1/session`.')
    .setVersion(apiVersion)
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('vagar_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, head, {
    standardSchemaConverter: toComponents,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problem as never },
  };
  completeOperations(document);
  return document;
};
