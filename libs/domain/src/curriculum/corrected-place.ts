/** Why a difference is more than words. */
export type CorrectionFault =
  | 'part-added'
  | 'part-removed'
  | 'order-changed'
  | 'layout-changed'
  | 'value-changed'
  | 'address-changed'
  | 'words-removed'
  | 'gaps-changed'
  | 'choices-mixed';

/** Names and places of lists, from the outermost in. */
export type Place = readonly string[];

/** Where a comparison says what it finds. */
export interface Tell {
  words(path: Place, before: unknown, after: unknown): void;
  fault(code: CorrectionFault, path: Place): void;
}
