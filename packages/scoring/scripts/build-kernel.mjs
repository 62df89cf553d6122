// Compiles assembly/kernel.ts to WebAssembly and writes it as text to src/generated; with --check, only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const root = join(import.meta.dirname, '..');
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '1'];

/** The module as it should stand in src/generated. */
export async function buildKernel() {
  let bytes;
  const { error, stderr } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...flags], {
    readFile: (name) =>
      name === 'kernel.ts' ? readFileSync(join(root, 'assembly/kernel.ts'), 'utf8') : null,
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm') bytes = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`assembly/kernel.ts does not compile: ${stderr.toString()}`, { cause: error });
  const text = Buffer.from(bytes).toString('base64');
  return `/** The WebAssembly of assembly/kernel.ts, in base64. Made by scripts/build-kernel.mjs. */\nexport const kernelBytes =\n  '${text}';\n`;
}

if (process.argv[1] === import.meta.filename) {
  const target = join(root, 'src/generated/kernel-bytes.ts');
  const built = await buildKernel();
  if (!process.argv.includes('--check')) writeFileSync(target, built);
  else if (readFileSync(target, 'utf8') !== built) {
    console.error('src/generated/kernel-bytes.ts does not come from assembly/kernel.ts.');
    process.exit(1);
  }
}
