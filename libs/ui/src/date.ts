/** Its own door, so that calendar and date arithmetic are fetched only where a date is entered. */
export { DateField, TimeField } from './date-field.tsx';
export type { DateFieldProps, TimeFieldProps } from './date-field.tsx';
