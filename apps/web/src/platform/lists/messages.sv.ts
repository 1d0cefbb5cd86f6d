export const sv = {
  clear: 'Rensa urvalet',
  pages: 'Sidor i listan',
  previous: 'Föregående',
  next: 'Nästa',
  page: (page: number) => `Sida ${page}`,
  shown: (from: string, to: string, total: string) => `Visar ${from}–${to} av ${total}`,
  noHit: 'Inget passar in på urvalet. Ändra eller rensa det.',
  pastEnd: 'Listan är kortare än så.',
  toFirst: 'Till första sidan',
};
