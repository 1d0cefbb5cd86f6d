import http from 'node:http';

const clients = 16;

/**
 * @typedef {{ method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string }} Ask
 * @typedef {{ requests: number, seconds: number, bytes: Buffer | null }} Load bytes: the last answer, for comparing sides
 */

/** @param {number} port @param {http.Agent} agent @param {Ask} ask @returns {Promise<Buffer>} */
const send = (port, agent, { method, path, headers, body }) =>
  new Promise((done, fail) => {
    const request = http.request({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        if (answer.statusCode === 200) done(bytes);
        else fail(new Error(`${method} ${path}: ${answer.statusCode} ${bytes.toString('utf8', 0, 300)}`));
      });
      answer.on('error', fail);
    });
    request.on('error', fail);
    request.end(body);
  });

/**
 * Sixteen clients, each with its own kept connection, ask as fast as they are answered. Anything but 200 ends it.
 * @param {{ port: number, next: () => Ask | null, seconds: number }} wanted `next` null: nothing left to ask
 * @returns {Promise<Load>}
 */
export const load = async ({ port, next, seconds }) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const began = performance.now();
  let requests = 0;
  /** @type {Buffer | null} */
  let bytes = null;
  const client = async () => {
    while (performance.now() - began < seconds * 1000) {
      const ask = next();
      if (ask === null) return;
      bytes = await send(port, agent, ask);
      requests += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { requests, seconds: (performance.now() - began) / 1000, bytes };
};
