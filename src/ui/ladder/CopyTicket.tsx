import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../core/ladder/ladder';
import { ticketText } from '../../core/render/diagnosis/ticketText';
import type { ClusterView } from '../../core/view/clusterView';
import type { NicView } from '../../core/view/vmView';
import { CopyText } from '../findings/CopyText';
import { useSay } from '../hooks/useSay';

type CopyTicketProps = { readonly view: ClusterView; readonly nic: NicView; readonly ladder: Ladder };

/** Copies what was found out about a NIC as text. */
export const CopyTicket = ({ view, nic, ladder }: CopyTicketProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const at = new Date(view.now)
    .toISOString()
    .replace(/:\d\d\.\d+Z$/, ' UTC')
    .replace('T', ' ');
  const text = ticketText({ nic: `${nic.vm.place} · ${nic.name}`, at, ladder }, say);
  return (
    <div className="wiremap-nic__copy">
      <CopyText text={text} action={t('Copy for a ticket')} />
    </div>
  );
};
