// What live.js reads of the page and does to it: what its forms and links ask, what differs, where it scrolls to, and what is said.
(() => {
  'use strict';
  if (window.liaisonPage) {
    return;
  }

  const PATIENCE = 300; // waiting that is longer is seen and said
  const SPOKEN_AFTER = 800;
  const WORDS = {
    waiting: 'Loading…',
    failed: 'The answer did not arrive.',
    429: 'These were many questions in a short time. Wait a moment.',
    503: 'Many people are asking just now. Wait a moment.',
    plain: 'Open the page',
    close: 'Close',
  };

  const PLACES = 'liaison.places';
  let waiting = 0;
  let speaking = 0;
  const voice = said('p', 'spoken');
  const note = said('div', 'live-note');

  function said(tag, classes) {
    const element = document.createElement(tag);
    element.className = classes;
    element.setAttribute('role', 'status');
    document.body.append(element);
    return element;
  }

  // --- What the page asks ----------------------------------------------------------------------------------------

  const part = (tree, name) => name && tree.querySelector(`[data-part="${CSS.escape(name)}"]`);
  const textField = (tree) => tree.querySelector('form[data-live] input[type=search]');
  const queryOf = (parameters) => (String(parameters) ? '?' + String(parameters).replaceAll('%2F', '/') : '');
  const tidy = (query) => queryOf(new URLSearchParams(query));

  function queryOfForm(form) {
    const filled = [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value);
    return queryOf(new URLSearchParams(filled));
  }

  /** A link's query, with what has been typed and ticked in these fields since the link was made, unless that is what the link is about. */
  function queryOfLink(link, fields) {
    const parameters = new URL(link.href).searchParams;
    for (const field of fields) {
      const isBox = field.type === 'checkbox';
      const [now, before] = isBox ? [field.checked, field.defaultChecked] : [field.value.trim(), field.defaultValue];
      const inLink = isBox ? parameters.has(field.name, field.value) : (parameters.get(field.name) ?? '');
      if (now === before || inLink !== before) {
        continue;
      }
      parameters.delete('page');
      parameters.delete(field.name, ...(isBox ? [field.value] : []));
      now && parameters.append(field.name, field.value.trim());
    }
    return queryOf(parameters);
  }

  // --- What differs ----------------------------------------------------------------------------------------------

  /** Makes a tree what another one is. Of `kept`, pairs of an element and its like in the other tree, the first stays where it is, with all that it stands in. */
  function renew(old, fresh, kept) {
    const rest = [...old.childNodes];
    const isKept = (node) => kept.some(([one]) => node.contains(one));
    for (const next of [...fresh.childNodes]) {
      const pair = kept.find(([, other]) => next.contains(other));
      const index = pair ? rest.findIndex((node) => node.contains(pair[0])) : -1;
      if (index >= 0) {
        rest.splice(0, index).forEach((node) => node.remove());
        adapt(rest.shift(), next, kept);
      } else if (!rest.length || isKept(rest[0])) {
        old.insertBefore(next, rest[0] ?? null);
      } else {
        const before = rest.shift();
        before.isEqualNode(next) || before.replaceWith(next);
      }
    }
    rest.forEach((node) => node.remove());
  }

  function adapt(old, fresh, kept) {
    if (old.type === 'checkbox') {
      old.checked = fresh.checked;
    }
    for (const { name } of [...old.attributes]) {
      fresh.hasAttribute(name) || old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      old.getAttribute(name) === value || old.setAttribute(name, value);
    }
    renew(old, fresh, kept);
  }

  // Results need the room that the head of the page takes.
  function giveWay(tree) {
    tree.querySelector('.hero')?.classList.add('hero--compact');
  }

  // --- Waiting and failing ---------------------------------------------------------------------------------------

  /** Tells that an answer is awaited, unless it comes soon. */
  function wait(root) {
    waiting ||= setTimeout(() => {
      root.setAttribute('data-waiting', '');
      tell(WORDS.waiting);
    }, PATIENCE);
  }

  /** What was awaited has come, or is not awaited any more. */
  function calm(root) {
    clearTimeout(waiting);
    waiting = 0;
    root?.removeAttribute('data-waiting');
    if (note.textContent === WORDS.waiting) {
      note.replaceChildren();
    }
  }

  /** Tells that no answer came, and offers the address as a plain page. `status` is that of HTTP, if there was one. */
  function fail(status, address) {
    const link = document.createElement('a');
    link.href = address;
    link.setAttribute('router-ignore', '');
    link.textContent = WORDS.plain;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = WORDS.close;
    close.addEventListener('click', clear);
    tell(WORDS[status] ?? WORDS.failed, ' ', link, ' ', close);
  }

  function tell(...parts) {
    const words = document.createElement('div');
    words.className = 'live-note__words';
    words.append(...parts);
    note.replaceChildren(words);
  }

  function clear() {
    note.replaceChildren();
  }

  /** Whoever listens hears what was found, once nothing more comes; a heading that has the focus is read out anyway. */
  function speak(heading) {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      voice.textContent = heading && heading !== document.activeElement ? heading.textContent : '';
    }, SPOKEN_AFTER);
  }

  // --- Where one is ----------------------------------------------------------------------------------------------

  /** The element that scrolls what it holds. */
  function scrollerOf(element) {
    for (let node = element; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
      const isWithin = node instanceof Element && node !== document.body && node !== document.documentElement;
      if (isWithin && /auto|scroll/.test(getComputedStyle(node).overflowY)) {
        return node;
      }
    }
    return document.scrollingElement;
  }

  /** The keyboard goes on where it was, or where what was followed begins. `active` had the focus before, `how` is that of live.js. */
  function goOn(root, scroller, how, active) {
    const isElsewhere = how.link && !how.link.dataset.part;
    const isLost = active && !active.isConnected;
    const goal = (!isElsewhere && isLost && part(root, active.dataset.part)) || root.querySelector('[data-arrival]');
    if (isElsewhere || isLost) {
      goal?.focus({ preventScroll: true });
    }
    if (how.place !== undefined) {
      scroller.scrollTo({ top: how.place, behavior: 'instant' });
    } else if (isElsewhere) {
      bringUp(document.getElementById(decodeURIComponent(how.link.hash.slice(1))) ?? root, scroller);
    } else if (isLost && goal && !isInSight(goal)) {
      bringUp(goal, scroller);
    }
  }

  function isInSight(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  }

  /** How far entries of the history are scrolled, by their names. */
  function places() {
    try {
      return JSON.parse(sessionStorage.getItem(PLACES)) ?? {};
    } catch {
      return {};
    }
  }

  function keep(places) {
    try {
      sessionStorage.setItem(PLACES, JSON.stringify(places));
    } catch {
      // Where nothing may be stored, entries of the history begin at the top.
    }
  }

  // What is near the top of the page is seen best from there.
  function bringUp(element, scroller) {
    const depth = element.getBoundingClientRect().top + scroller.scrollTop;
    scroller.scrollTo({ top: depth < window.innerHeight / 2 ? 0 : depth, behavior: 'instant' });
  }

  let pressed = null;
  let release = () => {};
  document.addEventListener('pointerdown', () => (pressed ??= new Promise((resolve) => (release = resolve))));
  ['pointerup', 'pointercancel', 'dragend'].forEach((end) =>
    document.addEventListener(end, () => setTimeout(() => release((pressed = null)))),
  );

  /** Until no button of the mouse is down. */
  const letGo = () => pressed;

  window.liaisonPage = {
    part, textField, tidy, queryOfForm, queryOfLink, renew, giveWay, wait, calm, fail, clear, speak, scrollerOf, goOn,
    places, keep, letGo,
  };
})();
