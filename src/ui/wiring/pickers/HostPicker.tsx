import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { KindIcon } from '../../marks/KindIcon';
import { PickerMenu } from '../../pickers/PickerMenu';

type HostPickerProps = {
  readonly hosts: readonly string[];
  readonly host: string;
  readonly onPick: (host: string) => void;
};

/** Which host is drawn; with many hosts they are found by typing. */
export const HostPicker = ({ hosts, host, onPick }: HostPickerProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const find = useCallback(
    (sought: string) =>
      hosts
        .filter((name) => name.toLowerCase().includes(sought.trim().toLowerCase()))
        .map((name) => ({ value: name, text: name })),
    [hosts],
  );
  const button = (
    <>
      {t('One host')}: <strong>{host}</strong>
    </>
  );
  return (
    <PickerMenu
      id="wiremap-host"
      find={find}
      most={hosts.length}
      chosen={host}
      onChoose={onPick}
      button={{ icon: <KindIcon kind="k8sNode" />, children: button, 'data-test': 'wiremap-host-picker' }}
      search={{ 'aria-label': t('Find a host'), placeholder: t('Find a host'), className: 'wiremap-search' }}
      listLabel={t('Hosts')}
      none={t('No host is named like that.')}
    />
  );
};
