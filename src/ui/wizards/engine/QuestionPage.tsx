import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Alert, Title } from '@patternfly/react-core';
import { preflight } from '../../../core/preflight/runPreflight';
import { useSay } from '../../hooks/useSay';
import { QuestionFooter } from './frame/QuestionFooter';
import { WizardFrame } from './frame/WizardFrame';
import { WizardSide } from './side/WizardSide';
import type { Answers } from './state/answers';
import type { WizardPageProps } from './WizardBody';
import type { WizardStep } from './wizardStep';

type QuestionPageProps<A extends Answers> = WizardPageProps<A> & { readonly step: WizardStep<A> };

/** One page of questions, beside where the answers lead. */
export const QuestionPage = <A extends Answers>(props: QuestionPageProps<A>) => {
  const { wizard, world, memory, steps, step, list, onOpen, onEnd } = props;
  const say = useSay();
  const heading = useHeading();
  const { state, dispatch } = memory;
  const { answers, left } = state;
  const changes = useMemo(() => wizard.drafts(answers, world), [wizard, answers, world]);
  const refusals = useRefusals(useDeferredValue(changes), props);
  const blocks = steps.find(({ id }) => id === step.id)?.blocks ?? [];
  const lead = step.lead?.(answers, world);
  const side = (
    <WizardSide
      world={world}
      hanging={wizard.hanging(answers, world)}
      changes={changes}
      interrupted={wizard.interrupts?.(answers, world)}
    />
  );
  const footer = (
    <QuestionFooter steps={steps} current={step.id} isRefused={refusals.length > 0} onOpen={onOpen} onCancel={onEnd} />
  );
  return (
    <WizardFrame title={say(wizard.title)} lead={say(wizard.lead)} steps={list} side={side} footer={footer}>
      <Title headingLevel="h2" size="xl" tabIndex={-1} ref={heading} className="wiremap-wizard__heading">
        {say(step.question(answers, world))}
      </Title>
      {lead !== undefined && <p className="wiremap-wizard__lead">{say(lead)}</p>}
      <step.Form
        answers={answers}
        world={world}
        change={(changed) => dispatch({ type: 'answered', answers: changed })}
        leave={(field) => dispatch({ type: 'left', fields: [field] })}
        problemOf={(field) =>
          blocks.find((one) => one.field === field && (one.isMissing !== true || left.includes(field)))?.message
        }
      />
      {refusals.map((message) => (
        <Alert key={say(message)} isInline variant="danger" title={say(message)} />
      ))}
    </WizardFrame>
  );
};

/** What checks have against the answers of this page that no field can show. */
const useRefusals = <A extends Answers>(
  changes: ReturnType<WizardPageProps<A>['wizard']['drafts']>,
  { world, step }: QuestionPageProps<A>,
) =>
  useMemo(() => {
    const codes = step.checks ?? [];
    if (changes === undefined || codes.length === 0) return [];
    const { view, raw, can } = world;
    return preflight({ view, raw, can, changes })
      .checks.filter(({ check }) => codes.includes(check.code))
      .flatMap(({ answers }) => answers.flatMap(({ state, message }) => (state === 'blocked' ? [message] : [])));
  }, [changes, world, step]);

/** A new page is announced by its heading, and the keyboard goes on from there. */
const useHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
};
