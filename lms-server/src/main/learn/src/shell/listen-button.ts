import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { BansangElement } from './element';
import { icon } from './icons';
import { hush, isSpeaking, onSpeech, say, voiceState } from './speech';

/** Reads a text aloud, or says plainly that this phone has no voice for it. */
@customElement('bs-listen')
export class ListenButton extends BansangElement {
  @property({ attribute: false }) texts: string[] = [];
  /** Reads whatever comes next without being asked again, for somebody who learns by ear. */
  @property({ attribute: false }) byEar = false;
  private reading: symbol | undefined;
  private read = '';
  private endListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.endListening = onSpeech(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endListening?.();
    this.stop();
  }

  protected override willUpdate(): void {
    if (this.read === this.texts.join()) {
      return;
    }
    this.stop();
    if (this.byEar) {
      this.start();
    }
  }

  protected override render(): TemplateResult {
    const { learning } = this.words;
    const state = voiceState();
    if (state === 'none') {
      return html`<p class="no-voice">${icon('silent')} <span>${learning.noVoice}</span></p>`;
    }
    const speaking = isSpeaking(this.reading);
    return html`<button class="button listen" ?disabled=${state === 'unknown'} aria-pressed=${speaking} @click=${this.toggle}>
      ${icon(speaking ? 'stop' : 'listen')} ${speaking ? learning.stop : learning.listen}
    </button>`;
  }

  private toggle(): void {
    const wanted = !isSpeaking(this.reading);
    if (wanted) {
      this.start();
    } else {
      hush();
    }
    this.dispatchEvent(new CustomEvent<boolean>('listening', { detail: wanted }));
  }

  private start(): void {
    this.read = this.texts.join();
    this.reading = say(this.texts);
  }

  private stop(): void {
    if (isSpeaking(this.reading)) {
      hush();
    }
  }
}
