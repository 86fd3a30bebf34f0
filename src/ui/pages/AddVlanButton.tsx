import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { wizardPath } from '../wizards/engine/wizardAddress';

/** The way from the map to a new VLAN network. */
export const AddVlanButton = () => {
  const { t } = useTranslation('plugin__wiremap');
  const navigate = useNavigate();
  return (
    <Button variant="primary" onClick={() => void navigate(wizardPath('add-vlan-network'))}>
      {t('Add a VLAN network')}
    </Button>
  );
};
