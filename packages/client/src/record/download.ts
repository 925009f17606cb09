// Hands the reader a file made on this page.

/** The text goes from memory to the reader's disk; no address ever holds it. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
