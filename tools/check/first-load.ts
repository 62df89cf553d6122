import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { fileFor, serve } from '../bootstrap/serve.mjs';

/**
 * Opens a built page in Chromium and lists the files that it asked for until the network fell silent.
 *
 * The requests are counted at the server, so those of workers are seen too. Service workers are kept out:
 * what they put by for later does not delay the first interaction.
 */
export async function firstLoad(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const servers: readonly Server[] = await serve(folder, 0);
  const asked = new Map<string, Buffer>();
  for (const server of servers) {
    server.on('request', ({ url = '/' }) => {
      const file = fileFor(folder, url);
      if (file) asked.set(file.slice(folder.length + 1), readFileSync(file));
    });
  }
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const { port } = servers[0]!.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' });
  await browser.close();
  for (const server of servers) server.close();
  return asked;
}
