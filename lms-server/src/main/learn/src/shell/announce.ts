/** Tells people who hear the screen what has changed on it. */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (region) {
    region.textContent = '';
    window.setTimeout(() => (region.textContent = text), 60);
  }
}
