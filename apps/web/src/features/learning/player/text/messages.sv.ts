export const sv = {
  caseMark: 'Förenklat utbildningsfall',
  sources: 'Källor',
  read: 'Jag har läst texten',
  readAlready: 'Du har markerat texten som läst. Du kan läsa den igen när du vill.',
};
