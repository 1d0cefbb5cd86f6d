import type { GridTable, LocalText } from '@vagar/domain';

/** One group of people as counted: where they belonged when they first enrolled, and how far they have come. */
export interface Counted {
  readonly group: string;
  readonly state: ParticipationState;
  readonly persons: number;
}

export type ParticipationState = 'under-way' | 'completed' | 'left';

export interface Labelled {
  readonly key: string;
  readonly label: LocalText;
}

export const participationTitle: LocalText = {
  sv: 'Deltagare efter organisation',
  en: 'Participants by organisation',
};

/** The most that someone has come to, over all their courses. */
export const stateColumns: readonly (Labelled & { readonly key: ParticipationState })[] = [
  { key: 'under-way', label: { sv: 'Pågår', en: 'Under way' } },
  { key: 'completed', label: { sv: 'Har slutfört en kurs', en: 'Completed a course' } },
  { key: 'left', label: { sv: 'Avslutade i förtid', en: 'Left early' } },
];

/** Groups that are no organisation of their own. Each person stands in exactly one row, so the rows add up. */
const otherRows: readonly Labelled[] = [
  { key: 'partners', label: { sv: 'Samverkande organisationer', en: 'Partner organisations' } },
  { key: 'other-regions', label: { sv: 'Andra regioner', en: 'Other regions' } },
  { key: 'several', label: { sv: 'Flera organisationer', en: 'Several organisations' } },
  { key: 'none', label: { sv: 'Utan uppdrag eller anställning', en: 'Without affiliation' } },
];

/** The region and the municipalities by name, then the rest: a fixed set of rows, whoever is in them. */
export const organisationRows = (
  organisations: readonly { readonly id: string; readonly name: string }[],
): Labelled[] => [
  ...organisations.map(({ id, name }) => ({ key: id, label: { sv: name, en: name } })),
  ...otherRows,
];

/** The counts laid out as a table; a group that was not counted has nobody in it. */
export const participationTable = (
  rows: readonly Labelled[],
  counted: readonly Counted[],
): GridTable<number> => ({
  kind: 'grid',
  rows: rows.map(({ key }) => key),
  columns: stateColumns.map(({ key }) => key),
  cells: rows.map((row) =>
    stateColumns.map(
      (column) => counted.find(({ group, state }) => group === row.key && state === column.key)?.persons ?? 0,
    ),
  ),
});
