import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

type Locale = 'en' | 'uk';

interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}
interface Prerender {
  readonly first: object;
  readonly firstResults: Readonly<Record<string, object>>;
  render(locale: Locale, place: string): Rendered & { readonly note: string; readonly other: string };
  renderEvidence(locale: Locale): Promise<Rendered>;
}

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const prerender: Prerender = await import(new URL('../.ssr/prerender.js', import.meta.url).href);
const template = readFileSync(join(dist, 'index.html'), 'utf8');
const manifest: Record<string, { file: string; imports?: string[]; assets?: string[] }> = JSON.parse(
  readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
);

/** Where the pages of each language lie in the build. */
const folders: Readonly<Record<Locale, string>> = { en: '', uk: 'uk/' };

/** Rows that a button opens stand open where no script can, and what only works with scripts is left out. */
const styleWithoutScripts =
  '.sy-consequences-table tr[hidden]{display:revert}' +
  '.header-choices,.header-actions,.ranking-view,.rail-reset,.rail .sy-segmented,.file,.download,.sampling,.supposed,.add-actor,.sy-consequences>.sy-button,.sy-consequences-sort,.status{display:none}';

for (const locale of ['en', 'uk'] as const) {
  for (const place of ['ranking', ...Object.keys(prerender.firstResults)]) writeWorkbench(locale, place);
  await writeEvidence(locale);
}
writeServiceWorker();

/** A view of the workbench in one language, readable before any script has run. */
function writeWorkbench(locale: Locale, place: string): void {
  const rendered = prerender.render(locale, place);
  const folder = place === 'ranking' ? '' : `${place}/`;
  const results = prerender.firstResults[place];
  const other = locale === 'en' ? 'uk' : 'en';
  writePage(locale, folder, rendered, {
    head: [
      ...chunksOf('src/root.ts', 'src/Page.tsx', `src/language-${locale}.ts`).map(
        (file) => `<link rel="modulepreload" crossorigin href="./${file}" />`,
      ),
      `<noscript><style>${styleWithoutScripts}</style></noscript>`,
    ],
    body: [
      `<noscript><p class="no-script">${escapeHtml(rendered.note)}</p>`,
      `<p class="languages"><a href="./${folders[other]}${folder}" hreflang="${other}" lang="${other}">${rendered.other}</a></p></noscript>`,
      `<div id="app">${rendered.html}</div>`,
      `<script id="first-analysis" type="application/json">${inScript(prerender.first)}</script>`,
      ...(results
        ? [`<script id="first-results" type="application/json">${inScript(results)}</script>`]
        : []),
    ],
  });
}

/** The evidence in one language: a page without scripts, where every statement has an address of its own. */
async function writeEvidence(locale: Locale): Promise<void> {
  const rendered = await prerender.renderEvidence(locale);
  writePage(locale, 'evidence/', rendered, { head: [], body: [rendered.html], scripts: false });
}

function writePage(
  locale: Locale,
  place: string,
  { title, description }: Rendered,
  { head, body, scripts = true }: { head: string[]; body: string[]; scripts?: boolean },
): void {
  const file = `${folders[locale]}${place}index.html`;
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const themeScript =
    "try{const t=localStorage.getItem('steelyard-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
  const links = [
    ...(['en', 'uk'] as const).map(
      (each) => `<link rel="alternate" hreflang="${each}" href="./${folders[each]}${place}" />`,
    ),
    ...fontsOf(locale).map(
      (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}" />`,
    ),
  ];
  const page = (scripts ? template : template.replace(/<script type="module".*?<\/script>\s*/, ''))
    .replace('<html lang="en">', `<html lang="${locale}">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('name="description" content=""', () => `name="description" content="${escapeHtml(description)}"`)
    .replace(
      '</head>',
      () => `  ${[...links, `<script>${themeScript}</script>`, ...head].join('\n    ')}\n  </head>`,
    )
    .replace('<div id="app"></div>', () => body.join('\n    '))
    .replaceAll('="./', `="${root}`);
  const path = join(dist, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, page);
}

/** The files of modules that the page loads one after another, with what they import and the page itself does not. */
function chunksOf(...modules: string[]): string[] {
  const files = new Set<string>();
  const add = (module: string) => {
    const chunk = manifest[module];
    if (!chunk)
      throw new Error(`prerender: the build has no chunk for ${module}. Is it still loaded with import()?`);
    for (const imported of chunk.imports ?? []) add(imported);
    files.add(chunk.file);
  };
  for (const module of modules) add(module);
  return [...files].filter((file) => !template.includes(file));
}

/** The fonts that the page needs; digits of a Ukrainian page are those of the Latin sans. */
function fontsOf(locale: Locale): string[] {
  const wanted =
    locale === 'uk'
      ? ['serif-4-cyrillic', 'sans-3-cyrillic', 'sans-3-latin']
      : ['serif-4-latin', 'sans-3-latin'];
  return readdirSync(join(dist, 'assets'))
    .filter((file) => file.endsWith('.woff2') && wanted.some((part) => file.includes(`${part}-wght`)))
    .map((file) => `assets/${file}`);
}

/** A service worker that keeps every file of this build, so that the page works without a network. */
function writeServiceWorker(): void {
  const files = listFiles(dist)
    .map((file) => relative(dist, file).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.vite/') && file !== 'sw.js')
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(dist, file)));
  const addresses = files.map((file) => `./${file.replace(/index\.html$/, '')}`);
  const source = readFileSync(fileURLToPath(new URL('./service-worker.js', import.meta.url)), 'utf8')
    .replace('__VERSION__', hash.digest('hex').slice(0, 16))
    .replace("['__FILES__']", JSON.stringify(addresses));
  writeFileSync(join(dist, 'sw.js'), source);
}

/** Data as it may stand inside a script element. */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : path;
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
