// The frame of the signed-in side: where the focus goes when the page around it stays.
window.liaisonFrame = {
  start(frame) {
    const skip = frame.querySelector(".skip-link");
    skip.addEventListener("click", (event) => {
      event.preventDefault();
      this.arrive(frame);
    });
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
