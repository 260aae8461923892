// Notes beside the fields they are about: markers that lead to the thread, and a key that begins a note at the field one is in.
window.liaisonNotes = {
  start(panel) {
    const area = this.area(panel);
    if (!area || panel.liaisonNotes) {
      return;
    }
    panel.liaisonNotes = true;
    area.addEventListener("keydown", (event) => {
      if (event.ctrlKey && event.altKey && event.code === "KeyM") {
        event.preventDefault();
        panel.$server.writeAt(this.placeOf(event.target, area));
      }
    });
    // Items fold, unfold and move; the markers go with them.
    let pending = 0;
    new MutationObserver(() => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(() => this.place(panel));
    }).observe(area, { childList: true, subtree: true });
  },

  mark(panel, places) {
    panel.liaisonMarked = places ? places.split("\n").filter(Boolean) : [];
    this.place(panel);
  },

  place(panel) {
    const area = this.area(panel);
    const wanted = new Map();
    for (const place of (area && panel.liaisonMarked) || []) {
      const found = this.find(area, place);
      if (found) {
        const mark = wanted.get(found.element) || { place: found.place, count: 0 };
        mark.count += 1;
        wanted.set(found.element, mark);
      }
    }
    const existing = area ? area.querySelectorAll(".note-marker") : [];
    for (const marker of existing) {
      const mark = wanted.get(marker.liaisonField);
      if (mark && mark.count === marker.liaisonCount && marker.isConnected && this.isAt(marker)) {
        wanted.delete(marker.liaisonField);
      } else {
        marker.remove();
      }
    }
    wanted.forEach((mark, field) => this.put(panel, field, mark));
  },

  put(panel, field, mark) {
    const words = mark.count === 1 ? "1 note" : `${mark.count} notes`;
    const marker = document.createElement("button");
    marker.type = "button";
    marker.className = "note-marker";
    marker.textContent = words;
    marker.setAttribute("aria-label", `${words} on ${this.nameOf(field)}`);
    marker.liaisonField = field;
    marker.liaisonCount = mark.count;
    marker.addEventListener("click", () => panel.$server.showAt(mark.place));
    if (field.shadowRoot) {
      const name = `--note-${mark.place.replace(/[^\w]/g, "-")}`;
      field.style.setProperty("anchor-name", name);
      marker.style.setProperty("position-anchor", name);
      marker.classList.add("note-marker--field");
      field.after(marker);
    } else {
      (field.querySelector(".form-item__head > div") || field).append(marker);
    }
  },

  isAt(marker) {
    const field = marker.liaisonField;
    return field.shadowRoot ? field.nextElementSibling === marker : field.contains(marker);
  },

  nameOf(field) {
    return field.label || field.getAttribute("aria-label") || "this part";
  },

  // The field itself, or what is there of the way to it.
  find(area, place) {
    let element = area;
    let reached = "";
    for (const step of place.split("/")) {
      const next = [...element.querySelectorAll(`[data-place="${CSS.escape(step)}"]`)].find(
        (found) => this.placeOf(found, area) === (reached ? `${reached}/${step}` : step),
      );
      if (!next) {
        break;
      }
      element = next;
      reached = reached ? `${reached}/${step}` : step;
    }
    return reached ? { element, place: reached } : null;
  },

  placeOf(element, area) {
    const steps = [];
    for (let at = element; at && at !== area; at = at.parentElement) {
      if (at.dataset && at.dataset.place) {
        steps.unshift(at.dataset.place);
      }
    }
    return steps.join("/");
  },

  area(panel) {
    return panel.closest(".editor");
  },
};
