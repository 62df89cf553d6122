import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { carriedChromium } from './carried-chromium.mjs';
import { capture, run } from './processes.mjs';
import { Stop, say, step } from './say.mjs';

/**
 * Finds a Chromium for the browser tests, fetching one if this machine has none. Never gives up quietly.
 *
 * @param {string} node - The Node that runs Playwright.
 * @returns {Promise<string>} The path of a Chromium that answered `--version`.
 */
export async function findChromium(node) {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (await works(chosen)) return chosen;
    throw new Stop(
      `CHROMIUM_PATH is ${chosen}, which does not run.`,
      'Correct it, or unset it to have one looked for.',
    );
  }
  const ways = [
    () => firstThat(works, installedPlaces(process.platform, process.env)),
    async () => firstThat(works, [await playwrightPlace(node)]),
    fromApt,
    () => fromPlaywright(node),
    carriedChromium,
  ];
  for (const way of ways) {
    const found = await way();
    if (found && (await works(found))) {
      say(`browser: ${found}`);
      return found;
    }
  }
  throw new Stop(
    'No Chromium was found on this machine and none could be fetched (tried apt, Playwright and npm).',
    'Install Chromium or Chrome and set CHROMIUM_PATH to its program, then run the command again.',
  );
}

/** Where a Chromium or Chrome usually is, the lightest first. Bare names are looked up on PATH. */
export function installedPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['/Applications', `${env.HOME}/Applications`];
    const programs = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ];
    return apps.flatMap((folder) => programs.map((program) => `${folder}/${program}`));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`);
  }
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  return names.flatMap((name) => (env.PATH ?? '').split(':').map((folder) => join(folder, name)));
}

/** The first candidate that passes the test, in the order given. */
export async function firstThat(passes, candidates) {
  for (const candidate of candidates) if (candidate && (await passes(candidate))) return candidate;
  return undefined;
}

/** Whether the program is a Chromium that starts here. Windows' Chrome answers `--version` with a window. */
async function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { code, output } = await capture(path, ['--version', '--no-sandbox']);
  return code === 0 && /\d+\.\d+\.\d+/.test(output);
}

async function playwrightPlace(node) {
  const script = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { code, output } = await capture(node, ['-e', script]);
  return code === 0 ? output : undefined;
}

async function fromApt() {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isRootOnDebian) return undefined;
  const apt = (...args) => capture('apt-get', ['-qq', ...args]);
  return step('no Chromium found; installing one with apt-get', async () => {
    await apt('update');
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if ((await apt('install', '--yes', '--no-install-recommends', name)).code !== 0) continue;
      const found = await firstThat(works, installedPlaces(process.platform, process.env));
      if (found) return found;
    }
    return undefined;
  });
}

async function fromPlaywright(node) {
  say('no Chromium found; fetching one with Playwright');
  const code = await run('playwright', ['install', 'chromium']);
  return code === 0 ? playwrightPlace(node) : undefined;
}
