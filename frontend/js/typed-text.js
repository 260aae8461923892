// Text that is typed or pasted on signed-in screens: what no text may hold is taken out and told of beside the field, and what is pasted into a
// field of Markdown from Word or a web page is made Markdown by the server, with a way back.
window.liaisonTypedText ||= {
  // As in UnsafeCharacters.java.
  UNSAFE: /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\ufeff]/gu,
  KEPT: "\t\n\r",
  NEW_LINES: "\u000b\u000c\u0085",
  TEXTS: "textarea, input:not([type=password], [type=file], [type=checkbox], [type=radio], [type=hidden])",
  MARKDOWN: "vaadin-text-area[data-markdown]",
  LONGEST_PAGE: 1000000,
  pastes: new Map(),
  last: 0,

  start() {
    document.addEventListener("input", (event) => this.typed(event), { capture: true });
    document.addEventListener("paste", (event) => this.pasted(event), { capture: true });
  },

  clean(text) {
    let removed = 0;
    const kept = text.replace(this.UNSAFE, (character) => {
      if (this.KEPT.includes(character)) {
        return character;
      }
      removed++;
      return this.NEW_LINES.includes(character) ? "\n" : "";
    });
    return { kept, removed };
  },

  // Before the field itself hears of it, so that it never holds anything else.
  typed(event) {
    const control = event.target;
    if (!control.matches?.(this.TEXTS) || event.isComposing) {
      return;
    }
    this.forget(control);
    const { kept, removed } = this.clean(control.value);
    if (removed) {
      const caret = this.clean(control.value.slice(0, control.selectionStart ?? 0)).kept.length;
      control.value = kept;
      control.selectionStart !== null && control.setSelectionRange(caret, caret);
      this.tell(control, this.removedWords(removed) + " taken out: nobody can see such characters, and they can hide what a text says.");
    }
  },

  removedWords(removed) {
    return removed === 1 ? "One control character was" : removed + " control characters were";
  },

  // The plain text goes in at once, also without a connection. What the server makes of it takes its place.
  pasted(event) {
    const control = event.target;
    const field = control.closest?.(this.MARKDOWN);
    const data = event.clipboardData;
    if (!data || data.files.length || !control.matches?.(this.TEXTS) || control.readOnly || control.disabled) {
      return;
    }
    if (!field) {
      this.sayWhatDoesNotFit(control, data.getData("text/plain"));
      return;
    }
    const page = this.slim(data.getData("text/html"));
    const plain = this.clean(data.getData("text/plain").replace(/\r\n?/g, "\n"));
    if (!plain.kept || (!page && !/[\n\t]/.test(plain.kept) && !plain.removed)) {
      return;
    }
    event.preventDefault();
    const paste = { control, field, plain: plain.kept, start: control.selectionStart };
    this.put(control, control.selectionStart, control.selectionEnd, plain.kept);
    this.pastes.clear();
    this.pastes.set(++this.last, paste);
    const detail = { number: this.last, page, plain: data.getData("text/plain") };
    field.dispatchEvent(new CustomEvent("liaison-paste", { detail }));
  },

  // The browser cuts what is over a field's limit and says nothing.
  sayWhatDoesNotFit(control, text) {
    const chosen = (control.selectionEnd ?? 0) - (control.selectionStart ?? 0);
    const room = control.maxLength - control.value.length + chosen;
    if (control.maxLength > 0 && text.length > room) {
      const out = text.length - room;
      const which = out === 1 ? "last one of what you pasted was" : `last ${out} of what you pasted were`;
      const words = `Only ${control.maxLength} characters fit here: the ${which} left out.`;
      requestAnimationFrame(() => this.tell(control, words));
    }
  },

  // What cannot be text stays here: it may be megabytes.
  slim(html) {
    if (!html) {
      return "";
    }
    const page = new DOMParser().parseFromString(html, "text/html");
    page.querySelectorAll("style, script, link, meta, svg, object, iframe").forEach((element) => element.remove());
    page.querySelectorAll("img").forEach((picture) => picture.removeAttribute("src"));
    const body = page.body.innerHTML;
    return body.length > this.LONGEST_PAGE ? "" : body;
  },

  /** The server's answer. What has been typed over meanwhile is left alone. */
  answer(number, markdown, words) {
    const paste = this.pastes.get(number);
    const stands = paste && paste.control.value.slice(paste.start, paste.start + paste.plain.length) === paste.plain;
    this.pastes.delete(number);
    if (!stands || (markdown === paste.plain && !words)) {
      return;
    }
    const { control, start, plain } = paste;
    this.put(control, start, start + plain.length, markdown);
    const undo = markdown === plain ? null : () => this.put(control, start, start + markdown.length, plain);
    this.tell(control, words, undo);
  },

  // As typing does it, so that the browser's own undo knows of it; without the focus there is no such way.
  put(control, start, end, text) {
    const from = control.scrollTop;
    if (document.activeElement === control) {
      control.setSelectionRange(start, end);
      if (document.execCommand("insertText", false, text)) {
        control.scrollTop = Math.max(from, control.scrollTop);
        return;
      }
    }
    control.setRangeText(text, start, end, "end");
    control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertFromPaste" }));
  },

  tell(control, words, undo) {
    this.forget();
    const field = control.closest("vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-combo-box") || control;
    const note = document.createElement("div");
    note.className = "typed-note";
    note.setAttribute("role", "status");
    field.after(note);
    this.told = { note, control };
    requestAnimationFrame(() => {
      const said = document.createElement("span");
      said.textContent = words;
      note.append(said);
      undo && note.append(this.button("Undo the cleaning", () => this.undo(control, undo)));
      note.append(this.button("Close", () => this.close(control)));
    });
  },

  undo(control, undo) {
    this.close(control);
    undo();
  },

  close(control) {
    this.forget();
    control.focus();
  },

  button(words, work) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "typed-note__button";
    button.textContent = words;
    button.addEventListener("click", work);
    return button;
  },

  /** Once the text has changed again, what is said of it holds no longer. */
  forget(control) {
    if (this.told && (!control || this.told.control === control)) {
      this.told.note.remove();
      this.told = null;
    }
  },
};

if (!window.liaisonTypedText.started) {
  window.liaisonTypedText.started = true;
  window.liaisonTypedText.start();
}
