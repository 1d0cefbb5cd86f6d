export const sv = {
  caseMark: 'Förenklat utbildningsfall',
  sources: 'Källor',
  read: 'Jag har läst texten',
  readAlready: 'Du har markerat texten som läst. Du kan läsa den igen när du vill.',
  body: 'Text',
  sourceNumber: (number: number) => `källa ${number}`,
  sourceLabel: (number: number) => `Källa ${number}`,
  sourceAddress: (number: number) => `Adress till källa ${number}`,
  sourceAddressHelp: 'Börjar med https://. Lämna tomt om källan inte finns på webben.',
  addSource: 'Lägg till källa',
};
