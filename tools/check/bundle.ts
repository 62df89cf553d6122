import { build, type Rolldown } from 'vite';

/** What a bundler makes of some exports of a package: what loads with the page, and what only when it is called for. */
export interface Bundle {
  readonly first: ReadonlyMap<string, Uint8Array>;
  readonly later: ReadonlyMap<string, Uint8Array>;
}

const entry = 'exports-in-use';

/**
 * Bundles and minifies exports of a package as an application would that uses nothing else of it.
 *
 * Other packages stay outside: each is weighed by itself.
 *
 * @param exported - What stands between the braces of `export { } from`, or `*`.
 */
export async function bundleExports(file: string, exported: string): Promise<Bundle> {
  const source = exported === '*' ? `export * from '${file}'` : `export { ${exported} } from '${file}'`;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      ssr: true, // or Vite would count its own loader of later files
      minify: true,
      target: 'es2023',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'allow-extension',
        external: (id) => !/^[./\0]/.test(id) && id !== entry,
      },
    },
  });
  const chunks = (built as Rolldown.RolldownOutput).output.filter((part) => part.type === 'chunk');
  const first = new Set<string>();
  const follow = (name: string) => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (chunk === undefined || first.has(name)) return;
    first.add(name);
    chunk.imports.forEach(follow);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) follow(fileName);
  const codeOf = (loaded: boolean) =>
    new Map(
      chunks
        .filter(({ fileName }) => first.has(fileName) === loaded)
        .map(({ fileName, code }) => [fileName, Buffer.from(code)]),
    );
  return { first: codeOf(true), later: codeOf(false) };
}
