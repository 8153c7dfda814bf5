// Stands before Vaadin's own script, because of listeners to one event of the window the first one decides.
// Offers each step of the back and forward buttons to the page; a step that the page takes is not Vaadin's any more.
window.addEventListener('popstate', (event) => {
  const base = new URL(document.baseURI).pathname;
  const { pathname, search } = window.location;
  if (event.isTrusted && pathname.startsWith(base)) {
    const detail = { path: pathname.slice(base.length), query: search.slice(1) };
    const offered = new CustomEvent('desk-step', { cancelable: true, detail });
    if (!window.dispatchEvent(offered)) {
      event.stopImmediatePropagation();
    }
  }
});
