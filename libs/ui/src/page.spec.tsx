import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { AppFrame, Page, PageHeader, Section } from './page.tsx';
import { Skeleton } from './skeleton.tsx';
import { Tabs } from './tabs.tsx';
import { TextField } from './text-field.tsx';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out
});

describe('AppFrame', () => {
  it('has the landmarks of a page and a way past the banner', () => {
    render(
      <AppFrame skipLabel="Hoppa till innehållet" header="Vägar" footer="Region Västernorrland">
        <Page>Text</Page>
      </AppFrame>,
    );

    fireEvent.click(screen.getByRole('link', { name: 'Hoppa till innehållet' }));

    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(screen.getByRole('banner')).toBeTruthy();
    expect(screen.getByRole('contentinfo')).toBeTruthy();
  });
});

describe('PageHeader', () => {
  const crumbs = {
    label: 'Du är här',
    items: [{ label: 'Kurser', href: '/kurser' }, { label: 'Se helheten' }],
  };

  it('says where one is', () => {
    render(<PageHeader title="Se helheten" crumbs={crumbs} />);

    expect(screen.getByRole('heading', { level: 1, name: 'Se helheten' })).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Du är här' })).toBeTruthy();
    expect(screen.getByText('Se helheten', { selector: '[aria-current="page"]' })).toBeTruthy();
  });

  it('takes focus at each navigation, and leaves it alone otherwise', () => {
    const { rerender } = render(<PageHeader title="Kurser" />);
    expect(document.activeElement).toBe(document.body);

    rerender(<PageHeader title="Se helheten" focusKey="/kurser/se-helheten" />);

    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('Section', () => {
  it('stands under its heading', () => {
    render(<Section title="Vad som är kvar">En reflektion.</Section>);

    expect(screen.getByRole('heading', { level: 2, name: 'Vad som är kvar' })).toBeTruthy();
  });
});

describe('ErrorSummary', () => {
  const Form = () => {
    const [attempt, setAttempt] = useState(0);
    return (
      <>
        <ErrorSummary
          title="Ett svar behöver ändras"
          attempt={attempt}
          errors={attempt > 0 ? [{ fieldId: 'deed', message: 'Skriv vad du ska göra.' }] : []}
        />
        <TextField id="deed" label="Åtagande" />
        <Button onPress={() => setAttempt(attempt + 1)}>Skicka</Button>
      </>
    );
  };

  it('takes focus at each attempt and leads to the field', () => {
    render(<Form />);
    const send = screen.getByRole('button', { name: 'Skicka' });
    fireEvent.click(send);
    act(() => send.focus());

    fireEvent.click(send);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    fireEvent.click(screen.getByRole('link', { name: 'Skriv vad du ska göra.' }));

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Åtagande' }));
  });
});

describe('Tabs', () => {
  const tabs = [
    { id: 'modules', label: 'Moduler', content: 'Fyra moduler' },
    { id: 'left', label: 'Kvar', content: 'En reflektion' },
  ];

  it('shows one part at a time and moves by arrow keys', () => {
    render(<Tabs label="Kursen" tabs={tabs} />);
    const first = screen.getByRole('tab', { name: 'Moduler' });

    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowRight' });

    expect(screen.getByRole('tab', { name: 'Kvar' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel', { name: 'Kvar' }).textContent).toBe('En reflektion');
  });
});

describe('Disclosure', () => {
  it('opens and closes under a heading of the page', () => {
    render(
      <Disclosure title="Så räknas framstegen" level={3}>
        Klara delar delat med alla.
      </Disclosure>,
    );
    const opener = screen.getByRole('button', { name: 'Så räknas framstegen' });
    expect(opener.getAttribute('aria-expanded')).toBe('false');

    fireEvent.click(opener);

    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('heading', { level: 3 }).contains(opener)).toBe(true);
  });
});

describe('Skeleton', () => {
  it('says that something is on the way, and its shapes nothing', () => {
    render(<Skeleton label="Hämtar kursen" count={4} />);

    expect(screen.getByRole('status').textContent).toBe('Hämtar kursen');
    expect(document.querySelectorAll('[aria-hidden="true"]')).toHaveLength(4);
  });
});
