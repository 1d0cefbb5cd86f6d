import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
};

/**
 * Opens the studio: a page in a browser without a window, served from this folder.
 * @param {string} out the folder that the studio writes to and plays from
 * @returns {Promise<{ page: import('playwright-core').Page, address: string, close: () => Promise<void> }>}
 */
export async function openStudio(out) {
  const server = createServer((request, response) => {
    answer(request, response, out).catch((error) => {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const { default: packaged } = await import('@sparticuz/chromium');
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({
    executablePath: await packaged.executablePath(),
    args: packaged.args,
    headless: true,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
  await page.goto(`${address}/studio/index.html`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { page, address, close };
}

async function answer(request, response, out) {
  const path = normalize(new URL(request.url, 'http://studio').pathname);
  if (path.startsWith('/out/')) {
    const file = join(out, path.slice('/out/'.length));
    if (request.method === 'PUT') {
      await writeFile(file, await bodyOf(request));
      response.writeHead(204).end();
      return;
    }
    await sendFile(request, response, file);
    return;
  }
  const file = path === '/mediabunny.mjs' ? mediabunny() : join(here, path);
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
  response.end(await readFile(file));
}

/** Films need byte ranges, or the browser cannot seek. */
async function sendFile(request, response, file) {
  const size = (await readFile(file)).byteLength;
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const from = asked ? Number(asked[1]) : 0;
  const to = asked?.[2] ? Number(asked[2]) : size - 1;
  response.writeHead(asked ? 206 : 200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    'Content-Length': to - from + 1,
    ...(asked ? { 'Content-Range': `bytes ${from}-${to}/${size}` } : {}),
  });
  createReadStream(file, { start: from, end: to }).pipe(response);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function mediabunny() {
  return join(dirname(require.resolve('mediabunny')), 'mediabunny.min.mjs');
}
