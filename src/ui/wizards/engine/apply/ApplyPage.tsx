import { useMemo } from 'react';
import { Button, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CopyText } from '../../../findings/CopyText';
import { fixYaml } from '../../../findings/fixYaml';
import { useSay } from '../../../hooks/useSay';
import { FooterNote } from '../frame/FooterNote';
import { WizardFrame } from '../frame/WizardFrame';
import { retryPolicy } from '../../../../core/manifests/policy/retry';
import { hasArrived } from '../run/hasArrived';
import { liveObject } from '../run/place';
import { useRun } from '../run/useRun';
import type { Answers } from '../state/answers';
import type { Run, RunPart } from '../state/run';
import type { WizardPageProps } from '../WizardBody';
import { shortName } from '../side/effects';
import { AfterList } from './AfterList';
import { HostMatrix } from './HostMatrix';
import { WriteCard } from './WriteCard';
import '../review/review.css';
import './apply.css';

type ApplyPageProps<A extends Answers> = WizardPageProps<A> & { readonly run: Run };

/** Follows what was written until the cluster says that it is true, and what can be done when it does not. */
export const ApplyPage = <A extends Answers>({ wizard, world, memory, list, onEnd, run }: ApplyPageProps<A>) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const navigate = useNavigate();
  const { dispatch, state } = memory;
  const { part, writes } = useRun(run, world.view, dispatch);
  const headline = useHeadline(
    part === 'undoing',
    writes.map(({ phase }) => phase),
  );
  const failed = writes.findIndex(({ phase }) => phase === 'failed');
  const isDone = writes.every(({ phase }) => phase === 'done');
  const yaml = useMemo(
    () =>
      fixYaml(
        run.writes.map(({ change }) => change),
        say,
      ),
    [run.writes, say],
  );
  const tryAgain = tryingAgain({ wizard, world, memory, run, part, index: failed });
  const isUndone = isDone && part === 'undoing';
  const footer = (
    <>
      {isDone && !isUndone && (
        <Button variant="primary" onClick={onEnd}>
          {t('Show on the map')}
        </Button>
      )}
      {isUndone && (
        <Button variant="primary" onClick={() => dispatch({ type: 'forgotten' })}>
          {t('Back to the questions')}
        </Button>
      )}
      {failed >= 0 && (
        <Button variant="primary" onClick={tryAgain}>
          {t('Try again')}
        </Button>
      )}
      {part === 'writes' && run.undo.length > 0 && writes.some(({ write }) => write.isThere === true) && (
        <Button variant="secondary" isDanger onClick={() => dispatch({ type: 'takenBack' })}>
          {t('Undo what was made')}
        </Button>
      )}
      {failed >= 0 && writes.every(({ write }) => write.isThere !== true) && (
        <Button variant="secondary" onClick={() => dispatch({ type: 'forgotten' })}>
          {t('Back to the questions')}
        </Button>
      )}
      {isDone ? (
        <Button variant="link" onClick={onEnd}>
          {t('Close')}
        </Button>
      ) : (
        <Button variant="link" onClick={() => void navigate('/network-map')}>
          {t('Close and watch in background')}
        </Button>
      )}
      <FooterNote>
        <CopyText text={yaml} action={t('Copy as YAML')} />
      </FooterNote>
    </>
  );
  const inShort = wizard.inShort(state.answers, world);
  return (
    <WizardFrame title={say(wizard.title)} lead={inShort && say(inShort)} steps={list} footer={footer}>
      <Title headingLevel="h2" size="xl" aria-live="polite" data-test="wiremap-wizard-headline">
        {headline}
      </Title>
      <ol className="wiremap-writes">
        {writes.map((progress) => (
          <WriteCard key={`${progress.write.change.op} ${progress.object}`} progress={progress} part={part} />
        ))}
      </ol>
      {writes.map(
        ({ hosts, object }) =>
          hosts !== undefined && hosts.length > 0 && <HostMatrix key={object} object={object} hosts={hosts} />,
      )}
      {isDone && !isUndone && <AfterList world={world} changes={run.writes.map(({ change }) => change)} />}
    </WizardFrame>
  );
};

type Failure<A extends Answers> = Pick<WizardPageProps<A>, 'wizard' | 'world' | 'memory'> & {
  readonly run: Run;
  readonly part: RunPart;
  readonly index: number;
};

/** Writes what failed once more: by the cluster as it is now, and not when it has arrived although the answer did not. */
const tryingAgain =
  <A extends Answers>({ wizard, world, memory: { state, dispatch }, run, part, index }: Failure<A>) =>
  (): void => {
    const write = run[part]?.[index];
    if (write === undefined) return;
    const { change, code } = write;
    if (code === undefined && hasArrived(change, world.raw) === 'yes') {
      dispatch({ type: 'written', part, index });
      return;
    }
    const live = liveObject(world.raw, change);
    const isRolledBack = change.manifest.kind === 'NodeNetworkConfigurationPolicy' && write.state === 'written';
    if (isRolledBack && live !== undefined) {
      // NMState looks at a policy again only when its spec is another one.
      const nodes = world.view.policyOf(change.manifest.metadata.name)?.targets?.nodes.length ?? 1;
      dispatch({ type: 'again', part, index, change: retryPolicy(live, nodes) });
      return;
    }
    const isStale = part === 'writes' && change.op === 'jsonPatch';
    const drafts = isStale ? (wizard.drafts(state.answers, world) ?? []) : [];
    const again = drafts.find((draft) => shortName(draft.manifest) === shortName(change.manifest));
    dispatch({ type: 'again', part, index, change: again });
  };

const useHeadline = (isUndoing: boolean, phases: readonly string[]): string => {
  const { t } = useTranslation('plugin__wiremap');
  const done = phases.filter((phase) => phase === 'done').length;
  const counts = { done, all: phases.length };
  if (phases.includes('failed')) return t('Something went wrong; {{done}} of {{all}} objects are in place', counts);
  if (isUndoing) return done === phases.length ? t('What was made is taken back') : t('Taking back what was made');
  return done === phases.length ? t('Everything is in place') : t('{{done}} of {{all}} objects are in place', counts);
};
