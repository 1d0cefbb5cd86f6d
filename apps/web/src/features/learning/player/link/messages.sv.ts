export const sv = {
  leads: (host: string) => `Länken leder till ${host}, som Vägar inte ansvarar för.`,
  open: 'Öppna sidan',
  read: 'Jag har läst sidan',
  readAlready: 'Du har markerat sidan som läst.',
  missing: 'Adressen går inte att öppna. Säg till den som ansvarar för kursen.',
};
