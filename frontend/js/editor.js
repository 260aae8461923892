// The editor's part in the browser: saving after a pause, warning before losing anything, and the list of sections.
window.liaisonEditor = {
  PAUSE: 2000,

  start(editor) {
    const save = () => editor.isConnected && editor.liaisonUnsaved && editor.$server.autosave();
    const warn = (event) => {
      if (editor.isConnected && editor.liaisonUnsaved) {
        event.preventDefault();
      }
    };
    document.addEventListener("visibilitychange", () => document.hidden && save());
    window.addEventListener("beforeunload", warn);
    this.followSections(editor);
  },

  // Something was written: save when nothing more comes for a while.
  changed(editor) {
    clearTimeout(editor.liaisonTimer);
    editor.liaisonTimer = setTimeout(() => editor.isConnected && editor.$server.autosave(), this.PAUSE);
  },

  note(editor, unsaved) {
    editor.liaisonUnsaved = unsaved;
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
      { rootMargin: "-10% 0px -60% 0px" },
    );
    links.forEach((link) => observer.observe(sectionOf(link)));
    if (links.length) {
      mark(links[0]);
    }
  },
};
