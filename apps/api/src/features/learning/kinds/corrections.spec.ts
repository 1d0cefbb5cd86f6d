import { activityKinds } from '@vagar/contract';
import type { KindDraft } from '@vagar/contract';
import { applyCorrection, correctionOf } from '@vagar/domain';
import fc from 'fast-check';
import { anyDraft } from '../../../testing/any-draft.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import type { PreparedContent } from '../../curriculum/index.ts';
import { kindsOfLearning } from './index.ts';

const kinds = new ActivityKinds();
for (const kind of kindsOfLearning) kinds.add(kind);
const stored = <Thing>(it: Thing): Thing => JSON.parse(JSON.stringify(it)) as Thing;

/** Every text in two languages said otherwise, each in its own way so that none becomes the same as another. */
const reworded = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reworded);
  if (typeof value !== 'object' || value === null) return value;
  const { sv, text } = value as { sv?: unknown; text?: unknown };
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => [
      name,
      typeof it === 'string' && (typeof sv === 'string' || (name === 'text' && it === text))
        ? `${it}, rättat`
        : reworded(it),
    ]),
  );
};
/** Everything that is no text said otherwise, one leaf at a time. */
const leavesOf = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [[...path]]
    : Object.entries(value).flatMap(([name, it]) => leavesOf(it, [...path, name]));
const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((it, step) => (it as Record<string, unknown>)[step], value);
const isText = (path: readonly string[]): boolean => /\.(sv|en)(\.content.*\.text)?$/.test(path.join('.'));

describe('a correction', () => {
  it.each(activityKinds)('reaches every text of a %s, and leaves what it demands as it was', (kind) => {
    const { publish, correctable, demandOf, work } = kinds.get(kind);
    fc.assert(
      fc.property(anyDraft[kind] as fc.Arbitrary<KindDraft>, (draft) => {
        const before = stored(publish(draft));
        const after = kind === 'film' ? before : (reworded(before) as PreparedContent);

        const found = correctionOf(before, after, correctable);

        if (found.kind === 'more') return expect(found.faults).toEqual([]);
        const corrected = applyCorrection(before, found.places) as PreparedContent;
        expect(demandOf(corrected.content)).toEqual(demandOf(before.content));
        expect(corrected).toEqual(after);
        expect(work === null || kinds.get(kind).draftOf(corrected)).toBeTruthy();
      }),
    );
  });

  it.each(activityKinds)('changes nothing of a %s but its texts', (kind) => {
    const { publish, correctable } = kinds.get(kind);
    fc.assert(
      fc.property(anyDraft[kind] as fc.Arbitrary<KindDraft>, fc.nat(), (draft, which) => {
        const before = stored(publish(draft));
        const others = leavesOf(before).filter((path) => !isText(path));
        const path = others[which % others.length] ?? [];
        const old = valueAt(before, path);
        const other = typeof old === 'number' ? old + 1 : typeof old === 'string' ? `${old}x` : old !== true;
        const after = applyCorrection(before, [{ path, before: old, after: other }]);

        const found = correctionOf(before, after, correctable);

        expect(found.kind).toBe('more');
      }),
    );
  });

  it('of a film may bring other captions from our own files', () => {
    const { empty, publish, correctable } = kinds.get('film');
    const captions = (of: string) =>
      stored(publish({ ...empty(), captions: { sv: `/api/v1/files/${of}`, en: '' } } as KindDraft<'film'>));
    const [old, now] = ['0198c0de-0000-7000-8000-00000000000a', '0198c0de-0000-7000-8000-00000000000b'].map(
      captions,
    );

    const found = correctionOf(old, now, correctable);

    expect(found).toMatchObject({ kind: 'words', places: [{ path: ['content', 'captions', 'sv'] }] });
  });
});
