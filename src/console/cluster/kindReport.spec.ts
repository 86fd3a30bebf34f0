import { kindReport } from './kindReport';

class HttpError extends Error {
  constructor(
    readonly code: number,
    readonly json?: unknown,
  ) {
    super(`HTTP ${code}`);
  }
}

const objects = [{ metadata: { name: 'n1' } }];
const answer = { data: objects, loaded: true, error: undefined };

it('is read once the first page is there, and loading before', () => {
  expect(kindReport('Node', answer)).toEqual({ state: 'read', objects });
  expect(kindReport('Node', { ...answer, data: [], loaded: false })).toEqual({ state: 'loading', objects: [] });
});

it('looks at the error before it waits for the list', () => {
  expect(kindReport('Node', { data: [], loaded: false, error: new HttpError(403) }).state).toBe('forbidden');
  expect(kindReport('Node', { data: [], loaded: false, error: new HttpError(500) }).state).toBe('failing');
});

it('keeps what it had when the watch breaks', () => {
  expect(kindReport('Node', { ...answer, error: new Error('timeout') })).toEqual({ state: 'failing', objects });
});

it('holds a kind that nobody serves for empty, but not the state of the hosts', () => {
  const error = new Error('Model does not exist');
  expect(kindReport('SriovNetworkNodePolicy', { data: [], loaded: true, error })).toEqual({
    state: 'read',
    objects: [],
  });
  expect(kindReport('NodeNetworkState', { data: [], loaded: true, error }).state).toBe('notInSource');
  expect(kindReport('UserDefinedNetwork', { data: [], loaded: false, error: new HttpError(404) }).state).toBe('read');
});

it('knows nothing of a kind that a dump leaves out', () => {
  const error = new HttpError(404, { kind: 'Status', reason: 'NotInSource' });
  expect(kindReport('VirtualMachine', { data: [], loaded: false, error })).toEqual({
    state: 'notInSource',
    objects: [],
  });
});
