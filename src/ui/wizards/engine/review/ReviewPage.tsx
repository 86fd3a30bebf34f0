import { useMemo } from 'react';
import { Button, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { DraftChange } from '../../../../core/manifests/draftChange';
import { planned } from '../../../../core/plan/planned';
import { preflight } from '../../../../core/preflight/runPreflight';
import { useCluster } from '../../../cluster/ClusterContext';
import { CopyText } from '../../../findings/CopyText';
import { fixYaml } from '../../../findings/fixYaml';
import { useSay } from '../../../hooks/useSay';
import { FooterNote } from '../frame/FooterNote';
import { WizardFrame } from '../frame/WizardFrame';
import { useDryRuns } from '../run/useDryRuns';
import { hostsChanged } from '../side/hostsChanged';
import type { Answers } from '../state/answers';
import { undoDrafts } from '../run/undoDrafts';
import type { WizardPageProps } from '../WizardBody';
import type { WizardWorld } from '../wizardWorld';
import { useRefusal } from './useRefusal';
import { BeforeAfter } from './BeforeAfter';
import { CheckTable } from './CheckTable';
import { FindingChanges } from './FindingChanges';
import { YamlPanel } from './YamlPanel';
import './review.css';

/** Everything that Apply would do, and what speaks against it, before anything is written. */
export const ReviewPage = <A extends Answers>(props: WizardPageProps<A>) => {
  const { wizard, world, memory, list, steps, onOpen, onEnd } = props;
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { now, takenAt } = useCluster();
  const { answers, overrides } = memory.state;
  const changes = useMemo(() => wizard.drafts(answers, world) ?? [], [wizard, answers, world]);
  const dryRuns = useDryRuns(changes);
  const plan = usePlan(world, changes);
  const report = useMemo(
    () =>
      preflight({
        ...{ view: world.view, raw: world.raw, can: world.can, changes, overrides, dryRuns: dryRuns.outcomes },
        planned: { cluster: plan.cluster, view: plan.after.view },
      }),
    [world, changes, overrides, dryRuns, plan],
  );
  const hosts = hostsChanged(world.view, changes).length;
  const outlook = wizard.outlook(answers, world);
  const hanging = wizard.hanging(answers, world);
  const refusal = useRefusal({ report, dryRuns, changes, world });
  const yaml = fixYaml(changes, say);
  const isLive = takenAt === undefined;
  const footer = (
    <>
      <Button variant="secondary" onClick={() => onOpen(steps.at(-1)?.id ?? '')}>
        {t('Back')}
      </Button>
      <Button
        variant="primary"
        isDisabled={refusal !== undefined || !isLive}
        onClick={() => memory.dispatch({ type: 'started', changes, undo: undoDrafts(changes, world), at: now() })}
      >
        {t('Apply')}
      </Button>
      <Button variant="link" onClick={onEnd}>
        {t('Cancel')}
      </Button>
      <FooterNote>
        {!isLive
          ? t('This is a picture of a cluster: nothing can be written to it.')
          : (refusal ?? t("If a step fails, Wiremap shows the API's own words and can undo what it made."))}
      </FooterNote>
    </>
  );
  return (
    <WizardFrame title={say(wizard.title)} lead={undefined} steps={list} footer={footer}>
      <Title headingLevel="h2" size="xl">
        {t('Review')}
      </Title>
      <p>
        {changes.length === 1
          ? t('Wiremap will write one object.')
          : t('Wiremap will write {{some}} objects.', { some: changes.length })}{' '}
        {hosts === 0 ? t('No host changes.') : t('Hosts that change: {{some}}.', { some: hosts })}{' '}
        {outlook !== undefined && say(outlook)}
      </p>
      {hanging !== undefined && <BeforeAfter hanging={hanging} />}
      <div className="wiremap-review">
        <div className="wiremap-review__column">
          <CheckTable report={report} overrides={overrides} dispatch={memory.dispatch} />
          <FindingChanges plan={plan} />
        </div>
        <div className="wiremap-review__column">
          <YamlPanel yaml={yaml} changes={changes} dryRuns={dryRuns} />
          <CopyText text={yaml} action={t('Copy as YAML')} />
        </div>
      </div>
    </WizardFrame>
  );
};

const usePlan = ({ view, diagnosis, raw }: WizardWorld, changes: readonly DraftChange[]) =>
  useMemo(
    () =>
      planned({
        ...{ raw, changes, now: view.now, nativeVlans: view.nativeVlans },
        before: { view, diagnosis: () => diagnosis },
      }),
    [raw, changes, view, diagnosis],
  );
