import { describe, expect, it } from 'vitest';
import { linkBetween, linkToEvidence, placeAt, rootOf } from './address.ts';

describe('placeAt', () => {
  it.each([
    ['/', 'ranking'],
    ['/uk/', 'ranking'],
    ['/robustness/', 'robustness'],
    ['/some/folder/uk/agreement/', 'agreement'],
    ['/robustnesses/', 'ranking'],
  ])('finds what %s shows', (pathname, place) => {
    expect(placeAt(pathname)).toBe(place);
  });
});

describe('rootOf', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/uk/', '/'],
    ['/robustness/', '/'],
    ['/uk/agreement/', '/'],
    ['/some/folder/uk/robustness/index.html', '/some/folder/'],
    ['/some/folder/', '/some/folder/'],
  ])('finds the folder of all pages behind %s', (pathname, root) => {
    expect(rootOf(pathname)).toBe(root);
  });
});

describe('linkBetween', () => {
  it('leads from every place to every other', () => {
    expect(linkBetween('ranking', 'robustness')).toBe('./robustness/');
    expect(linkBetween('robustness', 'ranking')).toBe('../');
  });
});

describe('linkToEvidence', () => {
  it('leads from every place to the one page of evidence', () => {
    expect(linkToEvidence('ranking')).toBe('evidence/');
    expect(linkToEvidence('robustness')).toBe('../evidence/');
    expect(linkToEvidence('agreement')).toBe('../evidence/');
  });
});
