// Shows a clinic's free text; the numbers in it can be pressed.
import { splitPhoneNumbers } from "./phone-numbers.ts";

/** Renders an inline text. */
export function PhoneText({ children }: { children: string }) {
  return (
    <span>
      {splitPhoneNumbers(children).map(({ text, tel }, index) =>
        // Position is what these parts have for an identity.
        tel === null ? (
          <span key={index}>{text}</span>
        ) : (
          <a key={index} href={tel}>
            <bdi>{text}</bdi>
          </a>
        ),
      )}
    </span>
  );
}
