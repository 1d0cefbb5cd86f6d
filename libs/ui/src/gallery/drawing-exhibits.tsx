import { Card } from '../card.tsx';
import { Cluster, Grid } from '../layout.tsx';
import { ProgressMark } from '../progress-mark.tsx';
import { Seal } from '../seal.tsx';
import { ShorelineCover } from '../shoreline-cover.tsx';
import { StatusMark } from '../status-mark.tsx';
import { Wordmark } from '../wordmark.tsx';
import { Exhibit } from './exhibit.tsx';

const courses = [
  ['hallbarhet-och-uppdraget', 'Hållbarhet och uppdraget', 4],
  ['se-helheten', 'Se helheten', 3],
  ['malkonflikter-pa-bordet', 'Målkonflikter på bordet', 1],
  ['leda-omstallning', 'Leda omställning tillsammans', 0],
  ['besoksnaring', 'Tillämpning: besöksnäring och hållbara stöd', 0],
] as const;

export const DrawingExhibits = () => (
  <>
    <Exhibit name="Wordmark">
      <Cluster gap={7}>
        <Wordmark name="Vägar" />
        <Wordmark name="Vägar" size="large" />
        <Wordmark name="Vägar" isMarkOnly />
      </Cluster>
    </Exhibit>
    <Exhibit name="Card, ShorelineCover, ProgressMark">
      <Grid>
        {courses.map(([id, title, done], place) => (
          <Card
            key={id}
            as="article"
            href={`#${id}`}
            cover={<ShorelineCover seed={id} />}
            kicker={`Kurs ${place + 1} av 5`}
            title={title}
            footer={
              <ProgressMark
                label={`Så långt har du kommit i ${title}`}
                value={done / 4}
                text={`${done} av 4 moduler`}
              />
            }
          >
            <p>Fyra moduler på 20–30 minuter. Du väljer själv när.</p>
          </Card>
        ))}
        <Card title="Utan länk och omslag" footer={<StatusMark tone="done">Klar</StatusMark>}>
          <p>Ett papper att lägga något på.</p>
        </Card>
      </Grid>
    </Exhibit>
    <Exhibit name="ProgressMark">
      <Cluster gap={6}>
        {[0, 0.12, 0.38, 0.6, 0.85, 1].map((value) => (
          <ProgressMark
            key={value}
            label="Så långt har du kommit"
            value={value}
            text={`${Math.round(value * 100)} %`}
          />
        ))}
        <ProgressMark label="Liten" value={0.5} text="2 av 4" size="small" />
        <ProgressMark label="Stor" value={0.7} text="14 av 20 moduler" size="large" />
      </Cluster>
    </Exhibit>
    <Exhibit name="Seal">
      <Cluster gap={6}>
        <Seal id="7b1e3c90a4d24f51" size="small" />
        <Seal id="19c0ffab20e64b77" />
        <Seal id="e2a417d95b3c4f08" size="large" label="Sigill för intyget" />
      </Cluster>
    </Exhibit>
    <Exhibit name="StatusMark">
      <Cluster gap={5}>
        <StatusMark tone="done">Klar</StatusMark>
        <StatusMark tone="current">Pågår</StatusMark>
        <StatusMark tone="waiting">Inte påbörjad</StatusMark>
        <StatusMark tone="locked">Öppnas den 1 december</StatusMark>
        <StatusMark tone="info">Ny version</StatusMark>
        <StatusMark tone="attention">Snart sista dag</StatusMark>
        <StatusMark tone="danger">Återkallat</StatusMark>
        <StatusMark tone="past">Utgånget</StatusMark>
      </Cluster>
    </Exhibit>
  </>
);
