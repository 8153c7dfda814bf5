import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../i18n';
import { day } from '../i18n/dates';
import { icon } from '../shell/icons';
import type { Fact, Facts } from '../store';
import { factsNamedIn, isStale } from './facts';

/** Below a screen: when the facts on it were last checked and where they come from. */
export function factNotes(texts: string[], facts: Facts): TemplateResult | typeof nothing {
  const named = factsNamedIn(texts)
    .map((id) => facts[id])
    .filter((fact): fact is Fact => fact !== undefined);
  const oldest = named.map((fact) => fact.checkedOn).sort()[0];
  if (oldest === undefined) {
    return nothing;
  }
  const { learning } = wordsNow();
  const stale = named.some((fact) => isStale(fact));
  return html`<details class="fact-notes" ?open=${stale}>
    <summary>${icon(stale ? 'warning' : 'done')} <span>${learning.facts}: ${learning.checkedOn(day(oldest)).toLowerCase()}</span></summary>
    <ul>
      ${named.map((fact) => note(fact))}
    </ul>
  </details>`;
}

function note(fact: Fact): TemplateResult {
  const { learning } = wordsNow();
  return html`<li>
    <strong>${fact.value}</strong>
    ${isStale(fact) ? html`<em class="stale-note">${learning.stale}. ${learning.staleWhy}</em>` : nothing}
    <small>${learning.checkedOn(day(fact.checkedOn))}. ${learning.source}: ${fact.source}</small>
  </li>`;
}
