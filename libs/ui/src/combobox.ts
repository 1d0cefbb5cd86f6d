/** Its own door, so that list box and popover are fetched only where people search in a list. */
export { Combobox } from './combobox-field.tsx';
export type { ComboboxOption, ComboboxProps } from './combobox-field.tsx';
