// The shortlist: up to four offers, kept in this browser and nowhere else. Nothing is sent, and pages work without it.
(() => {
  'use strict';
  if (window.liaisonShortlist) {
    return;
  }

  const KEY = 'liaison.shortlist';
  const MOST = 4;
  let kept = null; // what a browser that lets us store nothing knows until the page is left

  function read() {
    try {
      const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(stored) ? stored.filter((entry) => typeof entry?.offer === 'string').slice(0, MOST) : [];
    } catch {
      return kept ?? [];
    }
  }

  function write(offers) {
    kept = offers;
    try {
      localStorage.setItem(KEY, JSON.stringify(offers));
    } catch {
      // Storing is forbidden: the list lasts as long as the page.
    }
    show();
  }

  const counted = (number) => (number === 1 ? '1 offer' : `${number} offers`);
  const address = (offers) => '/compare' + (offers.length ? '?' + offers.map(({ offer }) => 'offer=' + offer).join('&') : '');

  // Parts of the page are replaced by others, so every change is shown on all there is now.
  function show() {
    const offers = read();
    const names = new Set(offers.map(({ offer }) => offer));
    document.querySelectorAll('[data-shortlist]').forEach((button) => {
      button.setAttribute('role', 'button');
      button.toggleAttribute('data-on', names.has(button.dataset.shortlist));
    });
    document.querySelectorAll('[data-shortlist-link]').forEach((link) => {
      const count = link.querySelector('[data-shortlist-count]');
      link.setAttribute('href', address(offers));
      if (count.textContent !== String(offers.length)) {
        count.textContent = String(offers.length);
      }
      count.toggleAttribute('data-some', offers.length > 0);
    });
  }

  function toggle(button) {
    const offers = read();
    const { shortlist: offer, title } = button.dataset;
    if (offers.some((entry) => entry.offer === offer)) {
      const rest = offers.filter((entry) => entry.offer !== offer);
      write(rest);
      tell(`Taken off your shortlist. It holds ${counted(rest.length)}.`);
    } else if (offers.length >= MOST) {
      tell(`Your shortlist holds ${MOST} offers already, the most that can be compared. Take one off first.`, true);
    } else {
      write([...offers, { offer, title }]);
      tell(`On your shortlist: ${counted(offers.length + 1)}.`, true);
    }
  }

  // One line at the foot of the window, read out by screen readers; it stays until it is closed or something else is to be told.
  function tell(words, isAboutComparing) {
    const note = document.querySelector('[data-shortlist-note]');
    if (!note) {
      return;
    }
    const text = document.createElement('span');
    text.textContent = words;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Close';
    close.addEventListener('click', () => note.replaceChildren());
    const parts = [text];
    if (isAboutComparing) {
      const link = document.createElement('a');
      link.href = address(read());
      link.textContent = 'Compare';
      link.setAttribute('router-ignore', '');
      parts.push(link);
    }
    note.replaceChildren(...parts, close);
  }

  const isPlain = (event) => event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-shortlist]');
    if (button && isPlain(event)) {
      event.preventDefault();
      event.stopPropagation();
      toggle(button);
      return;
    }
    const removed = event.target.closest?.('[data-shortlist-remove]');
    if (removed && isPlain(event)) {
      write(read().filter(({ offer }) => offer !== removed.dataset.shortlistRemove));
    }
  }, true);

  document.addEventListener('keydown', (event) => {
    const button = event.key === ' ' && event.target.closest?.('[data-shortlist]');
    if (button) {
      event.preventDefault();
      toggle(button);
    }
  });

  window.addEventListener('storage', ({ key }) => key === KEY && show());
  window.addEventListener('pageshow', show);

  document.addEventListener('liaison-shown', show);

  window.liaisonShortlist = { show };
  show();
})();
