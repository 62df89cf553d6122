/** The module as it should stand in src/generated. */
export function buildKernel(): Promise<string>;
