import type { PropertyValues } from 'lit';
import { wordsNow } from '../i18n';
import { BansangElement } from './element';
import { toHeading } from './focus';

let opening = true;

/** Takes the reader to a new heading, but leaves a page that was only just opened as it is. */
export function arrive(within: ParentNode): void {
  if (!opening) {
    toHeading(within);
  }
  opening = false;
}

/** An element that fills the page: it names the page, and takes the reader to its heading when it is new. */
export abstract class Screen extends BansangElement {
  private arrivedAt: string | undefined;

  /** The name of what is shown; undefined as long as it is not known. */
  protected abstract pageTitle(): string | undefined;

  /** Changes when the reader has come to another place. */
  protected place(): string {
    return location.hash;
  }

  /** Whether there is a heading to take the reader to; a screen whose parts do that themselves says no. */
  protected leads(): boolean {
    return this.querySelector('h1') !== null;
  }

  protected override updated(_changes: PropertyValues): void {
    const title = this.pageTitle();
    const { name } = wordsNow().app;
    document.title = title ? `${title} · ${name}` : name;
    if (this.arrivedAt !== this.place() && this.leads()) {
      this.arrivedAt = this.place();
      arrive(this);
    }
  }
}
