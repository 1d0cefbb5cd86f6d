import { pluralIn } from '../../platform/i18n/index.ts';

const people = pluralIn('sv');

export const sv = {
  title: 'Statistik',
  lead: 'Sammanställningar som skyddar små grupper. De ändras aldrig: när mycket har hänt publiceras en ny.',
  published: (when: string) => `Publicerad ${when}`,
  n: (total: number) => `n = ${people(total, 'person', 'personer')}`,
  nHidden: 'Antalet personer visas inte: gruppen är för liten',
  suppressed: 'Visas inte: gruppen är för liten',
  summary: (rows: number, largest: string, hidden: number) =>
    `Liggande staplar för ${people(rows, 'rad', 'rader')}. Flest personer finns i ${largest}. ${
      hidden > 0 ? `${people(hidden, 'tal', 'tal')} visas inte. ` : ''
    }Alla tal finns i tabellen.`,
  summaryPlain: 'Liggande staplar. Alla tal finns i tabellen.',
  showTable: 'Visa diagrammets tal som tabell',
  group: 'Organisation',
  total: 'Totalt',
  tableTitle: 'Alla tal med summor',
  caption: 'Personer efter organisation och läge',
  limitsTitle: 'Vad sammanställningen inte visar',
  limits: [
    'Varje person räknas en gång, i den organisation som gällde när personen först anmälde sig, och i det läge som är längst kommet.',
    'Den visar inte vad någon har lärt sig eller svarat, och inte varför skillnader finns.',
    'Organisationerna är olika stora. Jämför därför inte antalen som om de var andelar.',
  ],
  hidden: (cells: number) =>
    `${people(cells, 'tal', 'tal')} visas inte, för att grupper med en till fyra personer inte ska kunna räknas ut. Därför kan även större tal och summor vara dolda.`,
  noneHidden: 'Alla tal visas. Ingen grupp har en till fyra personer.',
  exportBody: 'Filen innehåller samma tal som sidan, också vad som inte visas. Den öppnas i Excel.',
  export: 'Hämta som CSV',
  emptyTitle: 'Ingen sammanställning är publicerad än',
  emptyBody:
    'Den första publiceras av sig själv när tillräckligt många deltar. Till dess finns deltagarlistan för varje omgång.',
  toCohorts: 'Till omgångarna',
};
