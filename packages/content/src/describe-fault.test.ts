import { faultKinds, parseProblem } from '@steelyard/model/parse';
import { describe, expect, it } from 'vitest';
import { describeFault } from './describe-fault.ts';
import { messages as en } from './en.ts';
import { messages as uk } from './uk.ts';

describe('describeFault', () => {
  it('says where and what, in the reader’s language as far as the code goes', () => {
    const result = parseProblem('schemaVersion: 1\nid: x\ncriteriaa: []\n');
    const fault = (result.ok ? [] : result.faults).find(({ code }) => code === 'P203')!;
    expect(describeFault(fault, uk)).toMatchObject({
      severity: 'error',
      place: 'Рядок 3, стовпець 1',
      summary: 'Цей ключ невідомий.',
    });
    expect(describeFault(fault, en)).toMatchObject({ place: 'Line 3, column 1', details: fault.message });
  });

  it('knows every code of the model', () => {
    for (const code of Object.keys(faultKinds)) {
      expect(en.fault).toHaveProperty(code);
      expect(uk.fault).toHaveProperty(code);
    }
    expect(Object.keys(en.fault)).toHaveLength(Object.keys(faultKinds).length);
  });

  it('leaves out a place that is not known', () => {
    expect(
      describeFault({ code: 'P100', severity: 'error', path: '', message: 'The file is empty.' }, uk),
    ).toEqual({
      severity: 'error',
      summary: 'Файл порожній.',
      details: 'The file is empty.',
    });
  });
});
