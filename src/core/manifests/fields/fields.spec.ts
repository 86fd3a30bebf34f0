import { english } from '../../message';
import { interfaceNameProblem } from './interfaceNameProblem';
import { mappingNameProblem } from './mappingNameProblem';
import { mtuProblem, readMtu } from './mtuProblem';
import { networkNameProblem } from './networkNameProblem';
import { networkObjectNameProblem, policyNameProblem, vmNicNameProblem } from './objectNameProblem';
import { readSubnets, subnetsProblem } from './subnetProblem';
import { readVlanId, vlanIdProblem } from './vlanIdProblem';
import { readVlanRanges, vlanRangesProblem } from './vlanRangesProblem';
import { whenFilled } from './whenFilled';

const said = (problem: ReturnType<typeof vlanIdProblem>) => problem && english(problem);
const text = (length: number) => 'a'.repeat(length);

describe('a VLAN id as typed', () => {
  it.each([
    ['1', 1],
    ['1924', 1924],
    [' 4094 ', 4094],
  ])('takes %j', (typed, id) => {
    expect(vlanIdProblem(typed)).toBeUndefined();
    expect(readVlanId(typed)).toBe(id);
  });

  // Peers 30: a parser that stops at the first letter makes another VLAN, or none, of what was typed.
  it.each(['1924x', 'vlan100', '100abc', '0', '4095', '5000', '-1', '1.5', '1e3', '0x10', '007', '１２', '1 2'])(
    'refuses %j',
    (typed) => {
      expect(said(vlanIdProblem(typed))).toBe('A VLAN id is a whole number from 1 to 4094, without anything else.');
      expect(readVlanId(typed)).toBeUndefined();
    },
  );

  it.each(['', '  '])('does not take a blank field for untagged: %j', (typed) => {
    expect(said(vlanIdProblem(typed))).toBe('Enter a VLAN id, or choose untagged traffic.');
    expect(readVlanId(typed)).toBeUndefined();
  });
});

describe('an MTU as typed', () => {
  it('takes what OVN-Kubernetes takes, both limits included', () => {
    expect([mtuProblem('576'), mtuProblem('65536')]).toEqual([undefined, undefined]);
    expect(readMtu('9000')).toBe(9000);
  });

  it.each(['575', '65537', '', '9000 bytes', '9k', '1500.0'])('refuses %j', (typed) => {
    expect(said(mtuProblem(typed))).toBe('The MTU is a whole number from 576 to 65536, without anything else.');
    expect(readMtu(typed)).toBeUndefined();
  });

  it('takes what the cards below can carry', () => {
    expect(said(mtuProblem('9001', { min: 1280, max: 9000 }))).toContain('from 1280 to 9000');
    expect(said(mtuProblem('1279', { min: 1280, max: 9000 }))).toContain('from 1280 to 9000');
    expect(readMtu('9000', { min: 1280, max: 9000 })).toBe(9000);
  });

  it('may be left out where the form says so', () => {
    expect(whenFilled(' ', mtuProblem)).toBeUndefined();
    expect(whenFilled('575', mtuProblem)).toBeDefined();
  });
});

describe('the name of an interface to be made', () => {
  it.each(['br-vmdata', 'bond1.300', 'a', text(15), 'br-ex2'])('takes %s', (name) => {
    expect(interfaceNameProblem(name)).toBeUndefined();
  });

  it('has 15 characters at most', () => {
    expect(said(interfaceNameProblem(text(16)))).toBe(
      'The name of an interface has 15 characters at most; this one has 16.',
    );
  });

  it.each(['a/b', 'a:b', 'a b', 'a\tb', '.', '..', 'all', 'default'])('refuses %j', (name) => {
    expect(said(interfaceNameProblem(name))).toBe(
      'The name of an interface has no blanks, slashes or colons, and is not only dots.',
    );
  });

  // Peers 39: a policy that defines br-ex rebuilds it.
  it.each(['br-ex', 'br-ex1', 'br-ext', 'br-int', 'br-local', 'ovs-system', 'ovn-k8s-mp0', 'genev_sys_6081'])(
    'refuses %s, which is the platform’s',
    (name) => {
      expect(said(interfaceNameProblem(name))).toBe(`The name ${name} belongs to the cluster network.`);
    },
  );

  it('is new and not empty', () => {
    expect(said(interfaceNameProblem('bond0', ['bond0']))).toBe('There is an interface bond0 already.');
    expect(said(interfaceNameProblem(''))).toBe('Enter a name.');
  });
});

