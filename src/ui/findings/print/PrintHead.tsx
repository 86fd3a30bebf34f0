import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { NetworkMap } from '../../../core/model/networkMap';
import { useCluster } from '../../cluster/ClusterContext';
import type { FindingsAddress } from '../filter/findingsAddress';

type PrintHeadProps = { readonly map: NetworkMap; readonly address: FindingsAddress };

/** On paper only: what this is, when it was so, and what was left out. */
export const PrintHead = ({ map, address }: PrintHeadProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const { now, takenAt } = useCluster();
  const { q, node, network, namespace, vm, vlan } = address;
  const networkName = [...map.elements.values()].find(({ id }) => id === network)?.name ?? network;
  const filters = [
    ...(q === '' ? [] : [t('Search: {{q}}', { q })]),
    ...(node === undefined ? [] : [t('Host: {{node}}', { node })]),
    ...(networkName === undefined ? [] : [t('Network: {{networkName}}', { networkName })]),
    ...(namespace === undefined ? [] : [t('Namespace: {{namespace}}', { namespace })]),
    ...(vm === undefined ? [] : [t('VM: {{vm}}', { vm })]),
    ...(vlan === undefined ? [] : [t('VLAN {{vlan}}', { vlan })]),
  ];
  return (
    <div className="wiremap-printed">
      <Title headingLevel="h1" size="xl">
        {t('Findings of the network map')}
      </Title>
      <p>{[new Date(takenAt ?? now()).toLocaleString(), ...filters].join(' · ')}</p>
    </div>
  );
};
