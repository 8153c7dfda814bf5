// A text field in which marks are seen as they will look, never as signs. Only words, bold, emphasis, line breaks and
// facts can get in: what is pasted or dropped comes as words. The server checks all of it once more.
const PAUSE = 500;
const LINES = new Set(['P', 'DIV', 'LI', 'UL', 'OL']);
const INVISIBLE = /[\u200B\uFEFF]/g;
const AFTER_FACT = '\u200B';

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function isStrong(node) {
  return node.tagName === 'B' || node.tagName === 'STRONG' || Number(node.style?.fontWeight) > 500;
}

function isEmphasis(node) {
  return node.tagName === 'I' || node.tagName === 'EM' || node.style?.fontStyle === 'italic';
}

function written(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return escaped(node.data.replace(INVISIBLE, ''));
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return '';
  }
  if (node.dataset.fact) {
    return `<span data-fact="${escaped(node.dataset.fact)}"></span>`;
  }
  if (node.tagName === 'BR') {
    return '<br>';
  }
  let inner = [...node.childNodes].map(written).join('');
  if (node.tagName === 'CODE') {
    return `<code>${inner}</code>`;
  }
  if (node.tagName === 'A' && node.getAttribute('href')) {
    inner = `<a href="${escaped(node.getAttribute('href'))}">${inner}</a>`;
  }
  if (isEmphasis(node)) {
    inner = `<em>${inner}</em>`;
  }
  if (isStrong(node)) {
    inner = `<strong>${inner}</strong>`;
  }
  return LINES.has(node.tagName) ? `<p>${inner}</p>` : inner;
}

class Prose extends HTMLElement {
  #text = document.createElement('div');
  #tools = document.createElement('div');
  #buttons = {};
  #sent = '';
  #pending = 0;
  #range = null;
  #words = {};

