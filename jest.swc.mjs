/** One swc setting for every Jest project: ESM, decorators as TypeORM and Nest read them. */
export const swc = (parser = {}) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2024',
    },
    module: { type: 'es6' },
  },
];

export const esm = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': swc({ tsx: true }) },
  transformIgnorePatterns: ['/node_modules/(?!@vagar/)'],
};
