import { useState } from 'react';
import { Button, IconButton, LinkButton } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Cluster } from '../layout.tsx';
import { Link } from '../link.tsx';
import { Menu } from '../menu.tsx';
import { Pagination } from '../pagination.tsx';
import { Tabs } from '../tabs.tsx';
import type { ToastQueue } from '../toast-queue.ts';
import { Exhibit } from './exhibit.tsx';

const ButtonExhibit = () => {
  const [isPending, setPending] = useState(false);
  return (
    <Exhibit name="Button, LinkButton, IconButton, Link">
      <Cluster>
        <LinkButton variant="primary" href="#fortsatt" iconAfter="arrow-right">
          Fortsätt: Systemtänkande, del 2 av 4
        </LinkButton>
        <Button>Spara utkast</Button>
        <Button variant="quiet" icon="plus">
          Lägg till åtagande
        </Button>
        <Button variant="danger">Återkalla intyget</Button>
      </Cluster>
      <Cluster>
        <Button variant="primary" isDisabled>
          Kan inte tryckas
        </Button>
        <Button isPending={isPending} onPress={() => setPending(true)}>
          {isPending ? 'Skickar' : 'Skicka'}
        </Button>
        <Button size="small">Liten</Button>
        <IconButton icon="search" label="Sök" />
        <Link href="#lank">En länk i text</Link>
        <Link href="#lank" variant="standalone">
          En länk för sig
        </Link>
        <Link href="https://www.rvn.se/" isExternal>
          Region Västernorrlands webbplats
        </Link>
      </Cluster>
    </Exhibit>
  );
};

const OverlayExhibit = ({ queue }: { queue: ToastQueue }) => (
  <Exhibit name="Dialog, Menu, ToastRegion">
    <Cluster>
      <Dialog
        title="Avsluta omgången"
        messages={{ close: 'Stäng' }}
        trigger={<Button>Öppna en dialog</Button>}
        actions={(close) => (
          <>
            <Button variant="danger" onPress={close}>
              Avsluta omgången
            </Button>
            <Button variant="quiet" onPress={close}>
              Låt den vara
            </Button>
          </>
        )}
      >
        <p>
          23 deltagare är inte klara. De behåller allt de har skrivit, men kan inte få intyg i den här
          omgången.
        </p>
      </Dialog>
      <Menu
        label="Mer"
        items={[
          { id: 'rename', label: 'Byt namn', onAction: () => queue.show('Namnet är bytt') },
          { id: 'course', label: 'Gå till kursen', href: '#kurs', icon: 'arrow-right' },
          { id: 'locked', label: 'Går inte just nu', isDisabled: true },
          { id: 'remove', label: 'Ta bort', isDanger: true, onAction: () => queue.show('Borttaget') },
        ]}
      />
      <Button onPress={() => queue.show('Sparat kl. 21.04')}>Visa ett meddelande</Button>
      <Button
        onPress={() =>
          queue.show('Anna Ek är borttagen ur omgången.', {
            action: { label: 'Ångra', onAction: () => undefined },
          })
        }
      >
        Visa ett som går att ångra
      </Button>
    </Cluster>
  </Exhibit>
);

export const ActionExhibits = ({ queue }: { queue: ToastQueue }) => (
  <>
    <ButtonExhibit />
    <OverlayExhibit queue={queue} />
    <Exhibit name="Tabs, Disclosure">
      <Tabs
        label="Kursen"
        tabs={[
          {
            id: 'modules',
            label: 'Moduler',
            content: <p>Fyra moduler, en i taget eller i vilken ordning du vill.</p>,
          },
          { id: 'left', label: 'Vad som är kvar', content: <p>En reflektion och en handlingsplan.</p> },
          { id: 'people', label: 'Deltagare', content: <p>Bara de som är med i omgången ser varandra.</p> },
        ]}
      />
      <Disclosure title="Så räknas framstegen">
        <p>Delar som krävs och är klara, delat med alla delar som krävs.</p>
      </Disclosure>
      <Disclosure title="Öppen från början" isOpenAtFirst>
        <p>Det här syns direkt.</p>
      </Disclosure>
    </Exhibit>
    <Exhibit name="Pagination">
      <Pagination
        page={5}
        pageCount={12}
        hrefOf={(page) => `#sida-${page}`}
        messages={{ label: 'Sidor', previous: 'Föregående', next: 'Nästa', page: (page) => `Sida ${page}` }}
      />
    </Exhibit>
  </>
);
