import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BansangElement } from '../shell/element';
import { icon } from '../shell/icons';
import { cardSignIn } from '../store';
import { codeInAddress, grouped } from './card-code';
import { qrReader, type QrReader } from './qr-reader';

type Trouble = 'insecure' | 'refused' | 'none' | 'busy' | 'unloaded';
type Seeing = 'nothing' | 'foreign' | 'slow';

const RHYTHM = 150;
const PATIENCE = 12_000;
const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** Looks through the camera for the QR code of a card, and goes on by itself when there is one. */
@customElement('bs-card-scan')
export class CardScan extends BansangElement {
  /** The screen to come back to. */
  @property({ attribute: false }) to = '';
  @state() private trouble: Trouble | undefined;
  @state() private looking = false;
  @state() private seeing: Seeing = 'nothing';
  @state() private found: string | undefined;

  private stream: MediaStream | undefined;
  /** Changes with every start and stop, so that what an earlier start still waits for comes to nothing. */
  private run = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.followVisibility);
    window.addEventListener('pageshow', this.followVisibility);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.followVisibility);
    window.removeEventListener('pageshow', this.followVisibility);
    this.stop();
  }

  protected override render(): TemplateResult {
    const { signIn: words, failure } = this.words;
    if (this.trouble) {
      const again = this.trouble !== 'insecure' && this.trouble !== 'none';
      return html`<div class="note bad" role="alert">${icon('camera')} <span><strong>${words.noScan}.</strong> ${words.troubles[this.trouble]}</span></div>
        ${again ? html`<button class="button" @click=${() => void this.start()}>${icon('again')} ${failure.retry}</button>` : nothing}`;
    }
    return html`<div class="camera ${this.found ? 'found' : ''}">
        <video muted playsinline aria-label=${words.picture} ?hidden=${!this.looking}></video>
        ${this.looking ? html`<div class="camera-frame"></div>` : html`<p>${icon('camera')} ${words.starting}<br />${words.allow}</p>`}
      </div>
      <p class="camera-words ${this.seeing === 'foreign' ? 'bad' : ''}" role="status">${this.sentence()}</p>
      <p class="quiet">${words.private}</p>`;
  }

  private sentence(): string | typeof nothing {
    const { signIn: words } = this.words;
    if (this.found) {
      return words.found(grouped(this.found));
    }
    const sentences: Record<Seeing, string> = { nothing: words.look, foreign: words.foreign, slow: words.slow };
    return this.looking ? sentences[this.seeing] : nothing;
  }

  private async start(): Promise<void> {
    this.stop();
    const run = this.run;
    this.trouble = undefined;
    this.found = undefined;
    this.seeing = 'nothing';
    try {
      const devices = cameras();
      const read = await qrReader().catch(() => Promise.reject(new Error('unloaded')));
      const stream = await devices.getUserMedia(WANTED);
      if (run !== this.run) {
        end(stream);
        return;
      }
      this.stream = stream;
      await this.show(stream);
      await this.look(run, read);
    } catch (failure) {
      if (run === this.run) {
        this.stop();
        this.trouble = troubleOf(failure);
      }
    }
  }

  private async show(stream: MediaStream): Promise<void> {
    const video = this.video;
    if (video) {
      video.srcObject = stream;
      await video.play();
      this.looking = true;
    }
  }

  private async look(run: number, read: QrReader): Promise<void> {
    const begun = Date.now();
    while (run === this.run && this.video) {
      const text = await read(this.video);
      const code = text === undefined ? undefined : codeInAddress(text, location.origin);
      if (run !== this.run) {
        return;
      }
      if (code) {
        this.goOn(code);
        return;
      }
      this.seeing = text ? 'foreign' : this.seeing === 'nothing' && Date.now() - begun > PATIENCE ? 'slow' : this.seeing;
      await new Promise((resolve) => setTimeout(resolve, RHYTHM));
    }
  }

  private goOn(code: string): void {
    this.found = code;
    this.video?.pause();
    this.stop();
    navigator.vibrate?.(60);
    location.assign(cardSignIn(code, this.to));
  }

  /** A phone laid aside must not keep its camera open; coming back looks again. */
  private readonly followVisibility = (): void => {
    if (document.hidden) {
      this.stop();
    } else if (!this.stream && !this.trouble) {
      void this.start();
    }
  };

  private stop(): void {
    this.run++;
    this.looking = this.found !== undefined;
    if (this.stream) {
      end(this.stream);
      this.stream = undefined;
    }
  }

  private get video(): HTMLVideoElement | null {
    return this.querySelector('video');
  }
}

/** Browsers hide the cameras from pages that came over an open line. */
function cameras(): MediaDevices {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (!mediaDevices) {
    throw new Error('insecure');
  }
  return mediaDevices;
}

function end(stream: MediaStream): void {
  stream.getTracks().forEach((track) => track.stop());
}

function troubleOf(failure: unknown): Trouble {
  const { name, message } = failure as Error;
  if (message === 'insecure' || message === 'unloaded') {
    return message;
  }
  if (name === 'NotAllowedError' || name === 'SecurityError') {
    return 'refused';
  }
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
}
