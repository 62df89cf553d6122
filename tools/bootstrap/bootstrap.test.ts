import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAtLeast } from './node.mjs';
import { lockfileStamp, pinnedVersion } from './pnpm.mjs';
import { fileFor, portFrom, serve } from './serve.mjs';

describe('isAtLeast', () => {
  it('compares numbers, not letters', () => {
    expect(isAtLeast('22.9.0', '22.18.0')).toBe(false);
    expect(isAtLeast('22.18.0', '22.18.0')).toBe(true);
    expect(isAtLeast('26.0.0', '22.18.0')).toBe(true);
    expect(isAtLeast('20.20.2', '22.18.0')).toBe(false);
  });
});

describe('pinnedVersion', () => {
  it('reads the version out of packageManager', () => {
    expect(pinnedVersion('pnpm@12.21.0')).toBe('12.21.0');
    expect(pinnedVersion('pnpm@12.21.0+sha512.abc')).toBe('12.21.0');
  });

  it('says what to write when another tool is pinned', () => {
    expect(() => pinnedVersion('yarn@4.0.0')).toThrow(/Write it as/);
  });
});

describe('lockfileStamp', () => {
  it('differs as soon as the lockfile does', () => {
    expect(lockfileStamp('a')).toBe(lockfileStamp('a'));
    expect(lockfileStamp('a')).not.toBe(lockfileStamp('b'));
  });
});

describe('portFrom', () => {
  it('takes whole numbers that can be ports and nothing else', () => {
    expect(portFrom('4174')).toBe(4174);
    for (const text of ['', 'abc', '0', '65536', '-1', '80.5', '0x50'])
      expect(() => portFrom(text)).toThrow('which is no port');
  });
});

describe('serve', () => {
  const parent = mkdtempSync(join(tmpdir(), 'steelyard-serve-'));
  const folder = join(parent, 'dist');

  beforeAll(() => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<h1>Explorer</h1>');
    writeFileSync(join(folder, 'data/case.json'), '{}');
    writeFileSync(join(parent, 'secret.txt'), 'secret');
  });
  afterAll(() => rmSync(parent, { recursive: true }));

  it('finds files, and the index of a folder', () => {
    expect(fileFor(folder, '/?lang=uk')).toBe(join(folder, 'index.html'));
    expect(fileFor(folder, '/data/case.json')).toBe(join(folder, 'data/case.json'));
  });

  it('never leaves the folder', () => {
    expect(fileFor(folder, '/../secret.txt')).toBeUndefined();
    expect(fileFor(folder, '/%2e%2e%2fsecret.txt')).toBeUndefined();
    expect(fileFor(folder, '/..%5csecret.txt')).toBeUndefined();
    expect(fileFor(folder, '/%')).toBeUndefined();
  });

  it('answers with the right type, and says who to blame when the port is taken', async () => {
    const [server, ...others] = await serve(folder, 0);
    const { port } = server!.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('Explorer');
    expect((await fetch(`http://127.0.0.1:${port}/missing.js`)).status).toBe(404);
    await expect(serve(folder, port)).rejects.toThrow(`Port ${port} is taken`);
    for (const open of [server!, ...others]) open.close();
  });
});
