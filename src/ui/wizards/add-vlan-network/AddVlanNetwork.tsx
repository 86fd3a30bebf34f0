import { WizardView } from '../engine/WizardView';
import { addVlanNetwork } from './add-vlan-network';

/** The wizard's page. */
export const AddVlanNetwork = () => <WizardView wizard={addVlanNetwork} />;
