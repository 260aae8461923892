// The reviewer's keys. Which element a key is for stands in its aria-keyshortcuts; what publishes only gets the focus, and Enter does the rest.
window.liaisonReview = {
  OFF: "liaison.shortcuts.off",
  LAST: "liaison.review.last",

  // What opens a field takes a moment to put the focus there; what is typed meanwhile is meant for it.
  UNTIL_FOCUSED: 2000,
  quietUntil: 0,

  start(view) {
    const keys = (event) => (view.isConnected ? this.pressed(view, event) : document.removeEventListener("keydown", keys));
    document.addEventListener("keydown", keys);
    view.addEventListener("click", (event) => this.clicked(view, event));
    view.addEventListener("change", (event) => event.target.matches(".keys__switch") && this.turn(event.target.checked));
  },

  pressed(view, event) {
    if (this.areOff() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || this.isTyping(event)) {
      return;
    }
    const key = event.shiftKey ? event.key : event.key.toLowerCase();
    if (this.inQueue(view, key, event) || this.onScreen(view, key, event.repeat)) {
      event.preventDefault();
    }
  },

  // Keys are letters wherever letters are written, and belong to whatever lies over the page.
  isTyping(event) {
    const over =
      document.querySelector("dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]") ||
      document.activeElement.closest("[popover]");
    return (
      over ||
      event.isComposing ||
      Date.now() < this.quietUntil ||
      document.activeElement.closest(".verdict :is(vaadin-checkbox, vaadin-checkbox-group, vaadin-multi-select-combo-box, input)") ||
      event.composedPath().some(
        (element) =>
          element.isContentEditable ||
          /^(textarea|select|vaadin-select|vaadin-date-picker|vaadin-time-picker|vaadin-combo-box)$/.test(element.localName) ||
          (element.localName === "input" && element.type !== "checkbox" && element.type !== "radio"),
      )
    );
  },

  inQueue(view, key, event) {
    const links = [...view.querySelectorAll(".queue--reviews .queue__title a")];
    const row = document.activeElement && document.activeElement.closest(".queue--reviews .queue__row");
    const here = row ? links.findIndex((link) => row.contains(link)) : -1;
    const arrows = here >= 0 && !event.shiftKey;
    if (links.length && (key === "j" || (key === "arrowdown" && arrows))) {
      this.focus(links[here < 0 ? this.last(links) : Math.min(here + 1, links.length - 1)]);
    } else if (links.length && (key === "k" || (key === "arrowup" && arrows))) {
      this.focus(links[here < 0 ? this.last(links) : Math.max(here - 1, 0)]);
    } else if (row && (key === "x" || key === "c")) {
      const target = row.querySelector(key === "x" ? ".queue__pick input" : ".queue__claim");
      target && !event.repeat && target.click();
    } else {
      return false;
    }
    return true;
  },

  onScreen(view, key, isRepeated) {
    const target = [...view.querySelectorAll("[aria-keyshortcuts]")].find(
      (element) => element.getAttribute("aria-keyshortcuts") === key && element.checkVisibility() && !element.disabled,
    );
    if (!target) {
      return false;
    }
    if (target.dataset.key === "focus") {
      this.focus(target);
    } else if (!isRepeated) {
      target.click();
      if (target.dataset.key === "writing") {
        this.quietUntil = Date.now() + this.UNTIL_FOCUSED;
        this.write(view);
      }
    }
    return true;
  },

  // The form arrives from the server; the keyboard goes on in its first field.
  write(view) {
    const fields = view.querySelectorAll(".verdict__form :is(input, textarea)");
    const field = [...fields].find((element) => element.checkVisibility());
    if (field) {
      field.focus();
      this.quietUntil = 0;
    } else if (Date.now() < this.quietUntil) {
      setTimeout(() => this.write(view), 50);
    }
  },

  focus(element) {
    element.focus({ focusVisible: true });
    element.scrollIntoView({ block: "nearest" });
  },

  focusRow(view, submission) {
    setTimeout(() => {
      const link = view.querySelector(`.queue__title a[href*="${submission}"]`);
      link && this.focus(link);
    });
  },

  // Where one left the queue, one goes on.
  last(links) {
    const opened = sessionStorage.getItem(this.LAST);
    return Math.max(0, opened ? links.findIndex((link) => link.pathname === opened) : 0);
  },

  clicked(view, event) {
    const row = event.target.closest(".queue__title a");
    row && sessionStorage.setItem(this.LAST, row.pathname);
    const help = view.querySelector("dialog.keys");
    if (help && event.target.closest(".keys__open")) {
      help.querySelector(".keys__switch").checked = !this.areOff();
      help.showModal();
    } else if (help && (event.target === help || event.target.closest(".keys__close"))) {
      help.close();
    }
  },

  areOff() {
    return localStorage.getItem(this.OFF) === "true";
  },

  turn(on) {
    localStorage.setItem(this.OFF, String(!on));
  },
};
