import { pluralIn } from '../../platform/i18n/index.ts';

const count = pluralIn('sv');

export const sv = {
  title: 'Mitt material',
  lead: 'Allt du har läst, sett och skrivit. Det är ditt att hitta tillbaka till, också när kursen är slut.',
  private: 'Bara du ser det här.',
  filter: 'Visa',
  all: 'Allt',
  kinds: {
    text: 'Texter',
    film: 'Filmer',
    quiz: 'Kunskapsfrågor',
    reflection: 'Reflektioner',
    'action-plan': 'Handlingsplaner',
    certificate: 'Intyg',
  },
  kind: {
    text: 'Text',
    film: 'Film',
    quiz: 'Kunskapsfrågor',
    reflection: 'Reflektion',
    'action-plan': 'Handlingsplan',
    certificate: 'Intyg',
  },
  rows: (rows: number) => count(rows, 'sak', 'saker'),
  emptyTitle: 'Här samlas det du gör',
  emptyBody: 'När du har läst, sett eller skrivit något i en kurs finns det här.',
  emptyAction: 'Till mina kurser',
  noneOfKind: 'Inget av det slaget än',
  pages: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  page: (page: number) => `Sida ${page}`,
};
