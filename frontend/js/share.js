// What a browser has for passing a page's address on. Without this, the address can be copied by hand.
(() => {
  'use strict';
  const told = 2000;
  const inBox = (element, selector) => element.closest?.(`.share ${selector}`);
  const field = (box) => box.querySelector('input');

  const canShare = () => navigator.share && matchMedia('(pointer: coarse)').matches;

  document.addEventListener('click', (event) => {
    const name = inBox(event.target, 'summary');
    const copy = inBox(event.target, 'button');
    if (name && canShare()) {
      event.preventDefault();
      navigator.share({ title: document.title, url: field(name.parentElement).value }).catch(() => {});
    } else if (name && !name.parentElement.open) {
      requestAnimationFrame(() => show(name.parentElement));
    } else if (copy) {
      tell(copy, field(copy.closest('.share')));
    }
  });

  function show(box) {
    box.querySelector('button').hidden = !navigator.clipboard;
    field(box).focus();
    field(box).select();
  }

  // The word on the button changes back, so that a second time is noticed too.
  async function tell(copy, address) {
    const words = copy.textContent;
    await navigator.clipboard.writeText(address.value).then(
      () => (copy.textContent = 'Copied'),
      () => address.select(),
    );
    setTimeout(() => (copy.textContent = words), told);
  }

  document.addEventListener('keydown', (event) => {
    const box = event.key === 'Escape' && event.target.closest?.('.share[open]');
    if (box) {
      box.open = false;
      box.querySelector('summary').focus();
    }
  });
})();
