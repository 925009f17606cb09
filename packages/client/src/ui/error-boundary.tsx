// Keeps a bug in one part of a page from taking the rest with it.
import type { ReactNode } from "react";
import { Component } from "react";
import { forgetFailures } from "../later/ask-once.ts";

type Props = {
  /** What stands there instead; `retry` tries the part again. */
  instead: (retry: () => void) => ReactNode;
  /** Told once per error; content of the page never belongs into it. */
  onError?: (error: unknown) => void;
  children: ReactNode;
};

/** Call and panel each get their own, so that one goes on without the other. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.props.instead(() => {
      // What broke may be a program that did not load.
      forgetFailures();
      this.setState({ broken: false });
    });
  }
}
