// Gives parts of a page the page around it.
import { createContext, useContext } from "react";
import type { Host } from "../host/host.ts";

type HostAround = Pick<Host, "emit" | "onCommand" | "returnUrl">;

/** Provided by the page's shell. */
export const HostContext = createContext<HostAround | null>(null);

export function useHost(): HostAround {
  const host = useContext(HostContext);
  if (host === null) throw new Error("No host around this component");
  return host;
}
