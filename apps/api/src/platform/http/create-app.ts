import { randomUUID } from 'node:crypto';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { SettingValues } from '../config/settings.ts';
import { ProblemFilter } from '../errors/problem.filter.ts';
import { ApiDocument } from '../openapi/api-document.ts';
import { addAnswerHeaders } from './answer-headers.ts';
import { compressAnswers } from './compressed-answers.ts';
import { ContractPipe } from './contract.pipe.ts';
import { LogStream } from './log-stream.ts';
import { NestLog } from './nest-log.ts';
import { refuseForeignWrites } from './own-origin.ts';
import { logRequests } from './request-log.ts';
import { limitRequestTime, longestRequestMs, silenceMs } from './request-time.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { takeUploads } from './uploads.ts';
import { serveWeb } from './web-pages.ts';

const bodyLimitBytes = 256 * 1024;

/** A number means so many proxies in front of us. */
const trusted = (setting: SettingValues['trustProxy']) =>
  typeof setting === 'number' ? (_address: string, hop: number) => hop < setting : setting;

/** Passport's strategies answer in Express's words; these two are all they use. */
const speakPassport = (fastify: FastifyInstance): void => {
  fastify.decorateReply('setHeader', function setHeader(name: string, value: string) {
    return this.header(name, value);
  });
  fastify.decorateReply('end', function end() {
    return this.send('');
  });
};

declare module 'fastify' {
  interface FastifyReply {
    setHeader(name: string, value: string): FastifyReply;
    end(): FastifyReply;
  }
}

/** The web server, ready to listen or to be asked in process: the same for service and tests. */
export const createApp = async (
  root: DynamicModule,
  settings: SettingValues,
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    logger: { level: settings.logLevel, base: null, stream: new LogStream() },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trusted(settings.trustProxy),
    bodyLimit: bodyLimitBytes,
    requestTimeout: longestRequestMs,
    connectionTimeout: silenceMs,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.decorateRequest('actor', null);
  fastify.decorateRequest('sessionToken', null);
  speakPassport(fastify);
  addSecurityHeaders(fastify, settings);
  refuseForeignWrites(fastify, settings);
  addAnswerHeaders(fastify);
  limitRequestTime(fastify);
  logRequests(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLog(fastify.log),
    abortOnError: false,
  });
  app.useGlobalPipes(new ContractPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  await compressAnswers(fastify);
  await takeUploads(fastify);
  await serveWeb(fastify, settings.webDir);
  await app.init();
  app.get(ApiDocument, { strict: false }).of(app);
  await fastify.ready();
  return app;
};
