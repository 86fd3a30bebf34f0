/** Something to know about what is shown, `body` in whole sentences. */
export type Notice = {
  readonly variant: 'info' | 'warning';
  readonly title: string;
  readonly body: string;
  readonly action?: { readonly text: string; readonly run: () => void } | undefined;
  /** Takes it away; absent = it stays as long as it is true. */
  readonly onClose?: (() => void) | undefined;
};
