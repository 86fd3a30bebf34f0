import { Alert, Label } from '@patternfly/react-core';
import { StarIcon } from '@patternfly/react-icons/dist/dynamic/icons/star-icon';
import { useTranslation } from 'react-i18next';
import { NativeVlanQuestion } from '../../../../native/NativeVlanQuestion';
import { StatusMark } from '../../../../marks/StatusMark';
import { useSay } from '../../../../hooks/useSay';
import { ChoiceCards } from '../../../engine/fields/ChoiceCards';
import type { StepFormProps } from '../../../engine/wizardStep';
import { physicalNetworks } from '../../physicalNetworks';
import { canCarry, chosenNetwork, recommended } from '../../vlanAnswers';
import type { VlanAnswers } from '../../vlanAnswers';
import { vlanText } from '../../vlanTexts';
import { CannotCarry, NetworkFacts } from './NetworkFacts';

/** A card for each physical network; the one that Wiremap would take is chosen already. */
export const PhysicalNetworkForm = ({ answers, world, change, problemOf }: StepFormProps<VlanAnswers>) => {
  const say = useSay();
  const { t } = useTranslation('plugin__wiremap');
  const best = recommended(answers, world)?.localnet;
  const chosen = chosenNetwork(answers, world);
  const vlan = vlanText(answers);
  const problem = problemOf('uplink');
  return (
    <div className="wiremap-form">
      {problem !== undefined && <Alert isInline variant="warning" title={say(problem)} />}
      <ChoiceCards
        name="uplink"
        label={t('Physical network')}
        chosen={chosen?.localnet}
        onChoose={(uplink) => change({ uplink })}
        choices={physicalNetworks(world.view).map((network) => ({
          value: network.localnet,
          title: network.localnet,
          badge: network.localnet === best && (
            <Label color="blue" isCompact icon={<StarIcon />}>
              {t('Recommended')}
            </Label>
          ),
          body: <NetworkFacts network={network} />,
          refused:
            network.ready.length > 0 && canCarry(network, answers) ? undefined : (
              <>
                <StatusMark status="error" named /> <CannotCarry network={network} vlan={vlan} />
              </>
            ),
        }))}
      />
      {chosen !== undefined && <NativeVlanQuestion key={chosen.localnet} localnet={chosen.localnet} />}
    </div>
  );
};
