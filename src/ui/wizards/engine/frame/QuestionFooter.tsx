import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../hooks/useSay';
import type { StepState } from '../stepStates';
import { reviewStep } from '../wizardAddress';
import { FooterNote } from './FooterNote';

type QuestionFooterProps = {
  readonly steps: readonly StepState[];
  readonly current: string;
  /** A check refuses what this page asks: its words stand on the page. */
  readonly isRefused: boolean;
  readonly onOpen: (step: string) => void;
  readonly onCancel: () => void;
};

/** Back, Next, Go to review, Cancel; and why one may not go on. */
export const QuestionFooter = ({ steps, current, isRefused, onOpen, onCancel }: QuestionFooterProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const at = steps.findIndex(({ id }) => id === current);
  const before = steps[at - 1]?.id;
  const after = steps[at + 1]?.id ?? reviewStep;
  const blocks = steps[at]?.blocks ?? [];
  const isBlocked = blocks.length > 0 || isRefused;
  const isAnswered = !isRefused && steps.every((step) => step.blocks.length === 0);
  const [first] = blocks;
  return (
    <>
      <Button
        variant="secondary"
        isDisabled={before === undefined}
        onClick={() => before !== undefined && onOpen(before)}
      >
        {t('Back')}
      </Button>
      <Button variant="primary" isDisabled={isBlocked} onClick={() => onOpen(after)}>
        {t('Next')}
      </Button>
      {after !== reviewStep && (
        <Button variant="secondary" isDisabled={!isAnswered} onClick={() => onOpen(reviewStep)}>
          {t('Go to review')}
        </Button>
      )}
      <Button variant="link" onClick={onCancel}>
        {t('Cancel')}
      </Button>
      <FooterNote isLocked={first === undefined}>
        {first === undefined
          ? t('Nothing is written to the cluster before you press Apply on the last page.')
          : t('To go on: {{problem}}', { problem: say(first.message) })}
      </FooterNote>
    </>
  );
};
