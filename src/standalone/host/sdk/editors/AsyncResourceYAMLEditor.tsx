import { ActionGroup, Button, Title } from '@patternfly/react-core';
import { useState } from 'react';
import { stringify } from 'yaml';
import { AsyncCodeEditor } from './AsyncCodeEditor';

type Props = {
  readonly initialResource: unknown;
  readonly header?: string;
  readonly onSave?: (content: string) => void;
  readonly onChange?: (content: string) => void;
  readonly readOnly?: boolean;
  readonly create?: boolean;
  readonly hideHeader?: boolean;
};

/** An object as YAML, to be read or to be changed and handed on. */
export const AsyncResourceYAMLEditor = (props: Props) => {
  const { initialResource, header, onSave, onChange, readOnly = false, create = false, hideHeader = false } = props;
  const [text, setText] = useState(() =>
    typeof initialResource === 'string' ? initialResource : stringify(initialResource),
  );
  const change = (next: string) => {
    setText(next);
    onChange?.(next);
  };
  return (
    <>
      {hideHeader || header === undefined ? null : <Title headingLevel="h2">{header}</Title>}
      <AsyncCodeEditor value={text} isReadOnly={readOnly} onChange={change} />
      {readOnly || onSave === undefined ? null : (
        <ActionGroup>
          <Button onClick={() => onSave(text)}>{create ? 'Create' : 'Save'}</Button>
        </ActionGroup>
      )}
    </>
  );
};
