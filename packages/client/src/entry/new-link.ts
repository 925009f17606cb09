// Opens another link that is put into the address of an open page.

/**
 * Links of one clinic differ only after the `#`, so the browser loads nothing when one is opened in a
 * tab that shows another: the page has to begin anew by itself. Screens never change that part.
 */
export function beginAnewAtNewLink(window: Pick<Window, "addEventListener" | "location">): void {
  window.addEventListener("hashchange", () => {
    if (window.location.hash.length > 1) window.location.reload();
  });
}
