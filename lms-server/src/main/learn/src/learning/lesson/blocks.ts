import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../../i18n';
import { icon } from '../../shell/icons';
import { picture, type Block, type Facts, type LessonScreen } from '../../store';
import { withFacts } from '../facts';
import { richText } from '../rich-text';

/** Draws one block of a lesson screen. */
export function blockView(block: Block, facts: Facts): TemplateResult | typeof nothing {
  const text = () => richText(block.html ?? '', facts);
  const items = () => (block.items ?? []).map((item) => html`<li>${richText(item, facts)}</li>`);
  switch (block.type) {
    case 'paragraph':
      return html`<p>${text()}</p>`;
    case 'subheading':
      return html`<h2>${text()}</h2>`;
    case 'list':
      return html`<ul class="text-list">${items()}</ul>`;
    case 'ordered':
      return html`<ol class="text-list">${items()}</ol>`;
    case 'tip':
    case 'warning':
      return html`<aside class="callout ${block.type}">
        <p class="callout-name">${icon(block.type)} ${wordsNow().lesson[block.type]}</p>
        <p>${text()}</p>
      </aside>`;
    case 'image':
      return pictureView(block);
    default:
      return nothing;
  }
}

/** Everything on a screen as it is read aloud. */
export function spokenScreen(screen: LessonScreen, facts: Facts): string[] {
  const texts = [screen.heading ?? '', ...screen.blocks.map((block) => block.text ?? '')];
  return texts.filter((text) => text !== '').map((text) => withFacts(text, facts));
}

/** The sources on a screen in which facts may be named. */
export function sourcesOf(screen: LessonScreen): string[] {
  return [screen.heading ?? '', ...screen.blocks.flatMap((block) => [block.html ?? '', ...(block.items ?? [])])];
}

function pictureView(block: Block): TemplateResult {
  const source = picture(block.src);
  const { learning } = wordsNow();
  return html`<figure>
    ${source
      ? html`<img src=${source} alt=${block.alt ?? ''} loading="lazy" />`
      : html`<figcaption>${learning.picture}: ${block.alt ?? ''}</figcaption>`}
  </figure>`;
}
