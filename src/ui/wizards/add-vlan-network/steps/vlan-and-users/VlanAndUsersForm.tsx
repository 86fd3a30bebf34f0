import { Checkbox, ExpandableSection, FormGroup } from '@patternfly/react-core';
import { FolderIcon } from '@patternfly/react-icons/dist/dynamic/icons/folder-icon';
import { GlobeIcon } from '@patternfly/react-icons/dist/dynamic/icons/globe-icon';
import { UsersIcon } from '@patternfly/react-icons/dist/dynamic/icons/users-icon';
import { useTranslation } from 'react-i18next';
import { ChoiceCards } from '../../../engine/fields/ChoiceCards';
import { LiveAnswers } from '../../../engine/fields/LiveAnswers';
import type { Live } from '../../../engine/fields/LiveAnswers';
import { TextField } from '../../../engine/fields/TextField';
import type { StepFormProps } from '../../../engine/wizardStep';
import { nameOf, namespacesOf } from '../../vlanAnswers';
import type { VlanAnswers } from '../../vlanAnswers';
import { NamespaceField } from './NamespaceField';
import { aboutKind, aboutName, aboutVlan } from './liveAnswers';

/** The questions of the first page, with what the cluster says to each answer beside it. */
export const VlanAndUsersForm = (props: StepFormProps<VlanAnswers>) => {
  const { answers, world, change, leave, problemOf } = props;
  const { t } = useTranslation('plugin__wiremap');
  const vlanProblem = problemOf('vlan');
  const nameProblem = problemOf('name');
  const [saidOfVlan, saidOfName] = [aboutVlan(answers, world), aboutName(answers, world)];
  return (
    <div className="wiremap-form">
      <div className="wiremap-form__row">
        <TextField
          id="wiremap-vlan"
          label={t('VLAN id')}
          value={answers.untagged ? '' : answers.vlan}
          problem={vlanProblem}
          isGood={agrees(saidOfVlan)}
          isNarrow
          isDisabled={answers.untagged}
          isRequired={!answers.untagged}
          inputMode="numeric"
          onChange={(vlan) => change({ vlan })}
          onLeave={() => leave('vlan')}
        >
          <Checkbox
            id="wiremap-untagged"
            label={t('Untagged, no VLAN id')}
            isChecked={answers.untagged}
            onChange={(_event, untagged) => change({ untagged })}
          />
        </TextField>
        <LiveAnswers answers={vlanProblem === undefined ? saidOfVlan : []} />
      </div>
      <div className="wiremap-form__row">
        <TextField
          id="wiremap-name"
          label={t('Name')}
          value={answers.name === '' ? nameOf(answers) : answers.name}
          problem={nameProblem}
          isGood={agrees(saidOfName)}
          onChange={(name) => change({ name })}
          onLeave={() => leave('name')}
        />
        <LiveAnswers answers={nameProblem === undefined ? saidOfName : []} />
      </div>
      <hr className="wiremap-form__rule" />
      <Audience {...props} />
      {answers.audience !== 'everyone' && <NamespaceField {...props} />}
      {namespacesOf(answers).length > 0 && <LiveAnswers answers={aboutKind(answers, world)} />}
      <ExpandableSection toggleText={t('More choices')}>
        <TextField
          id="wiremap-mtu"
          label={t('MTU')}
          value={answers.mtu}
          problem={problemOf('mtu')}
          hint={t('Empty: what every host can carry, 1500 at most.')}
          isRequired={false}
          isNarrow
          inputMode="numeric"
          onChange={(mtu) => change({ mtu })}
          onLeave={() => leave('mtu')}
        />
      </ExpandableSection>
    </div>
  );
};

/** Nothing speaks against it, and nothing that would was left unread. */
const agrees = (said: readonly Live[]): boolean =>
  said.some(({ mark }) => mark === 'ok') && said.every(({ mark }) => mark === undefined || mark === 'ok');

const Audience = ({ answers, change }: StepFormProps<VlanAnswers>) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <FormGroup role="group" label={t('Who may use it')} isRequired>
      <ChoiceCards
        name="audience"
        label={t('Who may use it')}
        columns={3}
        chosen={answers.audience}
        onChoose={(audience) => change({ audience })}
        choices={[
          {
            value: 'one',
            icon: <FolderIcon aria-hidden />,
            title: t('One namespace'),
            body: t('Only the VMs of a single team.'),
          },
          {
            value: 'several',
            icon: <UsersIcon aria-hidden />,
            title: t('Several namespaces'),
            body: t('The VMs of the namespaces you list.'),
          },
          {
            value: 'everyone',
            icon: <GlobeIcon aria-hidden />,
            title: t('Everyone'),
            body: t('The VMs of every namespace, now and later.'),
          },
        ]}
      />
    </FormGroup>
  );
};
