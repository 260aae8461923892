// A profile is one page for everybody, so only the browser knows from which search somebody came. It remembers the last one while the tab is open, and lets
// the links marked data-last-search lead back there. Without script they lead to all partners, as they say.
(() => {
  'use strict';
  const place = 'liaison.search';

  const words = (search) => {
    const asked = new URLSearchParams(search).get('q');
    return asked ? `Results for “${asked}”` : 'Your search';
  };

  function remember() {
    if (location.pathname === '/') {
      sessionStorage.setItem(place, location.search);
    }
  }

  function leadBack() {
    const search = sessionStorage.getItem(place);
    if (!search || location.pathname === '/') {
      return;
    }
    document.querySelectorAll('a[data-last-search]').forEach((link) => {
      link.href = `/${search}#count`;
      link.textContent = words(search);
    });
  }

  try {
    remember();
    leadBack();
    window.addEventListener('pagehide', remember);
    document.addEventListener('liaison-shown', leadBack);
  } catch {
    // Where nothing may be stored, the links stay as they are.
  }
})();