  constructor() {
    super();
    this.#text.className = 'prose-text';
    this.#text.contentEditable = 'true';
    this.#text.setAttribute('role', 'textbox');
    this.#text.spellcheck = false;
    this.#tools.className = 'prose-tools';
    this.#tools.setAttribute('role', 'toolbar');
    this.#tool('bold', 'B', () => this.#mark('bold'));
    this.#tool('italic', 'I', () => this.#mark('italic'));
    this.#tool('fact', '', () => this.#askFact());
    this.#text.addEventListener('input', () => this.#later());
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    this.#text.addEventListener('paste', (event) => this.#take(event, event.clipboardData));
    this.#text.addEventListener('drop', (event) => this.#take(event, event.dataTransfer));
    this.#text.addEventListener('beforeinput', (event) => this.#refuse(event));
    this.addEventListener('focusin', () => document.addEventListener('selectionchange', this.#watch));
    this.addEventListener('focusout', () => this.#left());
  }

  connectedCallback() {
    if (!this.#text.parentNode) {
      document.execCommand('defaultParagraphSeparator', false, 'p');
      this.append(this.#tools, this.#text);
    }
    for (const name of ['words', 'marks', 'facts', 'many', 'html']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#watch);
  }

  /** The names that people read and hear, in the language of the screen. */
  set words(words) {
    this.#words = words;
    this.#text.setAttribute('aria-label', words.label);
    this.#text.lang = words.lang;
    this.#text.dataset.empty = words.empty;
    this.#tools.setAttribute('aria-label', words.tools);
    for (const [name, button] of Object.entries(this.#buttons)) {
      button.setAttribute('aria-label', words[name]);
      button.title = words[name];
    }
    this.#buttons.fact.textContent = words.factShort;
  }

  get words() {
    return this.#words;
  }

  /** Whether words may be bold or emphasised here. */
  set marks(allowed) {
    this.toggleAttribute('plain', !allowed);
  }

  get marks() {
    return !this.hasAttribute('plain');
  }

  /** Whether facts may be put in here. */
  set facts(allowed) {
    this.toggleAttribute('factless', !allowed);
  }

  get facts() {
    return !this.hasAttribute('factless');
  }

  /** Whether Enter begins another line. */
  set many(allowed) {
    this.toggleAttribute('many', allowed);
    this.#text.setAttribute('aria-multiline', String(allowed));
  }

  get many() {
    return this.hasAttribute('many');
  }

  set html(html) {
    if (html === this.#sent && this.#text.hasChildNodes()) {
      return;
    }
    this.#text.innerHTML = html || '<p><br></p>';
    for (const fact of this.#text.querySelectorAll('[data-fact]')) {
      fact.after(AFTER_FACT);
    }
    this.#closeFacts();
    this.#sent = this.#read();
    this.#showEmpty();
  }

  get html() {
    return this.#sent;
  }

  focus() {
    this.#text.focus();
  }

  /** Puts a fact where the cursor stood; called when one was chosen. */
  putFact(id, value) {
    this.#text.focus();
    const selection = window.getSelection();
    if (this.#range && this.#text.contains(this.#range.commonAncestorContainer)) {
      selection.removeAllRanges();
      selection.addRange(this.#range);
    } else {
      selection.selectAllChildren(this.#text);
      selection.collapseToEnd();
    }
    // As something that cannot be edited it would be put behind the line; that it becomes once it is there.
    const chip = `<span data-fact="${escaped(id)}">${escaped(value)}</span>${AFTER_FACT}`;
    document.execCommand('insertHTML', false, chip);
    this.#closeFacts();
    this.#send();
  }

  #tool(name, sign, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `prose-${name}`;
    button.textContent = sign;
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', act);
    this.#buttons[name] = button;
    this.#tools.append(button);
  }

  #mark(command) {
    this.#text.focus();
    document.execCommand('styleWithCSS', false, false);
    document.execCommand(command);
    this.#showMarks();
    this.#later();
  }

  #askFact() {
    this.#send();
    this.dispatchEvent(new CustomEvent('fact-wanted'));
  }

  #key(event) {
    if (event.key === 'Enter' && (!this.many || event.isComposing)) {
      event.preventDefault();
    }
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      this.#tools.querySelector('button:not([hidden])')?.focus();
    }
  }

  #refuse(event) {
    const mark = event.inputType.startsWith('format');
    const allowed = this.marks && (event.inputType === 'formatBold' || event.inputType === 'formatItalic');
    if (mark && !allowed) {
      event.preventDefault();
    }
  }

  #take(event, data) {
    event.preventDefault();
    const lines = (data?.getData('text/plain') ?? '').split(/\r?\n/).map((line) => line.trim());
    const words = lines.filter((line) => line !== '');
    if (!this.many) {
      document.execCommand('insertText', false, words.join(' '));
      return;
    }
    words.forEach((line, index) => {
      if (index > 0) {
        document.execCommand('insertParagraph');
      }
      document.execCommand('insertText', false, line);
    });
  }

  #watch = () => {
    const selection = window.getSelection();
    if (selection.rangeCount > 0 && this.#text.contains(selection.anchorNode)) {
      this.#range = selection.getRangeAt(0).cloneRange();
      this.#showMarks();
    }
  };

  #showMarks() {
    for (const name of ['bold', 'italic']) {
      this.#buttons[name].setAttribute('aria-pressed', String(document.queryCommandState(name)));
    }
  }

  #left() {
    document.removeEventListener('selectionchange', this.#watch);
    this.#send();
  }

  #closeFacts() {
    for (const fact of this.#text.querySelectorAll('[data-fact]:not([contenteditable])')) {
      fact.contentEditable = 'false';
    }
  }

  #later() {
    this.#closeFacts();
    this.#showEmpty();
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#send(), PAUSE);
    this.dispatchEvent(new CustomEvent('prose-touched', { bubbles: true }));
  }

  #send() {
    clearTimeout(this.#pending);
    const now = this.#read();
    if (now !== this.#sent) {
      this.#sent = now;
      this.dispatchEvent(new CustomEvent('prose-changed'));
    }
  }

  #read() {
    return [...this.#text.childNodes].map(written).join('');
  }

  #showEmpty() {
    const empty = this.#text.textContent.replace(INVISIBLE, '').trim() === '';
    this.#text.classList.toggle('empty', empty);
  }
}

if (!customElements.get('bs-prose')) {
  customElements.define('bs-prose', Prose);
}
