import { createRequire } from 'node:module';

const find = createRequire(import.meta.url);
const family = '@expo-google-fonts/source-sans-3';

/** TrueType files from a package, never from the machine: the same paper everywhere, å ä ö and Sami letters too. */
export const fontFiles = {
  text: find.resolve(`${family}/400Regular/SourceSans3_400Regular.ttf`),
  strong: find.resolve(`${family}/600SemiBold/SourceSans3_600SemiBold.ttf`),
} as const;

export type FontName = keyof typeof fontFiles;
