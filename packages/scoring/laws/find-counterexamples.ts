import { writeFileSync } from 'node:fs';
import { laws } from '@steelyard/testing';
import { askLaw, type Counterexample } from './ask.ts';
import { methodsUnderLaw } from './methods.ts';
import { reduce } from './reduce.ts';
import { exemptions } from './statuses.ts';

/** Searches every method for problems on which it breaks a law, and keeps a smallest one each. Takes minutes. */
const found: Counterexample[] = [];
for (const method of methodsUnderLaw) {
  for (const law of laws) {
    if (exemptions[method.name]?.[law.id] !== undefined) continue;
    const counterexample = askLaw(method, law, 100_000, 9);
    if (counterexample !== undefined) found.push(reduce(method, law, counterexample));
  }
  const broken = found.filter((each) => each.method === method.name).map((each) => each.law);
  console.log(`${method.name}: ${broken.join(', ') || 'keeps all'}`);
}
writeFileSync(new URL('./counterexamples.json', import.meta.url), `${JSON.stringify(found)}\n`);
