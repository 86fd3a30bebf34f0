import { useTranslation } from 'react-i18next';
import type { NicView } from '../../core/view/vmView';

/** What a NIC is, in a line: its network, its address and its MAC. */
export const NicFacts = ({ nic }: { readonly nic: NicView }) => {
  const { t } = useTranslation('plugin__wiremap');
  const network = nic.nadPlace
    ? t('Network {{nad}}', { nad: `${nic.nadPlace.namespace}/${nic.nadPlace.name}` })
    : nic.source?.kind === 'pod'
      ? t('Pod network')
      : t('Network not known');
  const [ip] = nic.guest?.ips ?? [];
  const mac = nic.guest?.mac ?? nic.spec.interface?.mac;
  return (
    <span className="wiremap-nic__facts">
      <span>{network}</span>
      <span className={ip === undefined ? undefined : 'wiremap-nic__address'}>{ip ?? t('IP address not known')}</span>
      {mac !== undefined && <span className="wiremap-nic__address">{mac}</span>}
    </span>
  );
};
