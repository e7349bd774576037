import { describe, expect, test } from 'vitest';
import { CELLS } from '../../../src/charts/night/cells.ts';
import { nightScene } from '../../../src/charts/night/nightScene.ts';
import { number, SIZES } from '../screens.ts';
import { wordFaults } from '../wordFaults.ts';
import { examples, rows, viewOf } from './rows.ts';

describe.each(Object.entries(SIZES))('on %s', (_, size) => {
  test.each(examples)('$name: words neither overlap nor leave', ({ view }) => {
    const scene = nightScene(rows, view, size);
    expect(scene.marks.filter(({ tag }) => tag === 'text').length).toBeGreaterThan(8);
    expect(wordFaults(scene, size.text)).toEqual([]);
  });

  test.each(examples)('$name: keys are unique, no number broken', ({ view }) => {
    const { marks } = nightScene(rows, view, size);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(JSON.stringify(marks)).not.toMatch(/null|NaN|Infinity|undefined/);
  });
});

describe('the picture', () => {
  const size = SIZES['a phone']!;
  const marks = (attributes: Record<string, string>) => nightScene(rows, viewOf(attributes), size).marks;
  const keys = (attributes: Record<string, string>) => marks(attributes).map(({ key }) => key);
  const cells = (who: string, attributes: Record<string, string>) =>
    marks(attributes).filter(({ key }) => new RegExp(`^${who}-\\d+-`).test(key));

  test('is the same for the same view', () => {
    expect(marks({ night: '4' })).toEqual(marks({ night: '4' }));
  });

  test('a whole night is 72 cells each', () => {
    for (const who of ['baby', 'mother', 'father']) expect(cells(who, { night: '4' })).toHaveLength(CELLS);
  });

  test('cells after `until` are empty', () => {
    expect(cells('baby', { night: '4', until: '22:00' })).toHaveLength(12);
    expect(keys({ night: '4', until: '22:00' })).toContain('mother-row-5');
    expect(keys({ night: '4' }).some((key) => key.includes('-row-'))).toBe(false);
  });

  test('one cry for each waking', () => {
    const cries = marks({ night: '4' }).filter(({ className: role }) => role.includes('night-crying'));
    expect(cries).toHaveLength(rows.nights[4]!.wakings.length);
  });

  test('the wakings stand almost under each other', () => {
    const x = marks({ night: '4' })
      .filter(({ className: role }) => role.includes('night-crying'))
      .map(({ attributes }) => Number(/^M([\d.]+)/.exec(String(attributes.d))![1]));
    expect(Math.max(...x) - Math.min(...x)).toBeLessThan(size.width / 4);
  });

  test('the kitchen light burns in every frame', () => {
    for (const { view } of examples)
      expect(nightScene(rows, view, size).marks.find(({ key }) => key === 'light')).toBeDefined();
  });

  test.each([
    ['01:50', 'mother-feeding'],
    ['02:00', 'mother-pacing'],
    ['02:30', 'mother-asleep'],
    ['02:30', 'father-asleep'],
    ['03:50', 'father-awake'],
    ['21:00', 'father-up'],
  ])('at %s the figures show %s', (until, figure) => {
    expect(keys({ night: '4', until })).toContain(`${figure}-0`);
  });

  test('what is shown and not lit is dim', () => {
    const [cell] = cells('father', { night: '4', lit: 'mother' });
    expect(number(cell!, 'opacity')).toBeLessThan(0.5);
    expect(cells('mother', { night: '4', lit: 'mother' })[20]!.attributes.opacity).toBeUndefined();
  });

  test('who is not shown is not drawn', () => {
    expect(keys({ night: '4', show: 'baby mother' }).some((key) => key.startsWith('father'))).toBe(false);
  });

  test('every state is named once', () => {
    for (const one of Object.values(SIZES)) {
      const words = nightScene(rows, viewOf({ night: '4' }), one).marks.map(({ text: words }) => words);
      for (const name of ['crying', 'feeding', 'pacing', 'lying awake', 'Oliver lying awake', 'Emily up'])
        expect(words.filter((word) => word === name)).toHaveLength(1);
    }
  });
});
