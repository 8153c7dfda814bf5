import { html, svg, type TemplateResult } from 'lit';

const shapes = {
  lesson: svg`<path d="M4 5.5c3-1.2 5.5-1 8 .8v13c-2.5-1.8-5-2-8-.8zM20 5.5c-3-1.2-5.5-1-8 .8v13c2.5-1.8 5-2 8-.8z" />`,
  practice: svg`<rect x="7" y="2.5" width="10" height="19" rx="2.2" /><path d="M11 18.5h2M10 9l1.6 1.8L14.5 7.5" />`,
  quiz: svg`<circle cx="12" cy="12" r="9" /><path d="M9.5 9.5a2.6 2.6 0 1 1 3.8 2.3c-.9.5-1.3 1-1.3 2M12 16.8v.2" />`,
  'observed-task': svg`<path d="M8.5 4.5h-3v16.5h13V4.5h-3" /><path d="M8.5 2.8h7v3.4h-7zM8.5 11l1.3 1.3 2.2-2.6M8.5 16.3l1.3 1.3 2.2-2.6M14.3 11h1.7M14.3 16.3h1.7" />`,
  done: svg`<circle cx="12" cy="12" r="9.5" class="fill" /><path class="inverse" d="M7.5 12.5l3 3 6-6.5" />`,
  wrong: svg`<circle cx="12" cy="12" r="9" /><path d="M9 9l6 6M15 9l-6 6" />`,
  partly: svg`<circle cx="12" cy="12" r="9" /><path d="M8 12h8" />`,
  listen: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" class="fill" /><path d="M15 9a4.2 4.2 0 0 1 0 6M17.5 6.5a8 8 0 0 1 0 11" />`,
  stop: svg`<rect x="6" y="6" width="12" height="12" rx="2" class="fill" />`,
  silent: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" class="fill" /><path d="M16 9.5l5 5M21 9.5l-5 5" />`,
  next: svg`<path d="M9 5l7 7-7 7" />`,
  back: svg`<path d="M15 5l-7 7 7 7" />`,
  again: svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v4.2h-4.2" />`,
  tip: svg`<path d="M9 17.5h6M10 20.5h4M8.5 14.5a6 6 0 1 1 7 0c-.6.5-.9 1.2-.9 2h-5.2c0-.8-.3-1.5-.9-2z" />`,
  warning: svg`<path d="M12 3.5l9.5 16.5h-19zM12 10v4.5M12 17.2v.2" />`,
  sun: svg`<path d="M6 16a6 6 0 0 1 12 0zM2.5 19.5h19M12 4v2.5M4.5 8.5l1.8 1.8M19.5 8.5l-1.8 1.8" />`,
  star: svg`<path d="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.8l-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8z" />`,
  clock: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5.3l3.5 2" />`,
  data: svg`<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14" />`,
  paper: svg`<path d="M6 3h8l4 4v14H6zM14 3v4h4" /><path d="M9 12.5h6M9 16h6" />`,
  person: svg`<circle cx="12" cy="8" r="4" /><path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" />`,
  eye: svg`<path d="M2.5 12c2.5-4.3 5.7-6.5 9.5-6.5s7 2.2 9.5 6.5c-2.5 4.3-5.7 6.5-9.5 6.5S5 16.3 2.5 12z" /><circle cx="12" cy="12" r="2.8" />`,
  message: svg`<path d="M4 5h16v11H10l-4.5 4v-4H4z" />`,
  call: svg`<path d="M6.5 3.5l3 .5 1 4-2 1.8a12 12 0 0 0 5.7 5.7l1.8-2 4 1 .5 3c-1 2-2.5 3-4.5 2.5C9.5 18.5 5.5 14.5 4 8c-.5-2 .5-3.5 2.5-4.5z" />`,
  camera: svg`<path d="M3.5 7.5h4l1.5-2.5h6l1.5 2.5h4v12h-17z" /><circle cx="12" cy="13" r="3.5" />`,
  scan: svg`<path d="M3.5 8V3.5H8M16 3.5h4.5V8M20.5 16v4.5H16M8 20.5H3.5V16" /><path d="M8 8h3v3H8zM13.5 8H16v2.5M8 13.5V16h2.5M13.5 13.5H16V16h-2.5z" />`,
  keypad: svg`<path d="M6 5.5v.1M12 5.5v.1M18 5.5v.1M6 12v.1M12 12v.1M18 12v.1M6 18.5v.1M12 18.5v.1M18 18.5v.1" />`,
  'no-signal': svg`<path d="M5 19v-3M10 19v-6M15 19v-3M20 19V8M3 3l18 18" />`,
  cloud: svg`<path d="M7 18.5a4.5 4.5 0 0 1-.5-9 6 6 0 0 1 11.5 1 4 4 0 0 1-.5 8zM12 11v3M12 16.3v.2" />`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="M15.5 15.5L21 21" />`,
  home: svg`<path d="M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z" />`,
  hourglass: svg`<path d="M6.5 3h11M6.5 21h11M8 3v3.5c0 2.5 4 4 4 5.5s-4 3-4 5.5V21M16 3v3.5c0 2.5-4 4-4 5.5s4 3 4 5.5V21" />`,
};

export type IconName = keyof typeof shapes;

/** A picture that only repeats what the words beside it say, so that screen readers skip it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
