import { Prose, Section } from '@vagar/ui';

export interface TextSection {
  title: string;
  paragraphs: readonly string[];
  points?: readonly string[];
}

/** A page of running text under its headings. */
export const Sections = ({ sections }: { sections: readonly TextSection[] }) =>
  sections.map(({ title, paragraphs, points }) => (
    <Section key={title} title={title}>
      <Prose>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {points && (
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </Prose>
    </Section>
  ));
