import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { Stop } from './say.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
};

/** The port that PORT names. */
export function portFrom(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Stop(`PORT is ${JSON.stringify(text)}, which is no port.`, 'Use a whole number from 1 to 65535.');
}

/** Serves a folder of built files to this machine only, at both of the addresses that "localhost" can mean. */
export async function serve(folder, port) {
  const answer = (request, response) => {
    const file =
      request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, request.url) : undefined;
    if (!file) {
      response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Not found\n');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': statSync(file).size,
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const servers = [await listen(answer, port, '127.0.0.1')];
  // A machine without IPv6 has only the first.
  await listen(answer, port, '::1').then(
    (server) => servers.push(server),
    (reason) => {
      if (reason instanceof Stop) throw reason;
    },
  );
  return servers;
}

/** The file that a request asks for, or nothing if there is none inside the folder. */
export function fileFor(folder, url) {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    if (path !== folder && !path.startsWith(folder + sep)) return undefined;
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function listen(answer, port, host) {
  return new Promise((done, fail) => {
    const server = createServer(answer);
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') return fail(error);
      fail(
        new Stop(
          `Port ${port} is taken by another program, perhaps by an earlier \`npm run demo\`.`,
          `Stop that program, or choose another port: PORT=${Number(port) + 1} npm run demo`,
        ),
      );
    });
    server.listen({ port, host }, () => done(server));
  });
}
