import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { msg } from '../../../core/message';
import { useSay } from '../../hooks/useSay';
import { ApplyPage } from './apply/ApplyPage';
import { QuestionPage } from './QuestionPage';
import { ReviewPage } from './review/ReviewPage';
import { StepList } from './frame/StepList';
import type { ListedStep } from './frame/StepList';
import { stepStates, stepToShow } from './stepStates';
import type { StepState } from './stepStates';
import type { Answers } from './state/answers';
import { useWizardState } from './state/useWizardState';
import type { WizardMemory } from './state/useWizardState';
import { applyStep, placeInWizard, reviewStep, wizardPath } from './wizardAddress';
import type { Wizard } from './wizard';
import type { WizardWorld } from './wizardWorld';

type WizardBodyProps<A extends Answers> = { readonly wizard: Wizard<A>; readonly world: WizardWorld };

/** What all pages of a wizard need of it. */
export type WizardPageProps<A extends Answers> = WizardBodyProps<A> & {
  readonly memory: WizardMemory<A>;
  readonly steps: readonly StepState[];
  readonly list: ReactNode;
  readonly onOpen: (step: string) => void;
  /** Leaves the wizard and forgets the answers. */
  readonly onEnd: () => void;
};

/** The page that the URL names, as far as the answers allow. */
export const WizardBody = <A extends Answers>({ wizard, world }: WizardBodyProps<A>) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const memory = useWizardState(wizard, world, search.slice(1));
  const { answers, run } = memory.state;
  const isRunning = run !== undefined;
  const steps = useMemo(() => stepStates(wizard, answers, { world, isRunning }), [wizard, answers, world, isRunning]);
  const asked = placeInWizard(pathname).step;
  const shown = stepToShow(asked, steps, isRunning);
  const onOpen = (step: string) => void navigate(wizardPath(wizard.id, step) + search);
  useEffect(() => {
    if (asked !== shown) void navigate(wizardPath(wizard.id, shown) + search, { replace: true });
  }, [asked, shown, navigate, wizard.id, search]);
  const step = wizard.steps.find(({ id }) => id === shown);
  const props: WizardPageProps<A> = {
    ...{ wizard, world, memory, steps, onOpen },
    list: <StepList steps={listedSteps(steps, shown, isRunning)} current={shown} onOpen={onOpen} />,
    onEnd: () => {
      memory.end();
      void navigate('/network-map');
    },
  };
  useEffect(() => {
    document.title = `${say(wizard.title)} · ${t('Network map')}`;
  }, [say, t, wizard.title]);
  if (run !== undefined) return <ApplyPage {...props} run={run} />;
  return step === undefined ? <ReviewPage {...props} /> : <QuestionPage key={step.id} {...props} step={step} />;
};

/** Questions, review and apply. What comes after an open question waits; while it is applied there is no way back. */
const listedSteps = (steps: readonly StepState[], shown: string, isRunning: boolean): readonly ListedStep[] => {
  const open = steps.findIndex(({ blocks }) => blocks.length > 0);
  const isAnswered = open < 0;
  const current = steps.findIndex(({ id }) => id === shown);
  const isPast = (index: number) => current < 0 || index < current;
  return [
    ...steps.map(({ id, title, summary, isOptional, blocks }, index): ListedStep => ({
      id,
      title,
      note: summary ?? (isOptional ? msg('Optional') : undefined),
      mark: isPast(index) && blocks.length === 0 ? 'ok' : undefined,
      canOpen: !isRunning && (isAnswered || index <= open),
    })),
    {
      id: reviewStep,
      title: msg('Review'),
      note: undefined,
      mark: isRunning ? 'ok' : undefined,
      canOpen: !isRunning && isAnswered,
    },
    { id: applyStep, title: msg('Apply'), note: undefined, mark: undefined, canOpen: isRunning },
  ];
};
