// Remembers that the server is about to stop.

/** Shared by who stops the server with who is asked whether it is ready. */
export interface Stopping {
  begun: boolean;
}
