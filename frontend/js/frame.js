// The frame of the signed-in side: where the focus goes when the page around it stays.
window.liaisonFrame = {
  start(frame) {
    const skip = frame.querySelector(".skip-link");
    skip.addEventListener("click", (event) => {
      event.preventDefault();
      this.arrive(frame);
    });
    frame.addEventListener("click", this.followPreview, true);
    frame.addEventListener("click", this.followJump, true);
  },

  // A link to a change further down: the document's base would make it lead elsewhere, and the keyboard shall go on from there.
  followJump(event) {
    const link = event.target.closest(":is(.compare__links, .findings) a[href^='#']");
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target) {
      event.preventDefault();
      event.stopPropagation();
      target.scrollIntoView({ block: "start" });
      target.focus({ preventScroll: true });
    }
  },

  // A public page shown within ours: its links within the page scroll, all others open beside it.
  followPreview(event) {
    const link = event.target.closest(".preview-frame a[href]");
    if (!link) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const address = link.getAttribute("href");
    if (address.startsWith("#")) {
      const target = link.closest(".preview-frame").querySelector("#" + CSS.escape(address.slice(1)));
      target && target.scrollIntoView();
    } else {
      window.open(link.href, "_blank", "noopener");
    }
  },

  // Screen readers announce the new page by its heading, and the keyboard goes on from there.
  arrive(frame) {
    setTimeout(() => {
      const heading = frame.querySelector("main h1, [role=main] h1");
      if (heading) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
        frame.shadowRoot.querySelector("[part~=content]").scrollTo(0, 0);
      }
    });
  },
};
