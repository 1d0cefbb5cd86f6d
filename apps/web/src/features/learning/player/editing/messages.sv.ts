export const sv = {
  inSwedish: (label: string) => `${label} på svenska`,
  inEnglish: (label: string) => `${label} på engelska`,
  moveUp: (thing: string) => `Flytta upp: ${thing}`,
  moveDown: (thing: string) => `Flytta ner: ${thing}`,
  remove: (thing: string) => `Ta bort: ${thing}`,
  removed: (thing: string) => `Borttaget: ${thing}`,
  moved: (thing: string, place: number, count: number) => `${thing} är nu nummer ${place} av ${count}.`,
  undo: 'Ångra',
  wholeNumber: (min: number, max: number) => `Skriv ett heltal från ${min} till ${max}.`,
  full: (most: number) => `Fler än ${most} går inte att lägga till.`,
};
