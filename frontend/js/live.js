// Public pages work without this. When a visitor begins to search, choose or answer, it loads the page's live view, which takes the plain page's place.
// A page says what of it is live:
//   <form data-live="name">     the focus in one of its fields loads the live view; values, focus and caret survive
//   <a data-part="name">        a click loads the live view and is repeated there, when results have followed what was typed
//   <details data-part="name">  stays open
//   <h2 data-arrival>           says what has been found: it is read out once results have settled, and takes the focus where what had it is gone
// Where there will be no live view, the root says data-live="never".
// The live view calls takeOver() when it is there, and changed() whenever it has followed what was typed or chosen.
(() => {
  'use strict';
  if (window.liaison) {
    return;
  }

  const flow = document.currentScript.dataset.flow;
  const patience = 4000;
  const settled = 800;
  const addressed = 150; // Flow changes the address a little after the page, one change after another
  const forgotten = 'liaison.typed';
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const open = new Set();
  let loading = false;
  let failed = false;
  let isBehind = false; // something was typed or chosen that what is shown has not followed yet
  let isBusy = false; // a word is being composed, or a button of the mouse is down
  let wanted = null; // the link to click when the live view is there and has caught up
  let focused = null;
  let speaking = 0;

  const plain = () => document.getElementById('static');
  const part = (root, name) => root.querySelector(`[data-part="${CSS.escape(name)}"]`);
  const isLive = (field) => field.name && field.type !== 'hidden' && field.form?.hasAttribute('data-live');
  const fields = (root) => [...root.querySelectorAll('input, select, textarea')].filter(isLive);
  const hasOptions = (field) => field.type === 'checkbox' || field.type === 'radio';
  const key = (field) => [field.form.dataset.live, field.name, hasOptions(field) ? field.value : ''].join(' ');
  const isAway = () => /lost|reconnecting/.test(window.Vaadin?.connectionState?.state);

  const voice = document.createElement('p');
  voice.setAttribute('role', 'status');
  voice.className = 'spoken';

  // The live view needs a cookie; whoever takes none reads on without it.
  async function start() {
    if (loading || !flow || !plain()) {
      return;
    }
    loading = true;
    try {
      const initial = await begin();
      const base = document.createElement('base');
      base.href = '/';
      document.head.prepend(base);
      window.Vaadin = { TypeScript: { initial } };
      window.JSCompiler_renameProperty = (name) => name;
      await import(flow);
    } catch {
      giveUp();
    }
  }

  // The server holds few live views for strangers, and none for long: without a place the plain page goes on, and an idle view does not stay by itself.
  async function begin() {
    if (!navigator.cookieEnabled) {
      throw new Error('no cookies');
    }
    const early = document.createElement('link');
    early.rel = 'modulepreload';
    early.href = flow;
    document.head.append(early);
    const page = new URLSearchParams({ 'v-r': 'init', location: location.pathname.slice(1), query: location.search.slice(1) });
    const answer = await fetch(`/?${page}`);
    if (!answer.ok) {
      throw new Error('no place');
    }
    const initial = await answer.json();
    initial.appConfig.heartbeatInterval = -1;
    return initial;
  }

  // The plain page goes on as it is; loading again would fail again.
  function giveUp() {
    failed = true;
    document.documentElement.dataset.live = 'never';
    document.head.querySelector('base')?.remove();
    wanted?.load();
  }

  function takeOver() {
    const from = plain();
    const outlet = document.getElementById('outlet');
    if (!from || failed) {
      return;
    }
    const isThere = [...outlet.children].some((child) => child.style.display !== 'none' && child.querySelector('.public'));
    if (isThere && !isBusy) {
      swap(from, outlet);
    } else {
      requestAnimationFrame(takeOver);
    }
  }

  function swap(from, outlet) {
    const values = new Map(fields(from).map((field) => [key(field), { value: field.value, checked: field.checked }]));
    const comeBack = placeOf(document.activeElement ?? document.body, from);
    const top = window.scrollY;
    from.querySelectorAll('details[data-part]').forEach(noteOpen);
    outlet.hidden = false;
    from.remove();
    outlet.append(voice);
    restore();
    fields(outlet).forEach((field) => carry(values.get(key(field)), field));
    comeBack(outlet);
    window.scrollTo({ top, behavior: 'instant' });
    repeatWanted();
  }

  // What was typed and chosen meanwhile reaches the live view as if it were typed and chosen there.
  function carry(old, field) {
    const isSame = !old || (hasOptions(field) ? old.checked === field.checked : old.value === field.value);
    const isLeft = field.type === 'radio' && !old?.checked; // whoever chose another one left it
    if (isSame || isLeft) {
      return;
    }
    field.value = old.value;
    field.checked = old.checked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // Leads to the same place in a tree that is made like this one.
  function placeOf(element, from) {
    const index = [...from.querySelectorAll(focusable)].indexOf(element);
    const name = isLive(element) ? key(element) : null;
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return (outlet) => {
      const same = name
        ? fields(outlet).find((field) => key(field) === name)
        : part(outlet, element.dataset.part ?? '') ?? outlet.querySelectorAll(focusable)[index];
      same?.focus({ preventScroll: true });
      if (same && typeof selectionStart === 'number') {
        same.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
      }
    };
  }

  // What is shown has followed: what was open is open, and who was at a filter is still there.
  function changed() {
    isBehind = false;
    restore();
    if (focused && document.activeElement === document.body) {
      (part(document, focused) ?? document.querySelector('[data-arrival]'))?.focus({ preventScroll: true });
    }
    setTimeout(repeatWanted, addressed);
    clearTimeout(speaking);
    speaking = setTimeout(() => (voice.textContent = document.querySelector('[data-arrival]')?.textContent ?? ''), settled);
  }

  function repeatWanted() {
    if (wanted && !isBehind) {
      const link = part(document, wanted.name);
      wanted.forget();
      link?.click();
    }
  }

  // The parts of a page that has just been shown: open as they were, and with links that change it where it stands instead of leading down it.
  function restore() {
    document.querySelectorAll('a[data-part][href*="#"]').forEach((link) => (link.hash = ''));
    open.forEach((name) => {
      const details = part(document, name);
      if (details) {
        details.open = true;
      }
    });
    document.dispatchEvent(new Event('liaison-shown'));
  }

  function noteOpen(details) {
    details.open ? open.add(details.dataset.part) : open.delete(details.dataset.part);
  }

  // A visitor with a slow connection gets the plain page.
  function want(name, load) {
    wanted?.forget();
    const timer = setTimeout(() => wanted.load(), patience);
    wanted = {
      name,
      load() {
        this.forget();
        load();
      },
      forget() {
        clearTimeout(timer);
        wanted = null;
      },
    };
    start();
    failed && wanted.load();
  }

  // The link's page with what has been typed and ticked since it was made.
  function pageOf(link) {
    const page = new URL(link.href);
    for (const field of fields(document)) {
      if (hasOptions(field) ? field.checked === field.defaultChecked : field.value === field.defaultValue) {
        continue;
      }
      page.searchParams.delete(field.name, ...(hasOptions(field) ? [field.value] : []));
      if (hasOptions(field) ? field.checked : field.value.trim()) {
        page.searchParams.append(field.name, field.value.trim());
      }
    }
    return page.href;
  }

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

  function follow(event, link) {
    const name = link.dataset.part;
    if (isAway()) {
      event.stopImmediatePropagation();
    } else if (flow && !failed && (plain() || isBehind)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      want(name, () => location.assign(pageOf(link)));
    }
  }

  document.addEventListener('toggle', ({ target }) => target.dataset?.part && target.isConnected && noteOpen(target), true);

  document.addEventListener('focusin', ({ target }) => {
    focused = target.dataset?.part ?? null;
    if (isLive(target)) {
      start();
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    if (link.getAttribute('href').startsWith('#') && document.querySelector('base')) {
      jump(event, link);
    } else if (link.dataset.part) {
      follow(event, link);
    }
  }, true);

  document.addEventListener('input', ({ target }) => {
    isBehind ||= isLive(target) && !plain();
  });

  // Where nobody listens, the form sends itself.
  document.addEventListener('submit', (event) => isAway() && event.stopImmediatePropagation(), true);

  document.addEventListener('compositionstart', () => (isBusy = true));
  document.addEventListener('compositionend', () => (isBusy = false));
  document.addEventListener('pointerdown', () => (isBusy = true));
  ['pointerup', 'pointercancel', 'dragend'].forEach((end) => document.addEventListener(end, () => (isBusy = false)));

  // A live view that the server has forgotten is loaded again, and what it had not been told yet is typed again.
  window.addEventListener('pagehide', () => {
    const field = document.activeElement;
    if (isBehind && isLive(field) && !hasOptions(field)) {
      sessionStorage.setItem(forgotten, JSON.stringify([location.href, field.id, field.value, field.selectionStart]));
    }
  });

  function typeAgain() {
    const [address, id, value, caret] = JSON.parse(sessionStorage.getItem(forgotten) ?? '[]');
    sessionStorage.removeItem(forgotten);
    const field = id && address === location.href && document.getElementById(id);
    if (field) {
      field.value = value;
      field.focus();
      field.setSelectionRange(caret, caret);
    }
  }

  window.liaison = { takeOver, changed };
  typeAgain();

  if (document.activeElement && isLive(document.activeElement)) {
    start();
  }
})();
