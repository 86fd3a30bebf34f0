import type { ReactNode } from 'react';
import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core';
import type { Message } from '../../../../core/message';
import { useSay } from '../../../hooks/useSay';
import './fields.css';

type TextFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem: Message | undefined;
  /** Stands under the field while there is no problem. */
  readonly hint?: string | undefined;
  /** The cluster has looked at the answer and agrees. */
  readonly isGood?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isNarrow?: boolean;
  readonly inputMode?: 'numeric' | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
  /** What else belongs under the field, such as a checkbox. */
  readonly children?: ReactNode;
};

/** A field for one line of text, with its problem in words under it. */
export const TextField = (props: TextFieldProps) => {
  const { id, label, value, problem, hint, isGood = false, isRequired = true, isDisabled = false } = props;
  const say = useSay();
  const under = problem === undefined ? hint : say(problem);
  return (
    <FormGroup label={label} fieldId={id} isRequired={isRequired}>
      <div className={props.isNarrow === true ? 'wiremap-field--narrow' : 'wiremap-field'}>
        <TextInput
          id={id}
          value={value}
          isRequired={isRequired}
          isDisabled={isDisabled}
          autoComplete="off"
          spellCheck={false}
          {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
          validated={problem !== undefined ? 'error' : isGood && value !== '' ? 'success' : 'default'}
          {...(under === undefined ? {} : { 'aria-describedby': `${id}-said` })}
          onChange={(_event, next) => props.onChange(next)}
          onBlur={props.onLeave}
        />
      </div>
      {under !== undefined && (
        <FormHelperText>
          <HelperText id={`${id}-said`} isLiveRegion>
            <HelperTextItem variant={problem === undefined ? 'default' : 'error'}>{under}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
      {props.children}
    </FormGroup>
  );
};
