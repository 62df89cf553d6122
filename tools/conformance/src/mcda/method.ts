type Fields = Readonly<Record<string, unknown>>;

/** Puts one kind of example to the library; gives every figure that such an example may ask for, by name. */
export type McdaMethod = (input: Fields, params: Fields) => unknown;
