import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { capture } from './processes.mjs';

/** Files of the root that steer every suite, beside those of its own workspaces. */
const steering = /^(?!.*\.md$)[^/]+$|^tools\/(run\.mjs$|bootstrap\/)/;

/** What differs from one terminal or runner of scripts to the next and no test asks for. */
const passing =
  /^(npm_.*|INIT_CWD|_|PWD|OLDPWD|SHLVL|COLUMNS|LINES|COLORTERM|TERM.*|WINDOWID|SSH_.*|XDG_(SESSION|RUNTIME).*|DBUS_.*|TMUX.*|STY|VSCODE_.*|GPG_.*)$/i;

/**
 * One hash of all that the outcome of a suite depends on; `undefined` where git does not tell which files there are.
 *
 * @param {string} root - The repository.
 * @param {string | undefined} workspace - The folder whose files count, with the workspaces that it leans on; without it all files count.
 * @param {Record<string, string | undefined>} env - What the tests find in their environment.
 * @param {Record<string, string | undefined>} programs - The programs that run the tests, by what they are for.
 */
export async function fingerprint(root, workspace, env, programs) {
  const files = await sourceFiles(root);
  if (!files) return undefined;
  const workspaces = workspace ? [...reach(root, workspace)] : undefined;
  const counts = (file) =>
    !workspaces || steering.test(file) || workspaces.some((folder) => file.startsWith(`${folder}/`));
  const seen = files.filter(counts);
  const built = (workspaces ?? foldersOf(files)).flatMap((folder) => filesBelow(root, `${folder}/dist`));
  const hash = createHash('sha256');
  const add = (...parts) => hash.update(`${JSON.stringify(parts)}\n`);

  add(process.platform, process.arch, release(), process.versions.node);
  for (const [use, program] of Object.entries(programs)) add(use, program, await identity(program));
  for (const name of Object.keys(env).sort()) if (!passing.test(name)) add(name, env[name]);
  for (const file of [...seen, ...built].sort()) add(file, contentOf(join(root, file)));
  return hash.digest('hex');
}

/** Every file that git would commit, whether or not it has been; deleted ones are left out. */
async function sourceFiles(root) {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-per-directory=.gitignore'];
  const { code, output } = await capture('git', listing, { cwd: root });
  if (code !== 0) return undefined;
  return [...new Set(output.split('\0'))].filter((file) => file && lstatSync(join(root, file), missing));
}

const missing = { throwIfNoEntry: false };

/** A workspace and all the workspaces that it leans on, directly or not; a package's folder has its name. */
export function reach(root, workspace, found = new Set()) {
  if (found.has(workspace)) return found;
  found.add(workspace);
  const manifest = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'));
  const versions = { ...manifest.peerDependencies, ...manifest.devDependencies, ...manifest.dependencies };
  for (const [name, version] of Object.entries(versions))
    if (version.startsWith('workspace:')) reach(root, `packages/${name.split('/').at(-1)}`, found);
  return found;
}

function foldersOf(files) {
  return files.flatMap((file) => /^(.+)\/package\.json$/.exec(file)?.[1] ?? []);
}

function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : `${folder}/${entry.name}`,
  );
}

function contentOf(path) {
  const { mode } = lstatSync(path);
  const isLink = lstatSync(path).isSymbolicLink();
  const content = isLink ? readlinkSync(path) : readFileSync(path);
  return [mode & 0o111, createHash('sha256').update(content).digest('hex')];
}

/** A program replaced by another at the same place is another program, also where its version is the same. */
async function identity(program) {
  if (!program) return undefined;
  const { size, mtimeMs } = statSync(program);
  const asks =
    process.platform === 'win32' ? undefined : await capture(program, ['--version', '--no-sandbox']);
  return [size, mtimeMs, asks?.output];
}
