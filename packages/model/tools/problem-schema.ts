import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import * as actor from '../src/problem/actor.ts';
import * as alternative from '../src/problem/alternative.ts';
import * as criterion from '../src/problem/criterion.ts';
import * as judgement from '../src/problem/judgement.ts';
import * as mechanism from '../src/problem/mechanism.ts';
import * as performance from '../src/problem/performance.ts';
import * as primitives from '../src/problem/primitives.ts';
import * as problem from '../src/problem/problem.ts';
import * as scenario from '../src/problem/scenario.ts';
import { type DocComments, docComments } from './doc-comments.ts';

const folder = resolve(import.meta.dirname, '../src/problem');

/** Writes the schema of a problem file as JSON Schema, with the doc comments for editors to show. */
export function problemJsonSchema(): string {
  const comments = new Map(
    globSync('*.ts', { cwd: folder }).flatMap((file) => [
      ...docComments(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
  const names = schemaNames();
  const schema = z.toJSONSchema(problem.Problem, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly; // says how programs treat the data, not how files are written
      const name = names.get(zodSchema);
      if (name !== undefined) jsonSchema[nameKey] = name;
    },
  });
  const described: unknown = JSON.parse(JSON.stringify(schema), (_, value) => describe(value, comments));
  return `${JSON.stringify({ title: 'Steelyard problem', ...Object(described) }, null, 2)}\n`;
}

/** Holds, until comments are put in, the name that the source gives to a schema. */
const nameKey = 'x-name';

/** Names each schema, and what it wraps, as the source does. */
function schemaNames(): ReadonlyMap<unknown, string> {
  const names = new Map<unknown, string>();
  const modules = [
    actor,
    alternative,
    criterion,
    judgement,
    mechanism,
    performance,
    primitives,
    problem,
    scenario,
  ];
  for (const [name, schema] of modules.flatMap((module) => Object.entries(module))) {
    names.set(schema, name);
    if (schema instanceof z.ZodReadonly) names.set(schema.unwrap(), name);
  }
  return names;
}

/** Puts in the doc comments of a schema and of its keys, and takes its name out. */
function describe(value: unknown, comments: DocComments): unknown {
  if (typeof value !== 'object' || value === null || !(nameKey in value)) return value;
  const { [nameKey]: name, ...schema } = value;
  const own = comments.get(String(name));
  const properties = 'properties' in schema ? Object.entries(Object(schema.properties)) : [];
  const described = properties.map(([key, property]) => {
    const comment = comments.get(`${String(name)}.${key}`);
    return [key, comment === undefined ? property : { ...Object(property), description: comment }];
  });
  return {
    ...schema,
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(described) }),
    ...(own === undefined ? {} : { description: own }),
  };
}
