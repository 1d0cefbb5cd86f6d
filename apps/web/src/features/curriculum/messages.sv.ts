import { durationIn, pluralIn } from '../../platform/i18n/index.ts';

const count = pluralIn('sv');
const duration = durationIn('sv');

export const sv = {
  catalogueTitle: 'Kurser',
  catalogueLead:
    'Kurser för dig som leder, som förtroendevald eller tjänsteperson. Du går dem i din egen takt, en halvtimme i taget.',
  programmes: 'Program',
  programme: 'Program',
  course: 'Kurs',
  courses: 'Kurser',
  coursesInProgramme: 'Kurserna i programmet',
  noCourses: 'Inga kurser är publicerade än',
  noCoursesBody: 'När en kurs publiceras visas den här.',
  aim: 'Vad programmet ska leda till',
  forWhom: 'För vem',
  objectives: 'När du har gått kursen',
  modules: 'Så är kursen upplagd',
  size: (modules: number, minutes: number) => `${count(modules, 'modul', 'moduler')}, ${duration(minutes)}`,
  courseCount: (courses: number) => count(courses, 'kurs', 'kurser'),
  minutes: duration,
  module: (number: number) => `Modul ${number}`,
  optional: 'frivillig',
  partOf: 'Ingår i programmet',
  competences: 'Kompetenser',
  /** Frameworks by the key the API gives. */
  frameworks: { greencomp: 'GreenComp', idg: 'IDG', agenda2030: 'Agenda 2030' },
  kinds: {
    text: 'Text',
    film: 'Film',
    quiz: 'Kunskapsfrågor',
    reflection: 'Reflektion',
    'action-plan': 'Handlingsplan',
    assignment: 'Inlämning',
    'goal-matrix': 'Målkonfliktsmatris',
    'application-exercise': 'Ansökningsövning',
    survey: 'Kartläggning',
    workshop: 'Träff',
    link: 'Länk',
  },
};
