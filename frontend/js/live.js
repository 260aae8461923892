// Public pages work without this. When a visitor begins to search, it loads the live directory, which takes the place of the plain page.
(() => {
  'use strict';
  if (window.liaison) {
    return;
  }

  const flow = document.currentScript.dataset.flow;
  const patience = 4000;
  const open = new Set();
  let loading = false;
  let wanted = null; // address of a filter somebody chose while the live view was loading
  let focused = null;

  const plain = () => document.getElementById('static');
  const field = (root) => root && root.querySelector('form[data-live] input[type=search]');
  const part = (root, name) => root.querySelector(`[data-part="${CSS.escape(name)}"]`);

  function start() {
    if (loading || !flow || !field(plain())) {
      return;
    }
    loading = true;
    const base = document.createElement('base');
    base.href = '/';
    document.head.prepend(base);
    window.Vaadin = { TypeScript: {} };
    window.JSCompiler_renameProperty = (name) => name;
    import(flow).catch(giveUp);
  }

  // The plain page goes on as it is; loading again would fail again.
  function giveUp() {
    document.head.querySelector('base')?.remove();
    if (wanted) {
      location.assign(wanted);
    }
  }

  function takeOver() {
    const from = plain();
    const outlet = document.getElementById('outlet');
    if (!from) {
      return;
    }
    const to = field(outlet);
    if (!to || getComputedStyle(outlet.firstElementChild).display === 'none' && !isShown(outlet)) {
      requestAnimationFrame(takeOver);
      return;
    }
    swap(from, outlet, to);
  }

  function isShown(outlet) {
    return [...outlet.children].some((child) => child.style.display !== 'none' && field(child));
  }

  function swap(from, outlet, to) {
    const old = field(from);
    const hadFocus = document.activeElement === old;
    const { value, selectionStart, selectionEnd, selectionDirection } = old;
    const place = document.activeElement?.dataset?.part;
    from.querySelectorAll('details[data-part][open]').forEach((details) => open.add(details.dataset.part));
    const top = window.scrollY;
    outlet.hidden = false;
    from.remove();
    reopen();
    window.scrollTo({ top, behavior: 'instant' });
    if (value !== to.value) {
      to.value = value;
      to.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (hadFocus) {
      to.focus({ preventScroll: true });
      to.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    } else if (place) {
      part(outlet, place)?.focus({ preventScroll: true });
    }
    if (wanted) {
      [...outlet.querySelectorAll('a')].find((link) => link.href === wanted)?.click();
      wanted = null;
    }
  }

  // Results have been replaced: what was open is open, and who was at a filter is still there.
  function changed() {
    reopen();
    if (focused && document.activeElement === document.body) {
      part(document, focused)?.focus({ preventScroll: true });
    }
  }

  function reopen() {
    open.forEach((name) => {
      const details = part(document, name);
      if (details) {
        details.open = true;
      }
    });
  }

  document.addEventListener('toggle', ({ target }) => {
    const name = target.dataset?.part;
    if (name && target.isConnected) {
      target.open ? open.add(name) : open.delete(name);
    }
  }, true);

  document.addEventListener('focusin', ({ target }) => {
    focused = target.dataset?.part ?? null;
    if (target === field(plain())) {
      start();
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a');
    const isPlainClick = link && event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!isPlainClick) {
      return;
    }
    if (link.getAttribute('href').startsWith('#') && document.querySelector('base')) {
      jump(event, link);
    } else if (link.dataset.part && plain()?.contains(link) && flow) {
      choose(event, link);
    }
  }, true);

  // With a base address, "#content" would lead to another page.
  function jump(event, link) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) {
      event.preventDefault();
      event.stopPropagation();
      target.scrollIntoView();
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  }

  // The first filter starts the live view, which then follows it; a visitor with a slow connection gets the plain page.
  function choose(event, link) {
    event.preventDefault();
    wanted = link.href;
    start();
    setTimeout(() => wanted && location.assign(wanted), patience);
  }

  window.liaison = { takeOver, changed };

  if (document.activeElement && document.activeElement === field(plain())) {
    start();
  }
})();
