import { useState } from 'react';
import { Button } from '../button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../choice-group.tsx';
import { Combobox } from '../combobox.ts';
import { DateField, TimeField } from '../date.ts';
import { FileDrop } from '../file.ts';
import { Cluster, Stack } from '../layout.tsx';
import { Select } from '../select.tsx';
import { Switch } from '../switch.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { Exhibit } from './exhibit.tsx';

const municipalities = [
  'Härnösands kommun',
  'Kramfors kommun',
  'Sollefteå kommun',
  'Sundsvalls kommun',
  'Timrå kommun',
  'Ånge kommun',
  'Örnsköldsviks kommun',
].map((label, place) => ({ id: `m${place}`, label, description: 'Kommun i Västernorrland' }));

const TextExhibit = () => (
  <Exhibit name="TextField, TextArea">
    <Stack gap={5}>
      <TextField label="Namn" autoComplete="name" width="medium" />
      <TextField label="Titel" optionalMark="frivilligt" description="Så som den står på intyget." />
      <TextField
        label="E-postadress"
        type="email"
        defaultValue="anna.ek@"
        errorMessage="Adressen slutar för tidigt. Skriv den hel, till exempel namn@kommun.se."
      />
      <TextField label="Går inte att ändra" isDisabled defaultValue="Region Västernorrland" />
      <TextArea
        label="Vad tar du med dig härifrån?"
        description="Några rader räcker."
        audience="Bara du kan läsa detta"
        savedState={{ state: 'saved', text: 'Sparat 21.04' }}
        defaultValue="Att säga högt vad vi väljer bort."
      />
      <TextArea
        label="Utan nät"
        rows={2}
        savedState={{ state: 'offline', text: 'Sparat på den här enheten. Skickas när nätet är tillbaka.' }}
      />
    </Stack>
  </Exhibit>
);

const ChoiceExhibit = () => (
  <Exhibit name="CheckboxGroup, RadioGroup, Checkbox, Switch">
    <CheckboxGroup
      label="Vilka av målen berörs?"
      description="Välj alla som stämmer."
      defaultValue={['6']}
      choices={[
        { value: '6', label: 'Rent vatten och sanitet' },
        { value: '13', label: 'Bekämpa klimatförändringarna', description: 'Utsläpp och anpassning.' },
        { value: '15', label: 'Ekosystem och biologisk mångfald', isDisabled: true },
      ]}
    />
    <RadioGroup
      label="Vem beslutar om nämndens mål?"
      layout="cards"
      defaultValue="b"
      choices={[
        { value: 'a', label: 'Förvaltningschefen' },
        { value: 'b', label: 'Nämnden' },
        { value: 'c', label: 'Den som bereder ärendet' },
      ]}
    />
    <RadioGroup
      label="Jag kan beskriva en målkonflikt så att båda sidor känner igen sig"
      layout="row"
      errorMessage="Välj ett svar, eller ”Vill inte svara”."
      choices={['1', '2', '3', '4', '5', 'Vet inte', 'Vill inte svara'].map((value) => ({
        value,
        label: value,
      }))}
    />
    <Checkbox label="Jag vill bli påmind när det är en vecka kvar" description="Ett mejl, sedan inget mer." />
    <Switch
      label="Visa min mentor hur långt jag har kommit"
      description="Du kan stänga av när du vill."
      defaultSelected
    />
    <Switch label="Avstängd" />
  </Exhibit>
);

const PickExhibit = () => {
  const [kind, setKind] = useState<'elected' | 'official' | ''>('');
  const [place, setPlace] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>('2026-11-23');
  const [time, setTime] = useState<string | null>('09:00');
  return (
    <Exhibit name="Select, Combobox, DateField, TimeField">
      <Select
        label="Uppdrag eller anställning"
        placeholder="Välj"
        value={kind}
        onChange={setKind}
        options={[
          { value: 'elected', label: 'Förtroendevald' },
          { value: 'official', label: 'Tjänsteperson' },
        ]}
      />
      <Combobox
        label="Organisation"
        description="Skriv en del av namnet."
        options={municipalities}
        value={place}
        onChange={setPlace}
        messages={{ noMatch: 'Ingen organisation heter så.' }}
      />
      <Cluster gap={5} align="start">
        <DateField label="Första dagen" value={day} onChange={setDay} min="2026-11-01" />
        <TimeField label="Börjar kl." value={time} onChange={setTime} />
        <DateField label="Sista dagen" value={null} onChange={() => undefined} errorMessage="Skriv en dag." />
      </Cluster>
      <Cluster>
        <Button variant="primary">Spara omgången</Button>
      </Cluster>
    </Exhibit>
  );
};

const FileExhibit = () => (
  <Exhibit name="FileDrop">
    <FileDrop
      label="Dina filer"
      description="PDF, Word, bild eller text, högst 10 MB var."
      choose="Välj filer"
      drop="eller släpp dem här"
      accept={['.pdf']}
      errorMessage="Filen är för stor."
      onFiles={() => undefined}
    />
  </Exhibit>
);

export const FormExhibits = () => (
  <>
    <TextExhibit />
    <ChoiceExhibit />
    <PickExhibit />
    <FileExhibit />
  </>
);
