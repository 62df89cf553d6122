import { createReadStream, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { capture, root } from './processes.mjs';
import { step } from './say.mjs';

const release = '@sparticuz/chromium@153.0.0';
const folder = join(root, 'node_modules/.cache/chromium');
const program = join(folder, 'chromium.sh');

/** Fetches the Chromium that an npm package carries (Linux on x64 only, 67 MB) with the libraries and the font it needs. */
export async function carriedChromium() {
  if (existsSync(program)) return program;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return step(`no Chromium found; fetching ${release} from npm`, async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const { code } = await capture('npm', ['install', '--ignore-scripts', '--no-audit', release], {
      cwd: folder,
    });
    if (code !== 0) return undefined;
    await unpack('chromium');
    for (const archive of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
      await unpack(archive);
      if ((await capture('tar', ['-xf', archive], { cwd: folder })).code !== 0) return undefined;
    }
    writeFileSync(join(folder, 'fonts.conf'), fontSettings);
    writeFileSync(program, starter, { mode: 0o755 });
    return program;
  });
}

function unpack(name) {
  return pipeline(
    createReadStream(join(folder, 'node_modules/@sparticuz/chromium/bin', `${name}.br`)),
    createBrotliDecompress(),
    createWriteStream(join(folder, name), { mode: 0o755 }),
  );
}

const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/** The system's own fonts and libraries come first where it has them. */
const starter = `#!/bin/sh
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${folder}/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="${folder}/fonts.conf"
exec "${folder}/chromium" "$@"
`;
