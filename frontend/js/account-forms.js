// The pages of signing in, passwords and invitations work without this. It lets people look at the password they type, and takes back what is said
// of an answer once it is changed.
(() => {
  'use strict';

  for (const input of document.querySelectorAll('.field__secret input')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'field__reveal';
    button.addEventListener('click', () => show(input, button, input.type === 'password'));
    show(input, button, false);
    input.after(button);
    input.form.addEventListener('submit', () => show(input, button, false)); // browsers offer to keep what is a password
  }

  function show(input, button, isShown) {
    input.type = isShown ? 'text' : 'password';
    button.textContent = isShown ? 'Hide' : 'Show';
    button.setAttribute('aria-label', isShown ? 'Hide what is typed' : 'Show what is typed');
  }

  document.addEventListener('input', ({ target }) => {
    const field = target.closest('.field--invalid');
    if (field) {
      field.classList.remove('field--invalid');
      field.querySelector('.field__error')?.remove();
      target.removeAttribute('aria-invalid');
      const hint = field.querySelector('.field__hint');
      hint ? target.setAttribute('aria-describedby', hint.id) : target.removeAttribute('aria-describedby');
    }
  });
})();
