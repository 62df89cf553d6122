import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileMessages } from './compile-messages.ts';
import { formatFault } from './fault.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const checkOnly = process.argv.includes('--check');

const { output, faults } = compileMessages(
  ['en', 'uk'].map((locale) => {
    const file = `messages/${locale}.yaml`;
    return { locale, file, yaml: readFileSync(path(file), 'utf8') };
  }),
);
for (const fault of faults) console.error(formatFault(fault));
if (faults.some(({ severity }) => severity === 'error')) process.exit(1);

const outdated = [...output].filter(([name, text]) => writtenBefore(name) !== text);
if (checkOnly && outdated.length > 0) {
  const names = outdated.map(([name]) => name).join(', ');
  console.error(
    `src/generated: ${names} differs from the messages. Run \`pnpm --filter @steelyard/content generate\`.`,
  );
  process.exit(1);
}
if (!checkOnly) {
  mkdirSync(path('src/generated'), { recursive: true });
  for (const [name, text] of outdated) writeFileSync(path(`src/generated/${name}`), text);
}

function writtenBefore(name: string): string | undefined {
  try {
    return readFileSync(path(`src/generated/${name}`), 'utf8');
  } catch {
    return undefined;
  }
}
