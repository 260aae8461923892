// What is typed and not yet stored by the server. This tab keeps it until it is, so that it outlives a crash of the server and the reload after it.
window.liaisonCopy = {
  PREFIX: "liaison-editor:",
  LONGEST: 500000,

  /** Opens the copy of this account and partner; copies of other accounts are removed. */
  open({ account, partner }) {
    const own = this.PREFIX + account + ":";
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(this.PREFIX) && !key.startsWith(own))
      .forEach((key) => sessionStorage.removeItem(key));
    return { key: own + partner, texts: new Map(), number: 0 };
  },

  /** What an earlier page of this tab left behind; null when it left nothing. */
  leftBehind(copy) {
    const offered = this.read(copy.key + ":offered");
    const typed = this.read(copy.key);
    const broke = sessionStorage.getItem(copy.key + ":broke");
    sessionStorage.removeItem(copy.key + ":broke");
    if (!offered && !typed && !broke) {
      return null;
    }
    const texts = new Map([...(offered ? offered.texts : []), ...(typed ? typed.texts : [])].map((text) => [text.place, text]));
    const left = {
      at: typed ? typed.at : offered ? offered.at : Number(broke),
      broke: Boolean(broke) || Boolean(offered && offered.broke),
      texts: [...texts.values()],
    };
    this.write(copy.key + ":offered", left);
    sessionStorage.removeItem(copy.key);
    return left;
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
    sessionStorage.removeItem(copy.key + ":broke");
    this.keep(copy);
  },

  noteBreak(copy) {
    this.set(copy.key + ":broke", String(Date.now()));
  },

  forgetOffered(copy) {
    sessionStorage.removeItem(copy.key + ":offered");
  },

  keep(copy) {
    if (copy.texts.size === 0) {
      sessionStorage.removeItem(copy.key);
    } else {
      const texts = [...copy.texts].map(([place, { base, mine }]) => ({ place, base, mine }));
      this.write(copy.key, { at: Date.now(), texts });
    }
  },

  read(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  },

  write(key, value) {
    const json = JSON.stringify(value);
    if (json.length <= this.LONGEST) {
      this.set(key, json);
    }
  },

  set(key, value) {
    try {
      sessionStorage.setItem(key, value);
    } catch {
      // A full or forbidden store: the page still asks before it is closed.
    }
  },
};
