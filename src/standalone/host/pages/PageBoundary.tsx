import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorBoundaryFallbackPage } from '../sdk/page/ErrorBoundaryFallbackPage';

type Props = { readonly children: ReactNode };
type State = { readonly error?: Error; readonly componentStack?: string };

/** Keeps the frame standing when a page fails. */
export class PageBoundary extends Component<Props, State> {
  override readonly state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(_: Error, { componentStack }: ErrorInfo): void {
    this.setState({ componentStack: componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, componentStack = '' } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <ErrorBoundaryFallbackPage
        title="This page has failed"
        errorMessage={error.message}
        stack={error.stack ?? ''}
        componentStack={componentStack}
      />
    );
  }
}
