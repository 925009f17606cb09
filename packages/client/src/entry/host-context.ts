// Gives parts of a page the page around it.
import { createContext, useContext } from "react";
import type { Host } from "../host/host.ts";

/** Provided by the page's shell. */
export const HostContext = createContext<Pick<Host, "emit"> | null>(null);

export function useHost(): Pick<Host, "emit"> {
  const host = useContext(HostContext);
  if (host === null) throw new Error("No host around this component");
  return host;
}
