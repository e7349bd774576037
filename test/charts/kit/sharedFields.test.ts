import { expect, test } from 'vitest';
import { move, notAmong, showAndLit, weights } from '../../../src/charts/kit/sharedFields.ts';

const { show, lit } = showAndLit(['wall', 'hour'], ['wall'], { about: 'what is drawn', example: 'wall' });

test('what is not lit only stands', () => {
  expect(weights(['wall', 'hour'], ['hour'], 0.4)).toEqual({ wall: 0.4, hour: 1 });
  expect(weights(['wall', 'hour'], undefined, 0.4)).toEqual({ wall: 1, hour: 1 });
});

test('without a word the chart decides', () => {
  expect([show.otherwise, lit.otherwise]).toEqual([{ value: ['wall'] }, { value: undefined }]);
  expect(show.kindFor(undefined as never).read('hour wal')).toMatchObject({
    mistakes: [{ nearest: 'wall' }],
  });
});

test('what is lit has to be shown', () => {
  expect(notAmong(['hour'], ['hour', 'wall'])).toEqual([]);
  expect(notAmong(['hour', 'wal'], ['wall']).map(({ found, nearest }) => [found, nearest])).toEqual([
    ['hour', undefined],
    ['wal', 'wall'],
  ]);
  expect([notAmong(), notAmong(['hour'])]).toEqual([[], []]);
});

test('only a scroll moves by the reader’s hand', () => {
  const { read } = move.kindFor(undefined as never);
  expect([read('scroll'), read('glide'), move.otherwise]).toEqual([
    { value: { scrub: true } },
    { value: {} },
    { value: {} },
  ]);
});
