/** An actor whose positions are shown. */
export interface MappedActor {
  readonly id: string;
  readonly name: string;
  /** A few letters that stand for the name on the line: `US`, `NATO`. */
  readonly short?: string | undefined;
  /** What kind of actor it is, under its name. */
  readonly kind?: string | undefined;
}

/** The words of the map, in the reader's language. */
export interface PositionWords {
  readonly actor: string;
  /** Names the list that chooses an option on a narrow page. */
  readonly option: string;
  /** Of an actor that has said nothing about an option. */
  readonly noPosition: string;
  /** Beside the sign of a veto: `can stop it`. */
  readonly veto: string;
  /** The five steps from strongly against to strongly for. */
  readonly scale: readonly [string, string, string, string, string];
  /** Heads the line: `Where actors stand on the treaty`. */
  readonly line: (option: string) => string;
  /** At the mark from which actors accept, with the position as it is written: `accepts from +1`. */
  readonly acceptsFrom: (position: string) => string;
  /** Shown instead of rows where there is no actor or no option. */
  readonly empty?: string;
}

export interface ActorPositionMapProps {
  /** What the table shows and whose judgement it is. */
  caption: string;
  actors: readonly MappedActor[];
  options: readonly { readonly id: string; readonly name: string }[];
  /** One row for each actor, one figure for each option: from −2, strongly against, to +2; `null` where nothing is stated. */
  positions: readonly (readonly (number | null)[])[];
  /** Where an actor can stop an option, in the same places. */
  vetoes: readonly (readonly boolean[])[];
  words: PositionWords;
  /** The option that is laid out on a line. */
  selected?: string | undefined;
  /** Makes every option's name a button. */
  onSelectOption?: (id: string) => void;
  /** The position from which an actor accepts, marked on the line. */
  acceptsFrom?: number | undefined;
}
