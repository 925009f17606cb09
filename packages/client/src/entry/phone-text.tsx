// Shows a clinic's free text; the numbers in it can be pressed.
import { splitPhoneNumbers } from "./phone-numbers.ts";

type PhoneTextProps = {
  /** Fewer digits are no number to call, but a code; 112 is one. */
  shortest?: number;
  children: string;
};

/** Renders an inline text. */
export function PhoneText({ shortest = 3, children }: PhoneTextProps) {
  return (
    <span>
      {splitPhoneNumbers(children).map(({ text, tel }, index) =>
        // Position is what these parts have for an identity.
        tel === null || digitsIn(tel) < shortest ? (
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

function digitsIn(tel: string): number {
  return tel.replace(/\D/gu, "").length;
}
