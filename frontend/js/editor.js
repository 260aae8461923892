// The editor's part in the browser: sending what is typed, saving after a pause, warning before losing anything, and the list of sections.
// What it keeps until the server has it is in editor-copy.js, the other people in editor-company.js.
window.liaisonEditor = {
  TYPING_PAUSE: 500,
  SAVING_PAUSE: 2000,
  LONGEST_UNSAVED: 4000,
  SOON: 300,
  TRY_AGAIN: 5000,
  PATIENCE: 15000,
  TEXTS: "vaadin-text-field, vaadin-text-area",

  start(editor, settings) {
    const ending = new AbortController();
    const signal = ending.signal;
    editor.liaisonSettings = settings;
    editor.liaisonCopy = window.liaisonCopy.open(settings);
    editor.liaisonSave = { timer: 0, since: 0, under: 0, again: false };
    this.endWith(editor, ending);
    window.liaisonLeaving = () => this.leave(editor);
    this.watch(editor, signal);
    window.liaisonCompany.start(editor, signal);
    this.followSections(editor);
    settings.mayEdit && this.offerLeftBehind(editor);
  },

  async offerLeftBehind(editor) {
    const left = await window.liaisonCopy.leftBehind(editor.liaisonCopy);
    if (left && editor.isConnected) {
      editor.$server.offerCopy(left);
    }
  },

  /** Once the editor has gone from the page, nothing of it listens any longer. */
  endWith(editor, ending) {
    const end = new MutationObserver(() => {
      if (!editor.isConnected) {
        end.disconnect();
        clearTimeout(editor.liaisonSave.timer);
        window.liaisonCopy.close(editor.liaisonCopy);
        ending.abort();
        delete window.liaisonLeaving;
      }
    });
    end.observe(editor.closest("vaadin-app-layout") || document.body, { childList: true, subtree: true });
  },

  watch(editor, signal) {
    const text = (event) => event.target.closest(this.TEXTS) && window.liaisonCompany.placeOf(event.target, editor);
    editor.addEventListener("beforeinput", (event) => text(event) && (editor.liaisonBefore = event.target.value), { signal });
    editor.addEventListener("input", (event) => text(event) && this.typed(editor, event), { signal });
    editor.addEventListener("focusout", (event) => text(event) && this.left(editor, event.target.closest(this.TEXTS)), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && this.isUnsaved(editor) && this.save(editor), { signal });
    // Shortcuts act on what is on the screen, so that goes to the server before them.
    document.addEventListener("keydown", (event) => (event.ctrlKey || event.metaKey || event.altKey) && this.send(editor), {
      signal,
      capture: true,
    });
    document.addEventListener("keydown", (event) => this.undoByKey(editor, event), { signal });
    // After a crash of the server Flow loads the page anew by itself: what is kept here outlives that, so nobody need be asked.
    const reload = (event) => (editor.liaisonLoadsAnew = !event.userInitiated && editor.liaisonCompany.cutOff);
    window.navigation && window.navigation.addEventListener("navigate", reload, { signal });
    window.addEventListener("beforeunload", (event) => this.mustAsk(editor) && event.preventDefault(), { signal });
  },

  isUnsaved(editor) {
    return Boolean(editor.liaisonUnsaved) || editor.liaisonCopy.texts.size > 0;
  },

  mustAsk(editor) {
    return editor.isConnected && this.isUnsaved(editor) && !editor.liaisonLoadsAnew;
  },

  typed(editor, event) {
    const place = window.liaisonCompany.placeOf(event.target, editor);
    window.liaisonCopy.note(editor.liaisonCopy, place, editor.liaisonBefore, event.target.value);
    clearTimeout(editor.liaisonTyping);
    editor.liaisonTyping = setTimeout(() => this.send(editor), this.TYPING_PAUSE);
    const save = editor.liaisonSave;
    save.since = save.since || Date.now();
    this.saveIn(editor, Math.min(this.SAVING_PAUSE, save.since + this.LONGEST_UNSAVED - Date.now()));
    this.show(editor);
  },

  // A field tells the server its text when it says it has changed, which by itself it says only when it is left.
  send(editor) {
    clearTimeout(editor.liaisonTyping);
    editor.liaisonTyping = null;
    const field = document.activeElement && document.activeElement.closest(this.TEXTS);
    if (field && editor.contains(field)) {
      field.dispatchEvent(new CustomEvent("change"));
    }
  },

  // The browser tells of a change only against the text at the last focus; by now the server may know another.
  left(editor, field) {
    if (editor.liaisonTyping) {
      field.dispatchEvent(new CustomEvent("change"));
    }
    this.isUnsaved(editor) && this.soon(editor);
  },

  /** Saves, one at a time: while the server has not answered, the next one waits. */
  save(editor) {
    const save = editor.liaisonSave;
    clearTimeout(save.timer);
    save.timer = 0;
    if (!editor.isConnected || !editor.liaisonSettings.mayEdit) {
      return;
    }
    this.send(editor);
    if (save.under && Date.now() - save.under < this.PATIENCE) {
      save.again = true;
      return;
    }
    save.since = 0;
    save.again = false;
    save.under = Date.now();
    const answered = () => {
      save.under = 0;
      save.again && this.save(editor);
    };
    editor.$server.autosave(window.liaisonCopy.sent(editor.liaisonCopy)).then(answered, answered);
  },

  /** Before somebody signs out: what cannot be saved stays for their next visit, all else leaves this browser. */
  async leave(editor) {
    for (let tries = 0; tries < 60 && this.isUnsaved(editor); tries++) {
      tries === 0 && this.save(editor);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    this.isUnsaved(editor) || sessionStorage.clear();
  },

  saveIn(editor, pause) {
    clearTimeout(editor.liaisonSave.timer);
    editor.liaisonSave.timer = setTimeout(() => this.save(editor), Math.max(0, pause));
  },

  soon(editor) {
    this.saveIn(editor, this.SOON);
  },

  // Something was written. A text waits for a pause in typing; what was chosen, moved or removed does not.
  changed(editor) {
    if (!editor.liaisonSave.timer) {
      this.soon(editor);
    }
  },

  note(editor, unsaved, failed) {
    editor.liaisonUnsaved = unsaved;
    editor.liaisonFailed = failed;
    if (editor.liaisonSave && failed && !editor.liaisonSave.timer) {
      this.saveIn(editor, this.TRY_AGAIN);
    }
    this.show(editor);
  },

  /** Its author may no longer edit: what is on the page stays, and nothing is sent any more. */
  end(editor) {
    editor.liaisonSettings.mayEdit = false;
    clearTimeout(editor.liaisonSave.timer);
  },

  acknowledge(editor, last) {
    window.liaisonCopy.acknowledge(editor.liaisonCopy, last);
    window.liaisonCompany.heard(editor);
  },

  forgetCopy(editor) {
    window.liaisonCopy.forgetOffered(editor.liaisonCopy);
  },

  /** What only the browser knows goes over what the server said last. */
  show(editor) {
    const state = editor.querySelector(".save-state");
    if (!state || !editor.liaisonCompany) {
      return;
    }
    const cutOff = editor.liaisonCompany.cutOff;
    const saving = editor.liaisonCopy.texts.size > 0 && !editor.liaisonFailed;
    state.toggleAttribute("data-cut-off", cutOff);
    editor.querySelector(".editor-messages").toggleAttribute("data-cut-off", cutOff);
    if (cutOff || saving) {
      state.dataset.now = cutOff ? "No connection" : "Saving…";
    } else {
      delete state.dataset.now;
    }
  },

  undoByKey(editor, event) {
    const key = event.key.toLowerCase();
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && (key === "z" || key === "y");
    const isElsewhere = event.target.closest("input, textarea, vaadin-dialog, vaadin-confirm-dialog");
    if (isUndo && !isElsewhere && editor.isConnected) {
      event.preventDefault();
      if (key === "y" || event.shiftKey) {
        editor.$server.redo();
      } else {
        editor.$server.undo();
      }
    }
  },

  followSections(editor) {
    const links = [...editor.querySelectorAll(".editor__nav a")];
    const sectionOf = (link) => document.getElementById(link.hash.slice(1));
    const mark = (current) =>
      links.forEach((link) =>
        link === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"),
      );
    links.forEach((link) =>
      link.addEventListener("click", (event) => {
        event.preventDefault();
        const section = sectionOf(link);
        section.scrollIntoView();
        section.querySelector("h2").focus({ preventScroll: true });
        mark(link);
      }),
    );
    const visible = new Set();
    const focused = () => links.find((link) => sectionOf(link).contains(document.activeElement));
    editor.addEventListener("focusin", () => focused() && mark(focused()));
    const observer = new IntersectionObserver(
      (entries) => {
        entries.forEach((entry) => visible[entry.isIntersecting ? "add" : "delete"](entry.target));
        const typedIn = focused();
        const first = typedIn && visible.has(sectionOf(typedIn)) ? typedIn : links.find((link) => visible.has(sectionOf(link)));
        if (first) {
          mark(first);
        }
      },
      { rootMargin: "-20% 0px -60% 0px" },
    );
    links.forEach((link) => observer.observe(sectionOf(link)));
    if (links.length) {
      mark(links[0]);
    }
  },
};
