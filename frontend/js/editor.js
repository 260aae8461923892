// The editor's part in the browser: sending what is typed, saving after a pause, warning before losing anything, and the list of sections.
window.liaisonEditor = {
  TYPING_PAUSE: 500,
  SAVING_PAUSE: 2000,
  TEXTS: "vaadin-text-field, vaadin-text-area",

  start(editor) {
    const warn = (event) => {
      if (editor.isConnected && editor.liaisonUnsaved) {
        event.preventDefault();
      }
    };
    editor.addEventListener("input", (event) => event.target.closest(this.TEXTS) && this.typed(editor));
    document.addEventListener("visibilitychange", () => document.hidden && editor.liaisonUnsaved && this.save(editor));
    // Shortcuts act on what is on the screen, so that goes to the server before them.
    document.addEventListener("keydown", (event) => (event.ctrlKey || event.metaKey || event.altKey) && this.send(editor), true);
    window.addEventListener("beforeunload", warn);
    this.followSections(editor);
  },

  typed(editor) {
    editor.liaisonUnsaved = true;
    clearTimeout(editor.liaisonTyping);
    editor.liaisonTyping = setTimeout(() => this.send(editor), this.TYPING_PAUSE);
    this.changed(editor);
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

  save(editor) {
    if (editor.isConnected) {
      this.send(editor);
      editor.$server.autosave();
    }
  },

  // Something was written: save when nothing more comes for a while.
  changed(editor) {
    clearTimeout(editor.liaisonSaving);
    editor.liaisonSaving = setTimeout(() => this.save(editor), this.SAVING_PAUSE);
  },

  note(editor, unsaved) {
    editor.liaisonUnsaved = unsaved || Boolean(editor.liaisonTyping);
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
    const observer = new IntersectionObserver(
      (entries) => {
        entries.forEach((entry) => visible[entry.isIntersecting ? "add" : "delete"](entry.target));
        const first = links.find((link) => visible.has(sectionOf(link)));
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
