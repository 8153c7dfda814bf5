import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BansangElement } from '../shell/element';
import { icon } from '../shell/icons';
import { toCertificate } from '../shell/routes';
import { myCertificates, type Certificate } from '../store';

const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** Waits for the certificate of a course just finished: it is made in its own time, mostly within seconds. */
@customElement('bs-certificate-waiting')
export class CertificateWaiting extends BansangElement {
  @property({ attribute: false }) courseId = '';
  @state() private found: Certificate | undefined;
  @state() private late = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    const { credential } = this.words;
    if (this.found) {
      return html`<a class="button primary onward" href=${toCertificate(this.found.id)}>
        <strong>${credential.see}</strong>${icon('next')}
      </a>`;
    }
    return this.late
      ? html`<p role="status">${credential.late}</p>
          <button class="button" @click=${this.start}>${icon('again')} ${credential.checkAgain}</button>`
      : html`<p role="status">${icon('hourglass')} <strong>${credential.making}</strong> ${credential.makingWhy}</p>`;
  }

  private start(): void {
    this.late = false;
    void this.look(0);
  }

  private async look(tries: number): Promise<void> {
    const all = await myCertificates().catch(() => []);
    this.found = all.find((each) => each.courseId === this.courseId);
    if (this.found || !this.isConnected) {
      return;
    }
    const pause = PAUSES[tries];
    if (pause === undefined) {
      this.late = true;
    } else {
      this.timer = setTimeout(() => void this.look(tries + 1), pause);
    }
  }
}
