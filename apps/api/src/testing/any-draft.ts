import type { ActivityKind, KindDraft } from '@vagar/contract';
import fc from 'fast-check';

const key = fc.string({ minLength: 1, maxLength: 12 });
const text = fc.record(
  { sv: fc.string({ maxLength: 20 }), en: fc.string({ maxLength: 20 }) },
  { requiredKeys: ['sv'] },
);
const paragraph = fc.string({ minLength: 1, maxLength: 20 }).map((written) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: written }],
}));
const document = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(paragraph, { maxLength: 2 }),
});
const richText = fc.record({ sv: document, en: document }, { requiredKeys: ['sv'] });
const some = <Thing>(thing: fc.Arbitrary<Thing>) => fc.array(thing, { maxLength: 3 });
const byLanguage = fc.record({ sv: fc.string(), en: fc.string() });
const choice = fc.record({ key, text });
const accepted = fc.record({ sv: some(fc.string()), en: some(fc.string()) }, { requiredKeys: ['sv'] });
const question = fc.oneof(
  fc.record({
    kind: fc.constantFrom('single' as const, 'multiple' as const),
    key,
    prompt: text,
    feedback: text,
    options: some(
      fc.record(
        { key, text, correct: fc.boolean(), feedback: text },
        { requiredKeys: ['key', 'text', 'correct'] },
      ),
    ),
  }),
  fc.record({
    kind: fc.constant('true-false' as const),
    key,
    prompt: text,
    feedback: text,
    correct: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('matching' as const),
    key,
    prompt: text,
    feedback: text,
    pairs: some(fc.record({ key, left: text, right: text })),
  }),
  fc.record({
    kind: fc.constant('ordering' as const),
    key,
    prompt: text,
    feedback: text,
    items: some(fc.record({ key, text })),
  }),
  fc.record({ kind: fc.constant('short-text' as const), key, prompt: text, feedback: text, accepted }),
  fc.record({
    kind: fc.constant('number' as const),
    key,
    prompt: text,
    feedback: text,
    value: fc.integer(),
    tolerance: fc.nat(9),
  }),
  fc.record({
    kind: fc.constant('gaps' as const),
    key,
    prompt: text,
    feedback: text,
    text,
    gaps: some(fc.record({ key, accepted })),
  }),
  fc.record({
    kind: fc.constant('essay' as const),
    key,
    prompt: text,
    feedback: text,
    guidance: text,
    pool: key,
    bank: fc.record({ question: fc.uuid(), version: fc.integer({ min: 1, max: 9 }) }),
  }),
);
const branch = fc.record({ item: key, in: fc.array(key, { minLength: 1, maxLength: 2 }) });
const item = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('single' as const, 'multiple' as const),
      key,
      text,
      required: fc.boolean(),
      showWhen: branch,
      options: some(choice),
    },
    { requiredKeys: ['kind', 'key', 'text', 'required', 'options'] },
  ),
  fc.record({ kind: fc.constant('scale' as const), key, text, required: fc.boolean(), scale: key }),
  fc.record({ kind: fc.constantFrom('number' as const, 'text' as const), key, text, required: fc.boolean() }),
);

/** Drafts of every kind as staff may leave them: half done, in one language or both. */
export const anyDraft: { [Kind in ActivityKind]: fc.Arbitrary<KindDraft<Kind>> } = {
  text: fc.record({
    body: richText,
    sources: some(fc.record({ label: text, url: fc.option(fc.webUrl()) })),
  }),
  film: fc.record({
    seconds: fc.nat(600),
    width: fc.nat(1920),
    height: fc.nat(1080),
    sources: some(fc.record({ url: fc.string(), mime: fc.string() })),
    captions: byLanguage,
    descriptions: byLanguage,
    scenes: some(fc.record({ at: fc.nat(600), still: fc.string(), say: text, see: text })),
    described: richText,
  }),
  quiz: fc.record({
    passMark: fc.constantFrom(0, 0.7, 1),
    attempts: fc.option(fc.integer({ min: 1, max: 9 })),
    draw: fc.option(fc.integer({ min: 1, max: 9 })),
    shuffle: fc.boolean(),
    timeLimit: fc.option(fc.integer({ min: 1, max: 600 })),
    pools: some(fc.record({ key, name: text, draw: fc.integer({ min: 1, max: 9 }) })),
    questions: some(question),
  }),
  reflection: fc.record({
    prompt: text,
    support: fc.option(text),
    minimumWords: fc.option(fc.integer({ min: 1, max: 500 })),
  }),
  'action-plan': fc.record({
    prompt: text,
    support: fc.option(text),
    minimumCommitments: fc.integer({ min: 1, max: 10 }),
  }),
  assignment: fc.record({
    prompt: text,
    answer: fc.constantFrom('text' as const, 'file' as const, 'either' as const),
    rubric: some(fc.record({ key, text, levels: some(fc.record({ key, text, points: fc.nat(10) })) })),
    approvedFrom: fc.nat(120),
  }),
  'goal-matrix': fc.record({
    prompt: text,
    support: some(text),
    goals: some(fc.record({ key, text, short: text })),
    minimumReasons: fc.nat(56),
  }),
  'application-exercise': fc.record({
    prompt: text,
    application: richText,
    attachments: some(fc.record({ key, title: text, body: richText })),
    criteria: some(fc.record({ key, text, help: text })),
    expert: some(fc.record({ criterion: key, level: fc.nat(3), reason: text })),
    expertSummary: text,
  }),
  survey: fc.record({
    prompt: text,
    scope: fc.constantFrom('person' as const, 'organisation' as const),
    scales: some(fc.record({ key, points: some(choice) })),
    items: some(item),
  }),
  workshop: fc.record({
    purpose: text,
    preparation: fc.option(richText),
    agenda: some(fc.record({ minutes: fc.integer({ min: 1, max: 90 }), text })),
  }),
  link: fc.record({ address: fc.string(), why: text }),
};
