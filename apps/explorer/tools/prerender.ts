import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly note: string;
}
interface Prerender {
  readonly first: object;
  render(locale: 'en' | 'uk'): Rendered;
}

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { first, render }: Prerender = await import(new URL('../.ssr/prerender.js', import.meta.url).href);
const template = readFileSync(join(dist, 'index.html'), 'utf8');
const manifest: Record<string, { file: string; imports?: string[]; assets?: string[] }> = JSON.parse(
  readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
);

writePage('en', 'index.html', './');
writePage('uk', 'uk/index.html', '../');
writeServiceWorker();

/** One page a language, readable before any script has run. */
function writePage(locale: 'en' | 'uk', file: string, root: string): void {
  const { html, title, description, note } = render(locale);
  const themeScript =
    "try{const t=localStorage.getItem('steelyard-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
  const openRows = '.sy-consequences-table tr[hidden]{display:revert}';
  const page = template
    .replace('<html lang="en">', `<html lang="${locale}">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('name="description" content=""', () => `name="description" content="${escapeHtml(description)}"`)
    .replace(
      '</head>',
      () =>
        `  <link rel="modulepreload" crossorigin href="./${chunkOf(`src/language-${locale}.ts`)}" />\n` +
        `    ${fontsOf(locale)
          .map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}" />`)
          .join('\n    ')}\n` +
        `    <script>${themeScript}</script>\n    <noscript><style>${openRows}</style></noscript>\n  </head>`,
    )
    .replace(
      '<div id="app"></div>',
      () =>
        `<noscript><p class="no-script">${escapeHtml(note)}</p></noscript>\n    <div id="app">${html}</div>\n` +
        `    <script id="first-analysis" type="application/json">${JSON.stringify(first).replaceAll('<', '\\u003c')}</script>`,
    )
    .replaceAll('="./', `="${root}`);
  const path = join(dist, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, page);
}

/** The file of a module that the page asks for only when it needs it. */
function chunkOf(module: string): string {
  const chunk = manifest[module];
  if (!chunk)
    throw new Error(`prerender: the build has no chunk for ${module}. Is it still loaded with import()?`);
  return chunk.file;
}

/** The fonts that the page needs; digits of a Ukrainian page are those of the Latin sans. */
function fontsOf(locale: 'en' | 'uk'): string[] {
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

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : path;
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
