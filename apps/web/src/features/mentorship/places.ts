/** The most places an offer may have. */
export const MOST_PLACES = 10;

/** With one more place at the end; a place that is already there, however it is written, is not added twice. */
export function withPlace(places: readonly string[], typed: string): string[] {
  const place = typed.trim().normalize('NFC');
  const isKnown = places.some((known) => known.localeCompare(place, 'sv', { sensitivity: 'base' }) === 0);
  return place === '' || isKnown || places.length >= MOST_PLACES ? [...places] : [...places, place];
}
