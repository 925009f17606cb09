// What is asked, told for the case that the line drops: comes behind the first picture, with its words.
import { useEffect } from "react";
import { useMessages } from "../i18n/react.tsx";
import { lazyPart } from "../later/lazy-part.tsx";

const fields = lazyPart(async () => (await import("./contact-fields.tsx")).ContactFields);
const dialIn = lazyPart(async () => (await import("./dial-in.tsx")).DialIn);

export const ContactFields = fields.Part;
export const DialIn = dialIn.Part;

/** By the time it is needed the connection may be gone. */
export function useContactAhead(): void {
  const { later } = useMessages();
  useEffect(() => {
    void later.contact.ahead();
    for (const { preload } of [fields, dialIn]) preload();
  }, [later]);
}
