import type { Messages } from '@steelyard/content';
import { Banner, Button } from '@steelyard/ui';
import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  messages: Messages;
  children: ReactNode;
}

/** What is shown where the page itself fails: a plain sentence and a way back to the view that it starts with. */
export class Boundary extends Component<BoundaryProps, { readonly fault: Error | undefined }> {
  override state = { fault: undefined };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    const { error } = this.props.messages;
    return (
      <main className="fault">
        <h1>{error.heading}</h1>
        <Banner kind="caution" live>
          {error.unexpected}
        </Banner>
        <Button kind="primary" onPress={() => location.assign(location.pathname)}>
          {error.reload}
        </Button>
        <details>
          <summary>{error.details}</summary>
          <p>{String(fault)}</p>
        </details>
      </main>
    );
  }
}
