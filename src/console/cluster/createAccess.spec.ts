import { createAccess } from './createAccess';
import type { AccessQuestion } from './createAccess';

const anAccess = (answer: (question: AccessQuestion) => Promise<boolean>) => {
  const asked: AccessQuestion[] = [];
  const access = createAccess((question) => {
    asked.push(question);
    return answer(question);
  });
  return { access, asked };
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('asks once, with the API group, and remembers the answer', async () => {
  const { access, asked } = anAccess(() => Promise.resolve(true));
  expect(access.can('create', 'NodeNetworkConfigurationPolicy')).toBe('asking');
  expect(access.can('create', 'NodeNetworkConfigurationPolicy')).toBe('asking');
  await settled();
  expect(access.can('create', 'NodeNetworkConfigurationPolicy')).toBe('yes');
  expect(asked).toEqual([
    { group: 'nmstate.io', resource: 'nodenetworkconfigurationpolicies', verb: 'create', namespace: undefined },
  ]);
});

it('keeps namespaces apart', async () => {
  const { access } = anAccess(({ namespace }) => Promise.resolve(namespace === 'shop'));
  access.can('list', 'VirtualMachine', 'shop');
  access.can('list', 'VirtualMachine', 'erp');
  await settled();
  expect(access.can('list', 'VirtualMachine', 'shop')).toBe('yes');
  expect(access.can('list', 'VirtualMachine', 'erp')).toBe('no');
});

it('takes a question that failed for a no, and tells of each answer', async () => {
  const { access } = anAccess(() => Promise.reject(new Error('down')));
  const told = { times: 0 };
  const leave = access.subscribe(() => {
    told.times += 1;
  });
  access.can('delete', 'Pod', 'shop');
  await settled();
  expect(access.can('delete', 'Pod', 'shop')).toBe('no');
  expect([told.times, access.answers()]).toEqual([1, 1]);
  leave();
});
