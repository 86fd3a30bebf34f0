import { Component } from 'react';
import type { ErrorInfo, PropsWithChildren } from 'react';
import { FaultMessage } from './FaultMessage';

type PanelBoundaryProps = PropsWithChildren<{
  /** What failed, as the message names it. */
  readonly part: string;
  /** The boundary tries again when this changes. */
  readonly subject: unknown;
}>;

type PanelBoundaryState = { readonly error: unknown; readonly subject: unknown };

/** Keeps a fault of ours inside the part of the page that has it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps({ subject }: PanelBoundaryProps, state: PanelBoundaryState) {
    return subject === state.subject ? null : { error: undefined, subject };
  }

  override state: PanelBoundaryState = { error: undefined, subject: this.props.subject };

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    reportError(new Error(`${this.props.part}: ${String(error)}${componentStack ?? ''}`, { cause: error }));
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <FaultMessage part={this.props.part} error={error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
