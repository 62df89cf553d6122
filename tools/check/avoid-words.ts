import { projectFiles, read, report } from './files.ts';
import { type AvoidWord, avoidedNames } from './identifiers.ts';

/** Only words that are wrong wherever they stand; those right in some place are for the reviewer. */
const avoid: readonly AvoidWord[] = JSON.parse(read('tools/check/avoid-words.json'));

const squeezed = (text: string) => text.toLowerCase().replaceAll(' ', '');
const glossary = squeezed(read('GLOSSARY.md'));
const unknown = avoid.filter(({ word }) => !glossary.includes(squeezed(word)));

const sources = projectFiles('packages/*', 'apps/*', 'tools/*').filter(
  (path) => /\.tsx?$/.test(path) && !path.includes('/generated/') && !/\.test\.tsx?$/.test(path),
);
report([
  ...unknown.map(({ word }) => `tools/check/avoid-words.json: GLOSSARY.md does not tell to avoid "${word}"`),
  ...sources.flatMap((path) => avoidedNames(read(path), avoid).map((fault) => `${path}: ${fault}`)),
]);
