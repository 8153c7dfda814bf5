import { html, type TemplateResult } from 'lit';
import { wordsNow } from '../i18n';
import type { Facts } from '../store';
import { isStale } from './facts';

/**
 * Draws the inline marks a course text may have, and nothing else: whatever a pack holds, no other
 * element or attribute ever reaches the page.
 */
export function richText(source: string, facts: Facts): TemplateResult {
  const read = new DOMParser().parseFromString(source, 'text/html');
  return html`${drawn(read.body.childNodes, facts)}`;
}

/** A plain text in which facts are drawn as facts, with their mark when they are stale. */
export function plainText(source: string, facts: Facts): TemplateResult {
  const pieces = source.split(/\{fact:([^}]+)\}/);
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? factMark(piece, facts) : piece))}`;
}

function drawn(nodes: Iterable<Node>, facts: Facts): unknown[] {
  return Array.from(nodes, (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.textContent ?? '';
    }
    return node.nodeType === Node.ELEMENT_NODE ? element(node as Element, facts) : '';
  });
}

function element(node: Element, facts: Facts): unknown {
  const inside = drawn(node.childNodes, facts);
  switch (node.localName) {
    case 'strong':
    case 'b':
      return html`<strong>${inside}</strong>`;
    case 'em':
    case 'i':
      return html`<em>${inside}</em>`;
    case 'code':
      return html`<code>${inside}</code>`;
    case 'br':
      return html`<br />`;
    case 'a':
      return link(node, inside);
    case 'span':
      return node.hasAttribute('data-fact') ? factMark(node.getAttribute('data-fact') ?? '', facts) : inside;
    case 'script':
    case 'style':
      return '';
    default:
      return inside;
  }
}

function link(node: Element, inside: unknown[]): unknown {
  const address = node.getAttribute('href') ?? '';
  return address.startsWith('https://')
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${inside}</a>`
    : inside;
}

function factMark(id: string, facts: Facts): TemplateResult {
  const fact = facts[id];
  const { learning } = wordsNow();
  if (!fact) {
    return html`<span class="fact stale">${learning.missingFact}</span>`;
  }
  return isStale(fact)
    ? html`<span class="fact stale">${fact.value} <small>(${learning.stale})</small></span>`
    : html`<span class="fact">${fact.value}</span>`;
}
