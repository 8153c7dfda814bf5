import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { suggest } from '../i18n';
import { me, sending, startSending } from '../store';
import '../course/catalogue';
import '../course/course-page';
import '../credential/certificate-list';
import '../credential/certificate-page';
import '../learning/activity-page';
import '../people/sign-in';
import { BansangElement } from './element';
import { header } from './header';
import { outboxNote } from './outbox-note';
import { routeOf, type Route } from './routes';
import { hush } from './speech';
import { notFoundView } from './states';

/** The frame around every screen: which one is shown, in which language, and what still waits to be sent. */
@customElement('bs-app')
export class App extends BansangElement {
  @state() private route: Route = routeOf(location.hash);
  private moved = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    if (!this.isPreview) {
      startSending();
      void this.greet();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.follow);
  }

  protected override render(): TemplateResult {
    return html`
      <a class="skip" href="#content" @click=${this.skip}>${this.words.app.toContent}</a>
      ${header(this.route)}
      ${this.isPreview ? html`<p class="preview-banner">${this.words.learning.preview}</p>` : nothing}
      <main id="content" tabindex="-1">${this.screen()}</main>
      ${this.isPreview ? nothing : outboxNote(sending())}
    `;
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has('route') && this.moved) {
      window.scrollTo(0, 0);
    }
  }

  private get isPreview(): boolean {
    return this.route.at.startsWith('preview');
  }

  private screen(): TemplateResult {
    const route = this.route;
    switch (route.at) {
      case 'catalogue':
        return html`<bs-catalogue></bs-catalogue>`;
      case 'course':
        return html`<bs-course .slug=${route.slug}></bs-course>`;
      case 'activity':
        return html`<bs-activity .slug=${route.slug} .activityId=${route.activityId}></bs-activity>`;
      case 'sign-in':
        return html`<bs-sign-in .step=${route.step} .to=${route.to}></bs-sign-in>`;
      case 'certificates':
        return html`<bs-certificates></bs-certificates>`;
      case 'certificate':
        return html`<bs-certificate .certificateId=${route.id}></bs-certificate>`;
      case 'preview':
        return html`<bs-course .packId=${route.packId}></bs-course>`;
      case 'preview-activity':
        return html`<bs-activity .packId=${route.packId} .activityId=${route.activityId}></bs-activity>`;
      case 'nowhere':
        return notFoundView();
    }
  }

  private readonly follow = (): void => {
    hush();
    this.moved = true;
    this.route = routeOf(location.hash);
  };

  private async greet(): Promise<void> {
    try {
      const someone = await me();
      if (someone.signedIn) {
        suggest(someone.language);
      }
    } catch {
      return;
    }
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('#content')?.focus();
  }
}
