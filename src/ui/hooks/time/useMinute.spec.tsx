import { act, renderHook } from '@testing-library/react';
import { useMinute } from './useMinute';

describe('useMinute', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('draws anew only when another minute begins', () => {
    const time = { now: 59_000 };
    const drawn: number[] = [];
    const now = () => time.now;
    renderHook(() => drawn.push(useMinute(now)));
    time.now = 59_900;
    act(() => jest.advanceTimersByTime(10_000));
    expect(drawn).toEqual([0]);
    time.now = 61_000;
    act(() => jest.advanceTimersByTime(10_000));
    expect(drawn).toEqual([0, 1]);
  });
});
