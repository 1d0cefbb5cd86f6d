export interface BarSeries {
  id: string;
  label: string;
}

export interface BarRow {
  id: string;
  label: string;
  /** One number for each series in its order; null is a cell that may not be shown. */
  values: readonly (number | null)[];
}
