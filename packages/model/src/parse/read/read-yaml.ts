import { Composer, CST, type Document, type ErrorCode, Lexer, Parser, visit, type YAMLError } from 'yaml';
import type { Limits } from '../limits.ts';
import { positionsIn } from './position.ts';
import { type Path, type Source, Stopped, tooDeep, type UnplacedFault } from './source.ts';
import { PlainData } from './yaml-data.ts';

/**
 * Reads one YAML 1.2 document as plain data: texts, numbers, booleans, lists and maps with text keys.
 *
 * Depth and aliases are checked before anything is composed, and what aliases repeat is counted each time, so that a
 * hostile file ends at once.
 */
export function readYaml(text: string, limits: Limits): Source {
  try {
    const { document, second } = compose(text, limits);
    const data = new PlainData(limits);
    const value = data.read(document.contents);
    const locate = (path: Path, atKey: boolean) => data.locate(document.contents, path, atKey);
    const slips = mainSlips(document.errors, text).map((slip) => fromYaml(slip, document));
    const breaksAt = slips.reduce(
      (first, { offset = 0 }) => Math.min(first, offset),
      Number.POSITIVE_INFINITY,
    );
    const certain = data.faults.filter(
      ({ offset, path, atKey }) => (offset ?? locate(path, atKey === true)) < breaksAt,
    );
    const tags = [...document.errors, ...document.warnings].filter(isAboutTag).slice(0, limits.faults);
    return {
      value,
      faults: [
        ...slips.slice(0, limits.faults),
        ...tags.map((tag) => fromYaml(tag, document)),
        ...certain,
        ...second,
      ],
      ...(slips.length > 0 ? { breaksAt } : {}),
      locate,
    };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { faults: [error.fault], breaksAt: 0, locate: () => 0 };
  }
}

function compose(
  text: string,
  limits: Limits,
): { document: Document.Parsed; second: readonly UnplacedFault[] } {
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const documents = composer.compose(tokens(text, limits), true, text.length);
  const first = documents.next();
  if (first.done) throw new Stopped({ code: 'P100', path: [], message: 'The file is empty.' });
  const second = documents.next();
  return { document: first.value, second: second.done ? [] : [secondDocument(second.value)] };
}

const secondDocument = ({ contents, range }: Document.Parsed): UnplacedFault => ({
  code: 'P109',
  path: [],
  offset: contents?.range[0] ?? range[0],
  message: 'A second document begins here. A file holds one, so the second would be lost without a word.',
  hint: 'Put it in a file of its own, or take out the line of hyphens before it.',
});

/** Leaves out slips that another one brings about: on the same line, or after a tab that sets all below it askew. */
function mainSlips(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  const positionOf = positionsIn(text);
  const lines = new Set<number>();
  let tabbed = false;
  return errors.filter((error) => {
    const { line } = positionOf(error.pos[0]);
    tabbed ||= error.code === 'TAB_AS_INDENT';
    if (isAboutTag(error) || error.code === 'NON_STRING_KEY' || lines.has(line)) return false;
    if (tabbed && error.code !== 'TAB_AS_INDENT') return false;
    lines.add(line);
    return true;
  });
}

const isAboutTag = ({ code }: YAMLError) => code === 'TAG_RESOLVE_FAILED';

/** Feeds the text to the parser piece by piece, so that a limit ends it early. */
function* tokens(text: string, limits: Limits) {
  const parser = new Parser();
  const mostLexemes = limits.values; // a value takes at least one, and 20,000 performances take a million
  let lexemes = 0;
  let aliases = 0;
  let before = '';
  let directives = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') directives += 1;
      yield token;
    }
    lexemes += 1;
    if (lexemes > mostLexemes)
      throw new Stopped({
        code: 'P105',
        path: [],
        offset: parser.offset,
        message: `The file is made of more than ${mostLexemes.toLocaleString('en')} words, marks and line breaks.`,
        hint: 'Write it as JSON, which may hold more, or split it.',
      });
    if (lexeme.startsWith('"') && hasManyWrongEscapes(lexeme, limits.faults))
      throw new Stopped({
        code: 'P101',
        path: [],
        offset: parser.offset - lexeme.length,
        message: `This text in double quotes holds more than ${limits.faults} backslashes that begin no escape.`,
        hint: 'Put the text in single quotes, where a backslash is only a backslash.',
      });
    const open = parser.stack.length - 2; // besides collections, a document and a scalar may be open
    if (open > limits.depth) throw tooDeep(limits.depth, [], parser.offset);
    if (lexeme.startsWith('*') && before !== CST.SCALAR) aliases += 1;
    before = lexeme;
    if (aliases > limits.aliases)
      throw new Stopped({
        code: 'P106',
        path: [],
        offset: parser.offset,
        message: `The file holds more than ${limits.aliases} aliases.`,
        hint: 'Write the values out.',
      });
    if (directives > mostDirectives)
      throw new Stopped({
        code: 'P101',
        path: [],
        offset: parser.offset,
        message: `The file begins with more than ${mostDirectives} directives.`,
      });
  }
  yield* parser.end();
}

const mostDirectives = 100;

const hints: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Let members of one list or map begin in the same column.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes if it holds a colon.',
  MULTILINE_IMPLICIT_KEY: 'Is a colon missing after the key?',
  MISSING_CHAR: 'Look for a quote, bracket or comma that is missing before this place.',
  BLOCK_IN_FLOW: 'Look for a comma or quote that is missing before this place.',
  BAD_SCALAR_START: 'Put the text in quotes.',
};

function fromYaml({ code, message, pos }: YAMLError, document: Document.Parsed): UnplacedFault {
  const hint = hints[code];
  return {
    code: code === 'TAG_RESOLVE_FAILED' ? 'P114' : 'P101',
    path: [],
    offset: message.startsWith('Missing closing') ? openingQuote(document, pos[0]) : pos[0],
    message: `${message
      .slice(0, 200)
      .replace(/\.$/, '')
      .replace(/(["'])quote/, '$1 quote')}.`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Finds where a quoted text begins that is still open at an offset: the slip is rarely where the text ends. */
function openingQuote(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] <= end && end <= range[1]) start = range[0];
    },
  });
  return start;
}

/** The reader makes a fault of every single one, however many there are. */
function hasManyWrongEscapes(quoted: string, most: number): boolean {
  let wrong = 0;
  for (const [, rightOne] of quoted.matchAll(escapes)) {
    if (rightOne === undefined) wrong += 1;
    if (wrong > most) return true;
  }
  return false;
}

const hex = '[\\da-fA-F]';
const escapes = new RegExp(
  `\\\\(?:([0abefnrtvN_LP "/\\\\\t\n\r]|x${hex}{2}|u${hex}{4}|U00(?:0${hex}|10)${hex}{4})|[^])`,
  'g',
);
