import { useMemo } from 'react';
import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { compareText } from '../../core/model/createNetworkMap';
import { brExNetworks } from '../../core/rules/cluster-uplink/brExNetworks';
import type { ClusterView } from '../../core/view/clusterView';
import { NativeVlanQuestion } from './NativeVlanQuestion';
import { useNativeVlans } from './useNativeVlans';

/** What only a person knows: asked where VMs have VLANs beside the hosts' own traffic; and what was already answered. */
export const NativeVlansPanel = ({ view }: { readonly view: ClusterView }) => {
  const { t } = useTranslation('plugin__wiremap');
  const { vlans } = useNativeVlans();
  const localnets = useMemo(() => {
    const asked = brExNetworks(view).flatMap(({ mapping, nads }) =>
      nads.some(({ vlan }) => vlan !== 0) ? [mapping.localnet] : [],
    );
    return [...new Set([...asked, ...vlans.keys()])].sort(compareText);
  }, [view, vlans]);
  if (localnets.length === 0) return null;
  return (
    <section className="wiremap-gaps" aria-label={t('What only you know')}>
      <Title headingLevel="h2" size="md">
        {t('What only you know')}
      </Title>
      <p className="wiremap-gaps__lead">
        {t(
          'No object of the cluster tells the native VLAN of a switch port. A network with that VLAN gets no answers.',
        )}
      </p>
      <ul>
        {localnets.map((localnet) => (
          <li key={localnet} className="wiremap-gaps__fact">
            <NativeVlanQuestion localnet={localnet} />
          </li>
        ))}
      </ul>
    </section>
  );
};
