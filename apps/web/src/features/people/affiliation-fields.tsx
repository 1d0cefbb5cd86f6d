import type { AffiliationKind, PositionKind } from '@vagar/contract';
import { RadioGroup, Select, TextField } from '@vagar/ui';
import { DateField } from '@vagar/ui/date';
import { fieldId } from '../../platform/errors/index.ts';
import type { AffiliationDraft, AffiliationFieldName } from './affiliation-draft.ts';
import { OrganisationField } from './organisation-field.tsx';
import styles from './people.module.css';
import { usePeopleWords } from './words.ts';

const kinds = ['civil', 'elected'] as const satisfies readonly AffiliationKind[];
const positions = ['member', 'substitute', 'chair'] as const satisfies readonly PositionKind[];

export interface AffiliationFieldsProps {
  draft: AffiliationDraft;
  onChange: (change: Partial<AffiliationDraft>) => void;
  messageOf: (field: AffiliationFieldName) => string | undefined;
  /** Where these fields lie in what is sent: `affiliations.0.` */
  under?: string;
}

/** Person and organisation, dated. There is no field for party. */
export const AffiliationFields = ({ draft, onChange, messageOf, under = '' }: AffiliationFieldsProps) => {
  const words = usePeopleWords();
  const id = (field: AffiliationFieldName) => fieldId(`${under}${field}`);
  return (
    <div className={styles.fields}>
      <OrganisationField
        id={id('organisationId')}
        label={words.affiliation.organisationId}
        description={words.affiliation.organisationBody}
        value={draft.organisationId}
        onChange={(organisationId) => onChange({ organisationId })}
        errorMessage={messageOf('organisationId')}
      />
      <RadioGroup
        id={id('kind')}
        label={words.affiliation.kind}
        value={draft.kind}
        choices={kinds.map((kind) => ({ value: kind, label: words.affiliation[kind] }))}
        onChange={(chosen) => onChange({ kind: kinds.find((kind) => kind === chosen) ?? draft.kind })}
        errorMessage={messageOf('kind')}
      />
      {draft.kind === 'elected' && (
        <Select
          id={id('position')}
          label={words.affiliation.position}
          optionalMark={words.optional}
          placeholder={words.chooseOne}
          width="medium"
          value={draft.position ?? ''}
          options={positions.map((position) => ({ value: position, label: words.positions[position] }))}
          onChange={(position) => onChange({ position: position || null })}
          errorMessage={messageOf('position')}
        />
      )}
      <TextField
        id={id('title')}
        label={words.affiliation.title}
        description={words.affiliation.titleBody}
        maxLength={200}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        errorMessage={messageOf('title')}
      />
      <div className={styles.dates}>
        <DateField
          id={id('validFrom')}
          label={words.affiliation.validFrom}
          value={draft.validFrom}
          onChange={(validFrom) => onChange({ validFrom })}
          errorMessage={messageOf('validFrom')}
        />
        <DateField
          id={id('validTo')}
          label={words.affiliation.validTo}
          optionalMark={words.optional}
          description={words.affiliation.toBody}
          value={draft.validTo}
          onChange={(validTo) => onChange({ validTo })}
          errorMessage={messageOf('validTo')}
        />
      </div>
    </div>
  );
};
