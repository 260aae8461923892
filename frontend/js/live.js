// Public pages work without this. With it, what somebody types, ticks or follows within a page changes the page where it stands: the same address is
// fetched as HTML, and what differs in its main part takes its place. No session, no cookie, nothing that the plain page could not do.
// A page says what of it is live:
//   <form data-live="name">   is asked with every key in its field and every box of its own
//   <a href>                  to another query of the same path, within the main part
//   data-part="name"          a link, a box or a <details> that is the same one in the next answer: it keeps focus and place, or stays open
//   <h2 data-arrival>         says what has been found: it is read out, and takes the focus where what had it is gone. A page without one is not live
(() => {
  'use strict';
  const page = window.liaisonPage;
  if (window.liaisonLive || !page) {
    return;
  }
  const { part, textField, tidy, queryOfForm } = page;

  const PAUSE = 150; // between two keys
  const TOO_LATE = 20_000;
  const ASKED_AFTER = 2000; // whoever stops typing for so long has asked
  const GONE = [404, 410];

  let root = null; // what is live
  let at = ''; // the path that the address shows
  let source = ''; // the path that answers
  let shown = null; // the query that is shown
  let scroller = null;
  let entry = null; // names the entry of the history that is shown
  let isTyped = false; // the entry was made by typing, and follows it
  let isComposing = false;
  let pause = 0;
  let lastKey = -Infinity;
  let asking = 0;
  const flights = []; // requests under way, the newest last
  const opened = new Set(); // names of parts that somebody opened
  const places = page.places();

  const isLive = () => root?.isConnected;
  const isFramed = () => at !== source; // within Flow, which keeps the history
  const isOfForm = (field) => Boolean(field.form?.hasAttribute('data-live') && root.contains(field.form));

  function open(element, path, from) {
    dropAll();
    [root, at, source, shown, isTyped, entry] = [element, path, from, null, false, null];
    scroller = page.scrollerOf(element);
    (scroller === document.scrollingElement ? window : scroller).addEventListener('scroll', remember, { passive: true });
    document.documentElement.dataset.live = '';
  }

  // --- Asking ----------------------------------------------------------------------------------------------------

  // `how` says what led to it: `isTyping`, `isHistory` with the `place` to scroll to, or the `link`. Without any, a form was sent or a box ticked.
  // While somebody types, an answer under way is still shown, as nothing would be seen on a slow line otherwise; everything else ends what was asked before.
  async function ask(query, how) {
    clearTimeout(pause);
    if (!how.isTyping) {
      dropAll();
    } else if (flights.length > 1) {
      drop(flights.at(-1));
    }
    const flight = { query, how, root, text: textField(root)?.value, controller: new AbortController(), isDropped: false };
    const tooLate = setTimeout(() => flight.controller.abort(), TOO_LATE);
    flights.push(flight);
    page.wait(root);
    try {
      const answer = await fetch(source + query, {
        signal: flight.controller.signal,
        cache: how.isHistory ? 'force-cache' : 'default',
        headers: { Accept: 'text/html', ...(how.isTyping && { Purpose: 'preview' }) },
      });
      const html = await answer.text();
      await page.letGo(); // what somebody presses must still be there when they let go
      isOver(flight) || take(flight, answer, html);
    } catch (why) {
      isOver(flight) || flight !== flights.at(-1) || page.fail(why.status, at + query);
    } finally {
      clearTimeout(tooLate);
      forget(flight);
    }
  }

  const isOver = (flight) => flight.isDropped || flight.root !== root || !isLive();

  function drop(flight) {
    flight.isDropped = true;
    flight.controller.abort();
    forget(flight);
  }

  function dropAll() {
    clearTimeout(pause);
    [...flights].forEach(drop);
  }

  function forget(flight) {
    const index = flights.indexOf(flight);
    index >= 0 && flights.splice(index, 1);
    flights.length || page.calm(root);
  }

  function take(flight, answer, html) {
    const { how } = flight;
    const { pathname, search } = new URL(answer.url || source + flight.query, location.href);
    const query = answer.redirected ? tidy(search) : flight.query; // what is not there leads to what is
    if (pathname !== source || GONE.includes(answer.status)) {
      how.isHistory ? location.reload() : location.assign(at + flight.query);
      return;
    }
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const main = fresh.querySelector('main');
    if (!answer.ok || !main) {
      throw answer;
    }
    flights.slice(0, flights.indexOf(flight)).forEach(drop);
    page.calm(root);
    page.clear();
    enter(query, how);
    document.title = fresh.title;
    show(flight, main);
    flights.length > 1 && page.wait(root);
  }

  // The address changes with what is shown, not before. While somebody types, one entry of the history follows them.
  function enter(query, how) {
    const isNext = !(how.isTyping && isTyped) && shown !== query;
    shown = query;
    if (how.isHistory) {
      tidy(location.search) === query || isFramed() || history.replaceState(history.state, '', at + query);
    } else if (isFramed()) {
      const detail = { state: {}, url: at.slice(1) + query, replace: !isNext, callback: false };
      window.dispatchEvent(new CustomEvent('vaadin-navigate', { detail }));
    } else {
      isNext && name();
      history.scrollRestoration = 'manual';
      entry = isNext ? newName() : entry;
      history[isNext ? 'pushState' : 'replaceState']({ ...history.state, liaison: entry }, '', at + query);
    }
    isTyped = Boolean(how.isTyping);
    clearTimeout(asking);
    asking = isTyped ? setTimeout(tellAsked, ASKED_AFTER) : 0;
  }

  // Answers to what is being typed are fetched as previews, which nobody counts. A question that somebody stays with is asked once more, and counted.
  function tellAsked() {
    clearTimeout(asking);
    asking && fetch(source + shown, { cache: 'no-cache', keepalive: true }).catch(() => {});
    asking = 0;
  }

  // --- Showing ---------------------------------------------------------------------------------------------------

  function show({ how, text }, main) {
    const active = root.contains(document.activeElement) ? document.activeElement : null;
    const [field, same] = [textField(root), textField(main)];
    const kept = [[field, same], [active, active && part(main, active.dataset.part)]].filter(([one, other]) => one && other);
    opened.forEach((opened) => part(main, opened)?.setAttribute('open', ''));
    how.isTyping && page.giveWay(main);
    if (isFramed()) {
      main.querySelector('#content')?.removeAttribute('id'); // the frame has its own
      main.querySelectorAll('a[href]').forEach((link) => link.setAttribute('router-ignore', ''));
    }
    page.renew(root, main, kept);
    if (field && same && !how.isTyping && !isComposing && field.value === text && text !== same.value) {
      field.value = same.value;
    }
    document.dispatchEvent(new Event('liaison-shown'));
    page.goOn(root, scroller, how, active);
    const found = [...root.querySelectorAll('[data-arrival]')];
    page.speak(found.at(how.isTyping ? -1 : 0));
  }

  // --- History ---------------------------------------------------------------------------------------------------

  const newName = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 6);

  // Under its name an entry's place is remembered.
  function name() {
    entry ??= history.state?.liaison ?? newName();
    history.replaceState({ ...history.state, liaison: entry }, '');
    places[entry] = scroller.scrollTop;
  }

  function remember() {
    if (isLive() && entry && !flights.some(({ how }) => how.isHistory)) {
      places[entry] = scroller.scrollTop;
    }
  }

  window.addEventListener('popstate', (event) => {
    if (!isLive() || isFramed()) {
      return;
    }
    dropAll();
    entry = event.state?.liaison ?? null;
    const place = places[entry];
    if (tidy(location.search) !== shown) {
      ask(tidy(location.search), { isHistory: true, place: place ?? 0 });
    } else if (place !== undefined) {
      scroller.scrollTo({ top: place, behavior: 'instant' });
    }
  });

  // To and from other documents the browser scrolls by itself.
  window.addEventListener('pagehide', () => {
    tellAsked();
    dropAll();
    history.scrollRestoration = 'auto';
    page.keep(places);
  });

  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isLive() && !isFramed()) {
      tidy(location.search) === shown
        ? follow(textField(root))
        : ask(tidy(location.search), { isHistory: true, place: places[history.state?.liaison] ?? 0 });
    }
  });

  // --- What people do --------------------------------------------------------------------------------------------

  function follow(field) {
    clearTimeout(pause);
    if (!field || field.value.trim() === field.defaultValue) {
      flights.filter(({ how }) => how.isTyping).forEach(drop);
      return;
    }
    const isFirst = performance.now() - lastKey > 2 * PAUSE && !flights.length;
    lastKey = performance.now();
    pause = setTimeout(() => isLive() && ask(queryOfForm(field.form), { isTyping: true }), isFirst ? 0 : PAUSE);
  }

  document.addEventListener('input', ({ target }) => {
    if (isLive() && target === textField(root)) {
      page.giveWay(root);
      follow(target);
    }
  });

  document.addEventListener('change', ({ target }) => {
    if (isLive() && target.type === 'checkbox' && isOfForm(target)) {
      ask(queryOfForm(target.form), {});
    }
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!isLive() || !form.hasAttribute('data-live') || !root.contains(form)) {
      return;
    }
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) {
      document.activeElement.blur(); // the keyboard on the screen covers what was found
    }
    if (queryOfForm(form) === shown) {
      dropAll();
      tellAsked();
      isTyped = false;
    } else {
      ask(queryOfForm(form), {});
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || event.defaultPrevented || !isPlain || !isLive() || !root.contains(link) || link.target) {
      return;
    }
    const { origin, pathname, search, hash } = new URL(link.href);
    const isJump = link.getAttribute('href').startsWith('#') || (hash && tidy(search) === shown && !link.dataset.part);
    if (origin === location.origin && pathname === source && !isJump) {
      event.preventDefault();
      ask(page.queryOfLink(link, [...root.querySelectorAll('input:not([type=hidden])')].filter(isOfForm)), { link });
    }
  });

  document.addEventListener('toggle', ({ target }) => {
    if (target.isConnected && target.dataset?.part && root?.contains(target)) {
      opened[target.open ? 'add' : 'delete'](target.dataset.part);
    }
  }, true);

  document.addEventListener('compositionstart', () => (isComposing = true));
  document.addEventListener('compositionend', () => (isComposing = false));

  window.liaisonLive = {
    /** Shows in an element, at an address, what the source answers to a query; Flow says so at each step of its history. */
    open(element, path, from, query) {
      element === root || open(element, path, from);
      (flights.at(-1)?.query ?? shown) === tidy(query) || ask(tidy(query), { isHistory: true });
    },
  };

  const main = document.querySelector('main.page:has([data-arrival])');
  if (main) {
    open(main, location.pathname, location.pathname);
    [shown, entry] = [tidy(location.search), history.state?.liaison ?? null];
    follow(textField(main)); // whoever began to type before
  }
})();
