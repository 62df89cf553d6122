import { splitComments, withoutStrings } from './source-text.ts';

/** A name that the glossary tells to avoid, and the one to use. */
export interface AvoidWord {
  readonly word: string;
  readonly use: string;
  readonly because: string;
}

/** The words of a name: `maximumRegret2` gives `maximum regret 2`, `URLState` gives `url state`. */
export function wordsOf(identifier: string): string {
  return [...identifier.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g)]
    .map(([word]) => word.toLowerCase())
    .join(' ');
}

/** The avoided words in the names of a source text, each once, with the name they stand in. */
export function avoidedNames(source: string, avoid: readonly AvoidWord[]): readonly string[] {
  const names = new Set(withoutStrings(splitComments(source).code).match(/[A-Za-z_$][\w$]*/g));
  return [...names].flatMap((name) => {
    const words = ` ${wordsOf(name)} `;
    return avoid
      .filter(({ word }) => words.includes(` ${word} `))
      .map(({ word, use, because }) => `"${name}" says "${word}"; use ${use}: ${because}`);
  });
}
