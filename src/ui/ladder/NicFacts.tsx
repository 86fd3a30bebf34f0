import { useTranslation } from 'react-i18next';
import type { ClusterView } from '../../core/view/clusterView';
import type { NicView } from '../../core/view/vmView';

/** What a NIC is, in a line: its network, its address and its MAC. */
export const NicFacts = ({ view, nic }: { readonly view: ClusterView; readonly nic: NicView }) => {
  const { t } = useTranslation('plugin__wiremap');
  const network = nic.nadPlace
    ? t('Network {{nad}}', { nad: `${nic.nadPlace.namespace}/${nic.nadPlace.name}` })
    : nic.source?.kind === 'pod'
      ? t('Pod network')
      : t('Network not known');
  const element = view.map.elements.get(nic.id);
  const { ips: [ip] = [], mac } = element?.kind === 'vmNic' ? element.facts : {};
  return (
    <span className="wiremap-nic__facts">
      <span>{network}</span>
      <span className={ip === undefined ? undefined : 'wiremap-nic__address'}>{ip ?? t('IP address not known')}</span>
      {mac !== undefined && <span className="wiremap-nic__address">{mac}</span>}
    </span>
  );
};
