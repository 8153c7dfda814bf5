import { svg, html, type TemplateResult } from 'lit';

/** The mark: a sun rising over two hills. */
export function mark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
    <path d="M11 30a13 13 0 0 1 26 0z" fill="#f2b33d" />
    <path d="M2 36c8-9 16-9 23-3s13 5 21-1v8a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6z" fill="#0f6b4f" />
    <path d="M2 40c9-5 15-4 21-1s15 3 23-2v3a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6z" fill="#0a4d39" />
  </svg>`;
}

/** The sun of the mark alone with its hills, drawn small, for waiting screens. */
export function sunrise(): TemplateResult {
  return html`<svg viewBox="0 0 96 60" aria-hidden="true">
    <circle class="rising" cx="48" cy="40" r="18" fill="#f2b33d" />
    ${hills()}
  </svg>`;
}

/** A morning over the hills, for the head of a page. */
export function morning(): TemplateResult {
  return html`<svg class="morning" viewBox="0 0 400 120" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <circle cx="300" cy="78" r="58" fill="#f2b33d" opacity=".22" />
    <circle cx="300" cy="78" r="38" fill="#f2b33d" />
    <path d="M0 86c50-34 96-34 150-8s92 20 140-4 80-20 110-6v52H0z" fill="#3c8d6d" />
    <path d="M0 100c60-26 110-22 160-6s110 16 160-4c30-12 56-12 80-6v36H0z" fill="#0f6b4f" />
    <path d="M0 112c70-16 120-12 180-4s140 6 220-8v20H0z" fill="#0a4d39" />
    <path d="M84 88v-9l9-7 9 7v9zM112 92v-7l7-6 7 6v7z" fill="#fbf8f1" />
  </svg>`;
}

function hills() {
  return svg`<path d="M0 44c16-14 32-14 46-4s30 8 50-4v24H0z" fill="#0f6b4f" /><path d="M0 52c18-8 32-6 46-2s32 4 50-4v14H0z" fill="#0a4d39" />`;
}
