export const sv = {
  handIn: 'Lämna in',
  once: 'När du har lämnat in går det inte att ändra.',
  nothingLeft: 'Allt är ifyllt. Du kan lämna in.',
  unsaved: 'Allt är inte sparat än, så du kan inte lämna in. Försök igen när det är sparat.',
  handedIn: (day: string) => `Inlämnat ${day}`,
};
