import { describe, expect, it } from 'vitest';
import { firstThat, installedPlaces } from './chromium.mjs';

describe('installedPlaces', () => {
  it('asks for the headless shell first on Linux, in every folder of PATH', () => {
    const places = installedPlaces('linux', { PATH: '/usr/local/bin:/usr/bin' });
    expect(places.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium-headless-shell',
      '/usr/bin/chromium-headless-shell',
      '/usr/local/bin/chromium',
    ]);
  });

  it('looks into the applications of the machine and of the user on macOS', () => {
    const places = installedPlaces('darwin', { HOME: '/Users/ana' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('skips folders that Windows does not name', () => {
    expect(installedPlaces('win32', { ProgramFiles: 'C:\\Programs' })).toEqual([
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });
});

describe('firstThat', () => {
  it('takes the first that passes and tries no further', async () => {
    const tried: string[] = [];
    const passes = async (path: string) => tried.push(path) === 2;
    expect(await firstThat(passes, [undefined, 'a', 'b', 'c'])).toBe('b');
    expect(tried).toEqual(['a', 'b']);
  });

  it('finds nothing among candidates that all fail', async () => {
    expect(await firstThat(async () => false, ['a'])).toBeUndefined();
  });
});
