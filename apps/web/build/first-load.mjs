import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * What a phone must fetch before each page works: its own chunks and everything they import at once. Printed
 * by every build; the pages named here fail it when they grow past the budget of `architecture.md`.
 */
const budget = 200 * 1024;
const kept = [
  { page: 'start', chunks: ['src/features/home/start-page.tsx'] },
  { page: 'home', chunks: ['src/features/home/home-page.tsx'] },
  { page: 'course page', chunks: ['src/features/learning/course/course-page.tsx'] },
  ...['text', 'film', 'quiz', 'reflection', 'action-plan'].map((kind) => ({
    page: `player, ${kind}`,
    chunks: [
      'src/features/learning/player/player-page.tsx',
      `src/features/learning/player/${kind}/${kind}-activity.tsx`,
    ],
  })),
];

const built = process.argv[2]
  ? pathToFileURL(`${process.argv[2]}/`)
  : new URL('../../../dist/web/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', built), 'utf8'));

/** Every chunk that is fetched before `key` runs. */
function withImports(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`first-load: the build has no chunk for ${key}`);
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of chunk.imports ?? []) withImports(imported, seen);
  return seen;
}

async function gzippedBytes(keys) {
  const sizes = [...keys].map(
    async (key) => gzipSync(await readFile(new URL(manifest[key].file, built))).length,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const lines = await Promise.all(
  kept.map(async ({ page, chunks }) => {
    const keys = new Set(['index.html', ...chunks].flatMap((key) => [...withImports(key)]));
    const bytes = await gzippedBytes(keys);
    return { page, bytes, isOver: bytes > budget };
  }),
);

for (const { page, bytes, isOver } of lines)
  console.log(
    `first load  ${page.padEnd(22)} ${(bytes / 1024).toFixed(1).padStart(6)} KB gz${isOver ? '  OVER 200' : ''}`,
  );
if (lines.some(({ isOver }) => isOver)) process.exit(1);
