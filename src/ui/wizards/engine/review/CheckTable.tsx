import { useState } from 'react';
import type { Dispatch } from 'react';
import { FormGroup, TextInput, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { MarkName } from '../../../../core/render/glyphs';
import type { CheckedPreflight, PreflightReport, PreflightState } from '../../../../core/preflight/runPreflight';
import type { Say } from '../../../../core/message';
import { useSay } from '../../../hooks/useSay';
import { StatusMark } from '../../../marks/StatusMark';
import './review.css';

type CheckTableProps = {
  readonly report: PreflightReport;
  readonly overrides: readonly string[];
  readonly dispatch: Dispatch<{ readonly type: 'overrode'; readonly override: string; readonly isMeant: boolean }>;
};

/** Each check that concerns the change: how it came out, on how many hosts, and its words where it did not pass. */
export const CheckTable = ({ report, overrides, dispatch }: CheckTableProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const asked = [...report.summary.openOverrides, ...report.summary.givenOverrides].sort();
  return (
    <section className="wiremap-review__box" aria-label={t('Checks before writing')}>
      <Title headingLevel="h3" size="md">
        {t('Checks before writing')}
      </Title>
      <ul className="wiremap-checks">
        {report.checks
          .filter(({ state }) => state !== 'notNeeded')
          .map((checked) => (
            <li className="wiremap-checks__check" key={checked.check.code}>
              <StatusMark status={marks[checked.state]} named />
              <div>
                {say(checked.check.title)}{' '}
                <span className="wiremap-checks__hosts">
                  <HostCount checked={checked} />
                </span>
                {wordsOf(checked, say).map((words) => (
                  <p key={words} className="wiremap-checks__words">
                    {words}
                  </p>
                ))}
              </div>
            </li>
          ))}
      </ul>
      {asked.map((override) => (
        <OverrideField
          key={override}
          override={override}
          isGiven={overrides.includes(override)}
          onType={(isMeant) => dispatch({ type: 'overrode', override, isMeant })}
        />
      ))}
    </section>
  );
};

type OverrideFieldProps = {
  readonly override: string;
  readonly isGiven: boolean;
  readonly onType: (isMeant: boolean) => void;
};

/** Typing a name to the letter is how somebody says that they mean it. */
const OverrideField = ({ override, isGiven, onType }: OverrideFieldProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const name = override.slice(override.indexOf('/') + 1);
  const [typed, setTyped] = useState(isGiven ? name : '');
  const id = `wiremap-override-${override}`;
  return (
    <FormGroup fieldId={id} label={t('Type {{name}} to go on all the same', { name })}>
      <TextInput
        id={id}
        value={typed}
        autoComplete="off"
        onChange={(_event, text) => {
          setTyped(text);
          if ((text === name) !== isGiven) onType(text === name);
        }}
      />
    </FormGroup>
  );
};

/** "12 of 12 hosts"; nothing where hosts do not matter. */
const HostCount = ({ checked: { answers } }: { readonly checked: CheckedPreflight }) => {
  const { t } = useTranslation('plugin__wiremap');
  const nodes = new Set(answers.flatMap(({ node }) => node ?? []));
  if (nodes.size === 0) return null;
  const others = new Set(answers.flatMap(({ node, state }) => (state === 'passed' ? [] : (node ?? []))));
  return <>{t('{{some}} of {{all}} hosts', { some: nodes.size - others.size, all: nodes.size })}</>;
};

/** Each thing said once, with the hosts it is said of. */
const wordsOf = ({ answers }: CheckedPreflight, say: Say): readonly string[] => {
  const byWords = new Map<string, string[]>();
  for (const { state, message, node } of answers) {
    if (state === 'passed') continue;
    const words = say(message);
    byWords.set(words, [...(byWords.get(words) ?? []), ...(node === undefined ? [] : [node])]);
  }
  return [...byWords].map(([words, nodes]) => (nodes.length === 0 ? words : `${nodes.join(', ')}: ${words}`));
};

const marks: Readonly<Record<PreflightState, MarkName>> = {
  passed: 'ok',
  warning: 'warning',
  override: 'error',
  blocked: 'error',
  cannotTell: 'unknown',
  notNeeded: 'notReached',
};
