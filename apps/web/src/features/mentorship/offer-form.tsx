import { useQueryClient } from '@tanstack/react-query';
import type { MentorOfferView, MeetingFormat, SaveMentorOffer } from '@vagar/contract';
import type { Language } from '@vagar/domain';
import { CheckboxGroup, SavedState, Section, Select, Stack, Switch, TextArea } from '@vagar/ui';
import { api } from '../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../platform/autosave/index.ts';
import { useLocalised } from '../../platform/i18n/index.ts';
import { mentorOfferQuery } from './mentorship.queries.ts';
import { offerOf, remoteOf } from './offer.ts';
import { OfferSummary } from './offer-summary.tsx';
import { PlaceList } from './place-list.tsx';
import styles from './mentorship.module.css';
import { useMentorshipWords } from './words.ts';

const capacities = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
const languages = ['sv', 'en'] as const satisfies readonly Language[];
const formats = ['room', 'video', 'phone'] as const satisfies readonly MeetingFormat[];
const mostCompetences = 10;

/** The whole offer is one text to the autosave: every change replaces it, made from the version last seen. */
export const OfferForm = ({ offer }: { offer: MentorOfferView }) => {
  const words = useMentorshipWords();
  const localised = useLocalised();
  const client = useQueryClient();
  const saved = useAutosave<SaveMentorOffer>({
    subject: 'mentor-offer',
    remote: remoteOf(offer),
    save: async (body, version, keepalive) => {
      const { version: next, savedAt } = await api('saveMentorOffer', { body, version, keepalive });
      return { version: next, savedAt: savedAt ?? new Date().toISOString() };
    },
    load: async () => remoteOf(await api('getMentorOffer')),
    onSaved: ({ value, version, savedAt }) =>
      client.setQueryData(
        mentorOfferQuery.queryKey,
        (known) => known && { ...known, ...value, version, savedAt },
      ),
  });
  const savedState = useSavedState(saved);
  const { value } = saved;
  const change = (part: Partial<SaveMentorOffer>) => saved.change(offerOf({ ...value, ...part }));
  const isFull = value.competences.length >= mostCompetences;
  return (
    <Stack gap={7}>
      <Section title={words.capacityTitle} actions={<SavedState {...savedState} />}>
        <Select
          label={words.capacity}
          width="short"
          value={capacities.find((number) => Number(number) === value.capacity) ?? ''}
          options={capacities.map((number) => ({ value: number, label: words.mentees(Number(number)) }))}
          onChange={(number) => change({ capacity: Number(number) })}
        />
        <Switch
          label={words.paused}
          description={words.pausedBody}
          isSelected={value.paused}
          onChange={(paused) => change({ paused })}
        />
      </Section>
      <Section title={words.howTitle}>
        <div className={styles.beside}>
          <CheckboxGroup
            label={words.languages}
            value={value.languages}
            choices={languages.map((it) => ({ value: it, label: words.language[it] }))}
            onChange={(chosen) => change({ languages: languages.filter((it) => chosen.includes(it)) })}
          />
          <CheckboxGroup
            label={words.formats}
            value={value.formats}
            choices={formats.map((it) => ({ value: it, label: words.format[it] }))}
            onChange={(chosen) => change({ formats: formats.filter((it) => chosen.includes(it)) })}
          />
        </div>
        <PlaceList places={value.places} onChange={(places) => change({ places })} />
      </Section>
      <Section title={words.whatTitle}>
        <CheckboxGroup
          label={words.competences}
          description={isFull ? words.competencesFull : words.competencesBody(value.competences.length)}
          value={value.competences}
          choices={offer.choices.competences.map(({ id, name }) => ({
            value: id,
            label: localised(name).text,
            isDisabled: isFull && !value.competences.includes(id),
          }))}
          onChange={(competences) => change({ competences })}
        />
        <TextArea
          label={words.ownWords}
          description={words.ownWordsBody}
          audience={words.audience}
          rows={6}
          maxLength={2000}
          value={value.ownWords}
          onChange={(ownWords) => change({ ownWords })}
          onBlur={saved.leave}
          savedState={savedState}
        />
      </Section>
      <ConflictChoice
        saved={saved}
        show={(version) => <OfferSummary offer={version} choices={offer.choices} />}
      />
    </Stack>
  );
};
