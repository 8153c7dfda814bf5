import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { failureView, waitingView } from './states';

/** Fetches what a screen needs, and shows waiting, failure with a retry, or the screen itself. */
export class Loading<T> implements ReactiveController {
  value: T | undefined;
  private failure: unknown;
  private key: string | undefined;
  private variant: string | undefined;
  private run = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetchIt: () => Promise<T>,
    /** What is shown: when it changes, everything is fetched anew. */
    private readonly keyOf: () => string = () => '',
    /** How it is shown, such as the language: when it changes, the old stays in view until the new comes. */
    private readonly variantOf: () => string = () => '',
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.keyOf();
    const variant = this.variantOf();
    if (key !== this.key) {
      this.value = undefined;
    } else if (variant === this.variant) {
      return;
    }
    this.key = key;
    this.variant = variant;
    void this.load();
  }

  /** Fetches anew and keeps showing what there is until the new comes. */
  async load(): Promise<void> {
    const run = ++this.run;
    this.failure = undefined;
    try {
      const value = await this.fetchIt();
      if (run === this.run) {
        this.value = value;
      }
    } catch (failure) {
      if (run === this.run) {
        this.failure = failure;
      }
    }
    this.host.requestUpdate();
  }

  show(view: (value: T) => TemplateResult): TemplateResult {
    if (this.failure !== undefined) {
      return failureView(this.failure, () => this.retry());
    }
    return this.value === undefined ? waitingView() : view(this.value);
  }

  private retry(): void {
    void this.load();
    this.host.requestUpdate();
  }
}
