import type { Sentence } from '@steelyard/content';

/** Sentences, one a paragraph. */
export function Sentences({ of }: { of: readonly Sentence[] }) {
  return of.map(({ text }) => <p key={text}>{text}</p>);
}
