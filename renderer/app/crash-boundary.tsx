import { Component, type ReactNode } from 'react';
import type { FileOutcome } from '../data/store-context';
import { CrashPage } from './crash-page';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  readonly onExport: () => Promise<FileOutcome>;
}

/** Catches what no screen's own boundary caught. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state as { readonly error: Error | null };
    if (error === null) return this.props.children;
    return (
      <CrashPage reason={error.message} onExport={this.props.onExport} onReload={() => window.location.reload()} />
    );
  }
}
