// The reviewer's keys. Which element a key is for stands in its aria-keyshortcuts; what publishes only gets the focus, and Enter does the rest.
window.liaisonReview = {
  OFF: "liaison.shortcuts.off",
  LAST: "liaison.review.last",

  // What opens a field takes a moment to put the focus there; what is typed meanwhile is meant for it.
  UNTIL_FOCUSED: 2000,
  quietUntil: 0,

  // Whoever has just returned a change may write on at once, though there is no field yet: while letters follow each other, they are no keys.
  BETWEEN_LETTERS: 1000,
  heard: 0,

  LOOK_EVERY: 100,

  start(view) {
    const keys = (event) => (view.isConnected ? this.pressed(view, event) : document.removeEventListener("keydown", keys));
    document.addEventListener("keydown", keys);
    const escape = (event) => (view.isConnected ? this.escaped(view, event) : document.removeEventListener("keydown", escape, true));
    document.addEventListener("keydown", escape, true);
    view.addEventListener("click", (event) => this.hold(view, event), true);
    view.addEventListener("click", (event) => this.clicked(view, event));
    view.addEventListener("change", (event) => event.target.matches(".keys__switch") && this.turn(event.target.checked));
    this.watch(view);
  },

  // Tells the server what has come into view, once each; it answers in how many milliseconds a verdict on that counts.
  watch(view) {
    if (!view.isConnected) {
      return;
    }
    const seen = [...view.querySelectorAll("[data-viewing]:not([data-seen])")].filter((element) => this.isInView(element));
    if (seen.length) {
      seen.forEach((element) => (element.dataset.seen = ""));
      view.$server.inView(seen.map((element) => element.dataset.viewing).join(" ")).then(
        (wait) => setTimeout(() => this.markRead(view, seen), wait),
        () => seen.forEach((element) => delete element.dataset.seen),
      );
    }
    this.showWhetherRead(view);
    this.adviseToScroll(view);
    setTimeout(() => this.watch(view), this.LOOK_EVERY);
  },

  markRead(view, seen) {
    seen.forEach((element) => (element.dataset.read = ""));
    view.querySelectorAll(".verdict__hint").forEach((hint) => (hint.textContent = ""));
  },

  // A button that waits looks so, and says so to those who hear the page; it can have the focus meanwhile.
  showWhetherRead(view) {
    const waits = String(Boolean(view.querySelector(".review__columns [data-viewing]:not([data-read])")));
    view.querySelectorAll("[data-verdict=shown]:not([disabled])").forEach((button) => {
      if (button.getAttribute("aria-disabled") !== waits) {
        button.setAttribute("aria-disabled", waits);
      }
    });
  },

  // On a small screen the changes stand below other things.
  adviseToScroll(view) {
    const hint = view.querySelector(".verdict__hint");
    const isOut = view.querySelector(".review__columns [data-viewing]:not([data-seen])");
    if (hint && isOut && !document.hidden) {
      hint.textContent = "Scroll to the changes and read them: then you can judge them.";
    } else if (hint && hint.textContent.startsWith("Scroll")) {
      hint.textContent = "";
    }
  },

  // All of it, or a quarter of the window, and not behind the bar at the lower edge.
  isInView(element) {
    if (document.hidden || !element.checkVisibility()) {
      return false;
    }
    const bar = [...document.querySelectorAll(".verdict")].find((found) => found.checkVisibility());
    const lower = bar ? Math.min(bar.getBoundingClientRect().top, innerHeight) : innerHeight;
    const place = element.getBoundingClientRect();
    const shown = Math.min(place.bottom, lower) - Math.max(place.top, 0);
    return place.height > 0 && shown >= Math.min(place.height, innerHeight / 4);
  },

  // A verdict that is pressed before its submission was read does not count: it may be the second press on the one before.
  hold(view, event) {
    const button = event.target.closest("[data-verdict]");
    const unread = button ? this.unread(view, button) : [];
    const hint = button && button.closest(".verdict").querySelector(".verdict__hint");
    if (hint) {
      hint.textContent = unread.length ? this.advice(unread) : "";
    }
    if (unread.length || this.isBlankBetweenWords(event)) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  },

  unread(view, button) {
    const isMeant = (element) =>
      button.dataset.verdict === "shown" || element.closest(".queue__row").querySelector(".queue__pick input:checked");
    return [...view.querySelectorAll("[data-viewing]:not([data-read])")].filter(isMeant);
  },

  advice(unread) {
    const out = unread.filter((element) => !this.isInView(element));
    if (!out.length) {
      return "Read it first: a verdict counts once it has been on your screen for a second.";
    }
    out[0].scrollIntoView({ block: "center" });
    return out.length === 1 && unread.length === 1
      ? "Read it first: the changes were not on your screen yet."
      : `Read them first: ${out.length} of what is selected were not on your screen yet.`;
  },

  pressed(view, event) {
    if (this.areOff() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || this.isTyping(event)) {
      return;
    }
    if (Date.now() < this.quietUntil) {
      this.hear(event);
      return;
    }
    const key = event.shiftKey ? event.key : event.key.toLowerCase();
    if (this.inQueue(view, key, event) || this.onScreen(view, key, event.repeat)) {
      event.preventDefault();
    }
  },

  // Leaves the form of a verdict; what is open over it, a calendar or a dialog, is closed first.
  escaped(view, event) {
    const form = event.key === "Escape" && this.openForm(view);
    const isMeant = form && (form.contains(event.target) || event.target === document.body || event.target.closest(".verdict"));
    if (isMeant && !document.querySelector("dialog[open], vaadin-dialog[opened], [opened]:is(vaadin-date-picker, vaadin-select)")) {
      event.preventDefault();
      form.querySelector(".verdict__back").click();
    }
  },

  keepQuiet() {
    this.quietUntil = Math.max(this.quietUntil, Date.now() + this.BETWEEN_LETTERS);
  },

  hear(event) {
    if (event.key.length === 1) {
      this.keepQuiet();
      this.heard = event.key === " " ? this.heard : Date.now();
    }
  },

  // A blank between words is no press on the button that still has the focus.
  isBlankBetweenWords(event) {
    return event.detail === 0 && event.target.closest("[data-opens=words]") && Date.now() - this.heard < this.BETWEEN_LETTERS;
  },

  openForm(within) {
    return [...within.querySelectorAll(".verdict__form")].find((found) => found.checkVisibility());
  },

  // Keys are letters wherever letters are written, and belong to whatever lies over the page. While a verdict is written, none leads away from it,
  // wherever the focus is.
  isTyping(event) {
    const over =
      document.querySelector("dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]") ||
      document.activeElement.closest("[popover]");
    return (
      over ||
      event.isComposing ||
      this.openForm(document) ||
      event.composedPath().some(
        (element) =>
          element.isContentEditable ||
          /^(textarea|select|vaadin-select|vaadin-date-picker|vaadin-combo-box)$/.test(element.localName) ||
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
    }
    return true;
  },

  // The form arrives from the server; the keyboard goes on in its first field.
  write(view) {
    const form = this.openForm(view);
    const field = form && form.querySelector("input, textarea");
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
    if (event.target.closest("[data-opens=form]")) {
      this.quietUntil = Date.now() + this.UNTIL_FOCUSED;
      this.write(view);
    }
    event.target.closest("[data-opens=words]") && this.keepQuiet();
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
