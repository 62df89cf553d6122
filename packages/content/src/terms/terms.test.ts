import { describe, expect, it } from 'vitest';
import { term, terms } from './terms.ts';

const texts = {
  'term.yizhak.name': 'їжак',
  'term.yizhak.definition': 'звір',
  'term.hora.name': 'гора',
  'term.hora.definition': 'висока',
  'term.ganok.name': 'ґанок',
  'term.ganok.definition': 'перед дверима',
  'term.bare.name': 'без пояснення',
  'criterion.cost.name': 'Вартість',
};

describe('terms', () => {
  it('lists what the texts explain, in the order of the alphabet', () => {
    expect(terms(texts, 'uk').map(({ name }) => name)).toEqual(['гора', 'ґанок', 'їжак']);
  });

  it('finds one term, or none', () => {
    expect(term('hora', texts)).toEqual({ id: 'hora', name: 'гора', definition: 'висока' });
    expect(term('bare', texts)).toBeUndefined();
    expect(term('cost', texts)).toBeUndefined();
  });
});
