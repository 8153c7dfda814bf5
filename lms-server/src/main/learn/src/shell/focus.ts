/** Puts the reader at the head of a new screen: the eye at the top, the keyboard on the heading. */
export function toHeading(within: ParentNode = document): void {
  window.scrollTo(0, 0);
  within.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
