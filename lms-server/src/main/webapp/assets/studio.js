// Asks before a page with unsaved work is closed, and lets Ctrl+S save it. Words count as unsaved from the first letter,
// before the server has heard of them.
window.bansangStudio ??= (() => {
  let bar = null;
  window.addEventListener('beforeunload', (event) => {
    if (bar?.isConnected && bar.hasAttribute('unsaved')) {
      event.preventDefault();
    }
  });
  window.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' && bar?.isConnected) {
      event.preventDefault();
      document.activeElement?.dispatchEvent(new Event('focusout', { bubbles: true }));
      bar.dispatchEvent(new CustomEvent('save-wanted'));
    }
  });
  document.addEventListener('prose-touched', () => {
    if (bar?.isConnected && !bar.hasAttribute('unsaved')) {
      bar.setAttribute('unsaved', '');
    }
  });
  return {
    guard(page) {
      bar = page;
    },
  };
})();
