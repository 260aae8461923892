// What is typed and not yet stored by the server. The browser keeps it with each key until it is: it outlives the tab, a crash of the server and signing
// out in another tab. Each window of the editor has a copy of its own; a lock tells the others that the window is still there.
window.liaisonCopy = {
  PREFIX: "liaison-editor:",
  LONGEST: 500000,
  KEPT_FOR: 30 * 24 * 60 * 60 * 1000,

  /** Opens a copy for this account, partner and window; copies of other accounts, and very old ones, are removed. */
  open({ account, partner }) {
    const own = this.PREFIX + account + ":";
    this.keys(this.PREFIX)
      .filter((key) => !key.startsWith(own) || this.isOld(this.read(key)))
      .forEach((key) => localStorage.removeItem(key));
    const all = own + partner + ":";
    const copy = { all, key: all + Math.random().toString(36).slice(2), texts: new Map(), number: 0, broke: false, offered: [] };
    copy.before = this.exchangeKey(all, copy.key);
    this.hold(copy);
    return copy;
  },

  /**
   * What windows that are gone left behind, the earliest first; null when they left nothing. Several may have left a text of one field. All of it stays
   * kept until it has been restored or discarded.
   */
  async leftBehind(copy) {
    const alive = await this.alive();
    copy.offered = this.keys(copy.all).filter((key) => key !== copy.key && (key === copy.before || !alive.has(key)));
    const left = copy.offered.map((key) => this.read(key)).filter(Boolean);
    if (left.length === 0) {
      return null;
    }
    left.sort((one, other) => one.at - other.at);
    const texts = left.flatMap((each) => each.texts.map((text) => ({ ...text, at: each.at })));
    return { at: left.at(-1).at, broke: left.some((each) => each.broke), texts };
  },

  note(copy, place, before, now) {
    const text = copy.texts.get(place) || { base: before };
    text.mine = now;
    text.number = ++copy.number;
    copy.texts.set(place, text);
    this.keep(copy);
  },

  /** What goes to the server now is what later keystrokes start from, once it is stored. */
  sent(copy) {
    copy.texts.forEach((text) => (text.sent = text.mine));
    return copy.number;
  },

  acknowledge(copy, last) {
    copy.texts.forEach((text, place) => {
      if (text.number <= last) {
        copy.texts.delete(place);
      } else if (text.sent !== undefined) {
        text.base = text.sent;
      }
    });
    copy.broke = false;
    this.keep(copy);
  },

  noteBreak(copy) {
    copy.broke = true;
    this.keep(copy);
  },

  forgetOffered(copy) {
    copy.offered.forEach((key) => localStorage.removeItem(key));
    copy.offered = [];
  },

  /** The window is gone: what it kept is for the next one. */
  close(copy) {
    copy.release && copy.release();
  },

  keep(copy) {
    if (copy.texts.size === 0 && !copy.broke) {
      localStorage.removeItem(copy.key);
      return;
    }
    const texts = [...copy.texts].map(([place, { base, mine }]) => ({ place, base, mine }));
    const json = JSON.stringify({ at: Date.now(), broke: copy.broke, texts });
    if (json.length <= this.LONGEST) {
      this.set(copy.key, json);
    }
  },

  /** Where there are no locks (they need https), every other copy counts as left behind. */
  hold(copy) {
    if (navigator.locks) {
      navigator.locks.request(copy.key, () => new Promise((release) => (copy.release = release)));
    }
  },

  async alive() {
    const locks = navigator.locks ? await navigator.locks.query() : { held: [] };
    return new Set(locks.held.map((lock) => lock.name));
  },

  /** The window that was in this tab before is gone, whatever its lock says yet. */
  exchangeKey(all, key) {
    try {
      const before = sessionStorage.getItem(all);
      sessionStorage.setItem(all, key);
      return before;
    } catch {
      return null;
    }
  },

  keys(prefix) {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  },

  isOld(copy) {
    return !copy || Date.now() - copy.at > this.KEPT_FOR;
  },

  read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },

  set(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A full or forbidden store: the page still asks before it is closed.
    }
  },
};
