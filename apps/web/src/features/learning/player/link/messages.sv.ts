export const sv = {
  leads: (host: string) => `Länken leder till ${host}, som Vägar inte ansvarar för.`,
  open: 'Öppna sidan',
  read: 'Jag har läst sidan',
  readAlready: 'Du har markerat sidan som läst.',
  missing: 'Adressen går inte att öppna. Säg till den som ansvarar för kursen.',

  address: 'Adress',
  addressHelp: 'Börjar med https://. Välj en sida som finns kvar om några år.',
  addressUnsafe: 'Adressen måste vara hel och börja med https://.',
  why: 'Varför sidan är värd ett besök',
};
