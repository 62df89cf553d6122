import type { Finding, Messages } from '@steelyard/content';
import type { ReactNode } from 'react';
import type { Place } from '../address.ts';

/** The findings of one kind as a section of sentences. */
export function FindingSection({
  heading,
  finding,
  children,
}: {
  heading: string;
  finding: Finding | undefined;
  children?: ReactNode;
}) {
  if (!finding && !children) return null;
  return (
    <section className="finding">
      <h2>{heading}</h2>
      {finding?.sentences.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </section>
  );
}

/** Picks a finding by its kind. */
export function findingOf(all: readonly Finding[], kind: Finding['kind']): Finding | undefined {
  return all.find((finding) => finding.kind === kind);
}

/** The page's title, so that a tab says what it shows. */
export function titleOf(
  place: Place,
  all: readonly Finding[],
  { app, robustness, agreement }: Messages,
): string {
  const headline =
    place === 'ranking'
      ? findingOf(all, 'headline')?.sentences[0]?.text
      : { robustness, agreement }[place].heading;
  return headline ? app.pageTitle({ headline, title: app.title }) : app.title;
}
