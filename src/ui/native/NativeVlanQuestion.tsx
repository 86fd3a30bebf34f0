import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Button, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { readVlanId, vlanIds } from '../../core/manifests/fields/vlanIdProblem';
import { useNativeVlans } from './useNativeVlans';
import './native.css';

type NativeVlanQuestionProps = { readonly localnet: string };

/** Which VLAN arrives untagged on a physical network: no object says so. What was answered can be taken back. */
export const NativeVlanQuestion = ({ localnet }: NativeVlanQuestionProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const { vlans, say } = useNativeVlans();
  const vlan = vlans.get(localnet);
  if (vlan === undefined) return <Question localnet={localnet} onAnswer={(answer) => say(localnet, answer)} />;
  return (
    <p className="wiremap-native">
      {t('The switch sends VLAN {{vlan}} untagged on {{localnet}}, as you said.', { vlan, localnet })}{' '}
      <Button
        variant="link"
        isInline
        className="wiremap-unprinted"
        aria-label={t('Forget the untagged VLAN of {{localnet}}', { localnet })}
        onClick={() => say(localnet, undefined)}
      >
        {t('Forget it')}
      </Button>
    </p>
  );
};

type QuestionProps = NativeVlanQuestionProps & { readonly onAnswer: (vlan: number) => void };

const Question = ({ localnet, onAnswer }: QuestionProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const vlan = readVlanId(text);
    setWrong(vlan === undefined);
    if (vlan !== undefined) onAnswer(vlan);
  };
  return (
    <form className="wiremap-native wiremap-unprinted" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('Which VLAN does the switch send untagged on {{localnet}}?', { localnet })}</label>
      <div className="wiremap-native__answer">
        <TextInput
          id={id}
          className="wiremap-native__vlan"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          validated={isWrong ? 'error' : 'default'}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(_event, value) => setText(value)}
        />
        <Button type="submit" variant="secondary" size="sm">
          {t('Remember it')}
        </Button>
      </div>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="wiremap-native__wrong">
          {t('A VLAN id is a whole number from {{min}} to {{max}}.', vlanIds)}
        </p>
      )}
    </form>
  );
};
