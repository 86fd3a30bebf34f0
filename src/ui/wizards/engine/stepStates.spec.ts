import { msg } from '../../../core/message';
import { stepToShow } from './stepStates';
import type { StepState } from './stepStates';

const step = (id: string, isAnswered: boolean): StepState => ({
  id,
  title: msg('Title'),
  summary: undefined,
  isOptional: false,
  blocks: isAnswered ? [] : [{ field: 'x', message: msg('It is missing.') }],
});

const answered = [step('a', true), step('b', true)];
const open = [step('a', true), step('b', false)];

describe('the step that is shown', () => {
  it.each([
    [undefined, 'a'],
    ['b', 'b'],
    ['review', 'review'],
    ['apply', 'review'],
    ['nonsense', 'a'],
  ])('is, for %s, %s when all is answered', (asked, expected) => {
    expect(stepToShow(asked, answered, false)).toBe(expected);
  });

  it('is the first that lacks an answer, for all that come later', () => {
    expect(['a', 'b', 'review', 'apply'].map((asked) => stepToShow(asked, open, false))).toEqual(['a', 'b', 'b', 'b']);
  });

  it('is apply, and nothing else, once that was pressed', () => {
    expect([undefined, 'a', 'review'].map((asked) => stepToShow(asked, open, true))).toEqual(Array(3).fill('apply'));
  });
});
