import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with the web platform pieces React Aria and React Router expect and jsdom lacks. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of [
      'TextEncoder',
      'TextDecoder',
      'fetch',
      'Request',
      'Response',
      'Headers',
      'ReadableStream',
      'TransformStream',
      'WritableStream',
      'structuredClone',
      'BroadcastChannel',
    ])
      this.global[name] ??= globalThis[name];
    this.global.CSS ??= {};
    this.global.CSS.escape ??= (text) => String(text).replace(/[^\w-]/g, (sign) => `\\${sign}`);
    this.global.CSS.supports ??= () => false;
  }
}
