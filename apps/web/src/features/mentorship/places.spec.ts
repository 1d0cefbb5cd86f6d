import { MOST_PLACES, withPlace } from './places.ts';

describe('places of an offer', () => {
  it('are added at the end, without space around them', () => {
    const places = withPlace(['Ånge'], '  Örnsköldsvik ');

    expect(places).toEqual(['Ånge', 'Örnsköldsvik']);
  });

  it.each(['', '   ', 'Ånge', 'ånge', 'A\u030Ange'])('stay as they are when “%s” is added', (typed) => {
    const places = withPlace(['Ånge'], typed);

    expect(places).toEqual(['Ånge']);
  });

  it('tell å, ä and ö apart', () => {
    const places = withPlace(['Ange'], 'Ånge');

    expect(places).toEqual(['Ange', 'Ånge']);
  });

  it('are at most ten', () => {
    const full = Array.from({ length: MOST_PLACES }, (_, number) => `Ort ${number}`);

    expect(withPlace(full, 'En till')).toEqual(full);
  });
});
