import { TextArea } from '@patternfly/react-core';
import { forwardRef, useImperativeHandle, useRef } from 'react';

type Props = {
  readonly value?: string;
  readonly onChange?: (value: string, event: unknown) => void;
  readonly isReadOnly?: boolean;
  readonly minHeight?: string;
};

type Editor = { readonly getValue: () => string; readonly setValue: (value: string) => void };

/** A plain text field in the place of the console's editor, which would bring megabytes. */
export const AsyncCodeEditor = forwardRef<{ readonly editor: Editor }, Props>(function AsyncCodeEditor(props, ref) {
  const { value = '', onChange, isReadOnly = false } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    editor: {
      getValue: () => field.current?.value ?? '',
      setValue: (next) => {
        if (field.current !== null) field.current.value = next;
      },
    },
  }));
  return (
    <TextArea
      ref={field}
      className="wiremap-host-editor"
      aria-label="Editor"
      data-test="code-editor"
      {...(isReadOnly ? { readOnlyVariant: 'default' as const } : {})}
      value={value}
      resizeOrientation="vertical"
      rows={24}
      spellCheck={false}
      onChange={(event, text) => onChange?.(text, event)}
    />
  );
});
