// Compiles assembly/kernel.ts to WebAssembly and writes it as text to src/generated; with --check, only says whether that is up to date.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/generated/kernel-bytes.ts');

/** The module as it should stand in src/generated. */
export function buildKernel() {
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-kernel-'));
  try {
    const out = join(folder, 'kernel.wasm');
    const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '1'];
    execFileSync(join(root, 'node_modules/.bin/asc'), ['assembly/kernel.ts', ...flags, '--outFile', out], {
      cwd: root,
      stdio: 'inherit',
    });
    const text = readFileSync(out).toString('base64');
    return `/** The WebAssembly of assembly/kernel.ts, in base64. Made by scripts/build-kernel.mjs. */\nexport const kernelBytes =\n  '${text}';\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const built = buildKernel();
  if (!process.argv.includes('--check')) writeFileSync(target, built);
  else if (readFileSync(target, 'utf8') !== built) {
    console.error(
      'src/generated/kernel-bytes.ts does not come from assembly/kernel.ts. Run: node scripts/build-kernel.mjs',
    );
    process.exit(1);
  }
}
