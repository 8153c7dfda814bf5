import { LitElement } from 'lit';
import { onLanguage, wordsNow, type Words } from '../i18n';
import { watch } from '../store';

/**
 * What every element of the app shares: it draws into the page itself, so that one style sheet and
 * plain labels reach everywhere, and draws again when the language or the store changes.
 */
export class BansangElement extends LitElement {
  private endings: (() => void)[] = [];

  protected get words(): Words {
    return wordsNow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endings = [onLanguage(() => this.languageChanged()), watch(() => this.requestUpdate())];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endings.forEach((end) => end());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected languageChanged(): void {
    this.requestUpdate();
  }
}
