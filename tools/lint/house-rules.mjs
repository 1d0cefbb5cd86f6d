import { arrows } from './arrows.rule.mjs';
import { cycles } from './cycles.rule.mjs';

const house = { rules: { arrows, cycles } };

const time = 'Time is an argument of a rule.';
const chance = 'Chance is an argument of a rule.';

/**
 * The rules that keep the house a house. `house-rules.spec.ts` plants a violation of each.
 * @type {import('eslint').Linter.Config[]}
 */
export const houseRules = [
  {
    files: ['{apps,libs}/*/src/**/*.{ts,tsx}'],
    plugins: { house },
    rules: { 'house/arrows': 'error', 'house/cycles': 'error' },
  },
  {
    // A default export has no name to look for.
    files: ['{apps,libs}/*/src/**/*.{ts,tsx}'],
    ignores: ['**/*.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of words instead of an enum.' },
      ],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: time },
        { object: 'performance', property: 'now', message: time },
        { object: 'Math', property: 'random', message: chance },
        { object: 'crypto', property: 'getRandomValues', message: chance },
        { object: 'crypto', property: 'randomUUID', message: chance },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of words instead of an enum.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: time },
      ],
    },
  },
];