describe('the names of objects', () => {
  it.each([policyNameProblem, networkObjectNameProblem, vmNicNameProblem])('are DNS labels', (problem) => {
    expect(problem('vlan-1924')).toBeUndefined();
    expect(problem(text(63))).toBeUndefined();
    expect(said(problem(text(64)))).toBe('A name here has 63 characters at most; this one has 64.');
    expect(said(problem(''))).toBe('Enter a name.');
    for (const name of ['Vlan', 'a_b', 'a.b', '-a', 'a-', 'a b']) {
      expect(said(problem(name))).toBe(
        'Use lower case letters, digits and dashes, with a letter or digit at both ends.',
      );
    }
    expect(said(problem('a', ['a']))).toBe('The name a is taken.');
  });

  it('start with no 0 where a NAD gets them', () => {
    expect(said(networkObjectNameProblem('0vlan'))).toBe('A name here may not start with 0.');
    expect(policyNameProblem('0vlan')).toBeUndefined();
  });
});

describe('the name of a bridge mapping', () => {
  it('may be what OVN and the API both take', () => {
    expect(mappingNameProblem('Physnet_vm.data-1')).toBeUndefined();
    expect(mappingNameProblem(text(253))).toBeUndefined();
    expect(said(mappingNameProblem(text(254)))).toBe('A name here has 253 characters at most; this one has 254.');
    expect(said(mappingNameProblem(''))).toBe('Enter a name.');
  });

  it.each(['a,b', 'a:b', 'a b', 'ä'])('separates nothing and has no blanks: %j', (name) => {
    expect(said(mappingNameProblem(name))).toBe('Use letters, digits, dots, dashes and underscores only.');
  });

  it('is neither taken nor one of OVN-Kubernetes', () => {
    for (const name of ['physnet', 'exgwphysnet', 'locnet']) {
      expect(said(mappingNameProblem(name))).toBe(`The physical network ${name} belongs to OVN-Kubernetes.`);
    }
    expect(mappingNameProblem('physnet-vmdata')).toBeUndefined();
    expect(said(mappingNameProblem('dc', ['dc']))).toBe('There is a physical network dc already.');
  });
});

describe('the name of a network', () => {
  it('is not one that OVN-Kubernetes has for itself', () => {
    expect(networkNameProblem('vlan-1924')).toBeUndefined();
    expect(said(networkNameProblem(''))).toBe('Enter a name.');
    expect(said(networkNameProblem('a/b'))).toContain('Use letters, digits');
    expect(said(networkNameProblem('default'))).toBe('The network name default is reserved.');
    expect(said(networkNameProblem('ovn-kubernetes'))).toBe('The network name ovn-kubernetes is reserved.');
    expect(said(networkNameProblem('a', ['a']))).toBe('The name a is taken.');
  });
});

describe('VLAN ranges as typed', () => {
  it('are read in order', () => {
    expect(vlanRangesProblem('300-310, 200')).toBeUndefined();
    expect(readVlanRanges('300-310, 200, 200-250')).toEqual([
      [200, 200],
      [200, 250],
      [300, 310],
    ]);
  });

  it.each(['200,', '300-', '-300', '310-300', '1-2-3', '0-5', '1-4095', 'x'])('refuses %j', (typed) => {
    expect(said(vlanRangesProblem(typed))).toContain('is neither a VLAN id nor a range of them');
    expect(readVlanRanges(typed)).toBeUndefined();
  });

  it('are not empty', () => {
    expect(said(vlanRangesProblem(' '))).toBe('Enter VLAN ids or ranges.');
    expect(readVlanRanges('')).toBeUndefined();
  });
});

describe('address ranges as typed', () => {
  it('are networks, one for each family at most', () => {
    expect(subnetsProblem('10.200.0.0/24, fd00:1::/64')).toBeUndefined();
    expect(subnetsProblem('10.200.0.128/25')).toBeUndefined();
    expect(subnetsProblem('10.200.0.1/32')).toBeUndefined();
    expect(readSubnets(' 10.200.0.0/24 ,fd00:1::/64')).toEqual(['10.200.0.0/24', 'fd00:1::/64']);
    expect(said(subnetsProblem('10.0.0.0/24,10.1.0.0/24'))).toBe('Give one address range for each IP family at most.');
  });

  it.each(['10.200.0.1/24', '10.200.0.0', '10.200/16', '10.0/16', 'x/24', '10.0.0.0/33', 'fd00::1/64'])(
    'refuses %j',
    (typed) => {
      expect(said(subnetsProblem(typed))).toContain('is no address range');
    },
  );

  it('are not empty', () => {
    expect(said(subnetsProblem(' , '))).toBe('Enter an address range.');
  });
});
