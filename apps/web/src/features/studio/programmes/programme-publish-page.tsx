import { useQuery } from '@tanstack/react-query';
import type { ProgrammeDraftView, ProgrammeFault, PublishProgramme } from '@vagar/contract';
import { Link, Notice, Section, Stack, useToast } from '@vagar/ui';
import { useParams } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { GateSection } from '../publish/gate-section.tsx';
import { VersionForm } from '../publish/version-form.tsx';
import { ProgrammeFrame } from './programme-frame.tsx';
import { ProgrammeGate } from './programme-gate.tsx';
import { ProgrammeVersions } from './programme-versions.tsx';
import {
  programmeDraftQuery,
  programmeGateQuery,
  programmeVersionsQuery,
  useRefreshProgramme,
} from './programmes.queries.ts';
import { useProgrammeWords } from './words.ts';

/** A programme from draft to version: what stands in the way, the act itself, and what was published before. */
export const ProgrammePublishPage = () => {
  const words = useProgrammeWords();
  const { programmeId = '' } = useParams();
  const query = useQuery(programmeDraftQuery(programmeId));
  return (
    <QueryPage query={query}>
      {(programme) => (
        <ProgrammeFrame programme={programme} title={words.publish} lead={words.publishLead}>
          <Publishing programme={programme} />
        </ProgrammeFrame>
      )}
    </QueryPage>
  );
};

const Publishing = ({ programme }: { programme: ProgrammeDraftView }) => {
  const words = useProgrammeWords();
  const gate = useQuery(programmeGateQuery(programme.id));
  const versions = useQuery(programmeVersionsQuery(programme.id));
  const rows = versions.data?.rows ?? [];
  return (
    <Stack gap={7}>
      <GateSection query={gate} words={words}>
        {({ faults }) => <ProgrammeGate programmeId={programme.id} faults={faults} />}
      </GateSection>
      {gate.data && (
        <Section title={words.publishAct}>
          <PublishProgrammeForm
            key={gate.data.nextNumber}
            programme={programme}
            faults={gate.data.faults}
            nextNumber={gate.data.nextNumber}
          />
        </Section>
      )}
      <Section title={words.versions}>
        {versions.data && rows.length === 0 && <p>{words.noVersions}</p>}
        {rows.length > 0 && <ProgrammeVersions rows={rows} />}
        {programme.published && !programme.archivedAt && (
          <p>
            <Link href={`/program/${programme.key}`}>{words.toCatalogue}</Link>
          </p>
        )}
      </Section>
    </Stack>
  );
};

interface PublishProgrammeFormProps {
  programme: ProgrammeDraftView;
  faults: readonly ProgrammeFault[];
  nextNumber: number;
}

/** Publishing a programme, or why it cannot be published now. */
const PublishProgrammeForm = ({ programme, faults, nextNumber }: PublishProgrammeFormProps) => {
  const words = useProgrammeWords();
  const toast = useToast();
  const refresh = useRefreshProgramme(programme.id);
  const must = faults.filter(({ weight }) => weight === 'must').length;
  if (programme.archivedAt) return <Notice>{words.isArchivedBody}</Notice>;
  if (!programme.hasChanges && programme.published)
    return <Notice>{words.nothingNew(programme.published.number)}</Notice>;
  if (must > 0) return <Notice tone="attention">{words.mustBody}</Notice>;
  const publish = async (body: PublishProgramme) => {
    const version = await api('publishProgramme', { params: { programmeId: programme.id }, body });
    toast.show(words.published(version.number));
    await refresh();
  };
  return (
    <VersionForm should={faults.length - must} nextNumber={nextNumber} words={words} publish={publish} />
  );
};
