// The editor among others: it tells the server every few seconds that somebody is there, and hears of the others by that. It is silent in a tab that
// nobody sees, says when there is no connection, and warns before the session ends.
window.liaisonCompany = {
  EVERY: 2500,
  EVERY_WHEN_QUIET: 8000,
  QUIET_AFTER: 2 * 60 * 1000,
  SILENT_AFTER: 10 * 60 * 1000,
  PATIENCE: 6000,
  WARNING: 5 * 60 * 1000,

  start(editor, signal) {
    const company = { active: Date.now(), contact: Date.now(), beating: 0, cutOff: false };
    editor.liaisonCompany = company;
    const wake = () => this.wake(editor);
    ["keydown", "pointerdown", "input"].forEach((kind) => document.addEventListener(kind, wake, { signal, capture: true }));
    editor.addEventListener("focusin", () => this.beat(editor), { signal });
    editor.addEventListener("focusout", () => setTimeout(() => this.beat(editor), 300), { signal });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.stepAside(editor) : this.beat(editor)), { signal });
    this.followConnection(editor, signal);
    const clock = setInterval(() => this.tick(editor), 1000);
    signal.addEventListener("abort", () => clearInterval(clock));
    this.beat(editor);
  },

  wake(editor) {
    const company = editor.liaisonCompany;
    const wasSilent = Date.now() - company.active > this.QUIET_AFTER;
    company.active = Date.now();
    if (wasSilent) {
      this.beat(editor);
    }
  },

  tick(editor) {
    const company = editor.liaisonCompany;
    if (document.hidden) {
      return;
    }
    const quietFor = Date.now() - company.active;
    const every = quietFor > this.QUIET_AFTER ? this.EVERY_WHEN_QUIET : this.EVERY;
    if (quietFor < this.SILENT_AFTER && Date.now() - company.contact >= every) {
      this.beat(editor);
    }
    if (company.beating && Date.now() - company.beating > this.PATIENCE) {
      this.cutOff(editor);
      company.beating = this.isConnected() ? 0 : company.beating;
    }
    this.warnOfEnd(editor);
  },

  beat(editor) {
    const company = editor.liaisonCompany;
    if (document.hidden || company.beating || !editor.isConnected || !editor.liaisonSettings.mayEdit) {
      return;
    }
    company.beating = Date.now();
    editor.$server.beat(this.placeOf(document.activeElement, editor)).then(
      () => this.heard(editor),
      () => (company.beating = 0),
    );
  },

  heard(editor) {
    const company = editor.liaisonCompany;
    company.beating = 0;
    company.contact = Date.now();
    company.cutOff = false;
    window.liaisonEditor.show(editor);
  },

  stepAside(editor) {
    if (editor.isConnected && editor.liaisonSettings.mayEdit) {
      editor.$server.stepAside();
    }
  },

  followConnection(editor, signal) {
    const connection = window.Vaadin && window.Vaadin.connectionState;
    if (!connection) {
      return;
    }
    const listen = (before, now) => {
      if (now === "reconnecting" || now === "connection-lost") {
        this.cutOff(editor);
      }
    };
    connection.addStateChangeListener(listen);
    signal.addEventListener("abort", () => connection.removeStateChangeListener(listen));
  },

  cutOff(editor) {
    editor.liaisonCompany.cutOff = true;
    window.liaisonCopy.noteBreak(editor.liaisonCopy);
    window.liaisonEditor.show(editor);
  },

  isConnected() {
    const connection = window.Vaadin && window.Vaadin.connectionState;
    return !connection || connection.state === "connected";
  },

  /** Where an element stands in the content: offers/k3v9x2m1q0/title. */
  placeOf(element, editor) {
    const steps = [];
    for (let at = element; at && at !== editor; at = at.parentElement) {
      if (at.dataset && at.dataset.place) {
        steps.unshift(at.dataset.place);
      }
    }
    return editor.contains(element) ? steps.join("/") : "";
  },

  warnOfEnd(editor) {
    const company = editor.liaisonCompany;
    const end = company.contact + editor.liaisonSettings.session * 1000;
    const warning = editor.querySelector(".editor-banners__session");
    const isNear = Date.now() > end - this.WARNING;
    if (isNear && !warning.hasChildNodes()) {
      const time = new Date(end).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
      warning.append(this.warning(editor, time));
    } else if (!isNear && warning.hasChildNodes()) {
      warning.replaceChildren();
    }
  },

  warning(editor, time) {
    const banner = document.createElement("div");
    banner.className = "banner banner--warning";
    banner.setAttribute("role", "alert");
    const words = document.createElement("p");
    words.className = "banner__text";
    words.textContent = `Nothing was done here for a while. You will be signed out at ${time}; everything is saved.`;
    const stay = document.createElement("button");
    stay.className = "link-button";
    stay.textContent = "Stay signed in";
    stay.addEventListener("click", () => this.beat(editor));
    banner.append(words, stay);
    return banner;
  },
};
