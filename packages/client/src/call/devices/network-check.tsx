// Lets a person look at their connection to our own video server, says what to do about it.
import { useRef, useState } from "react";
import { useLanguages, useMessages, useNetworkCheckWords } from "../../i18n/react.tsx";
import type { NetworkCheckWords } from "../../i18n/messages.ts";
import type { NetworkFigures } from "../../livekit/network-check.ts";
import { useSessionLink } from "../../session-link/react.tsx";
import type { SessionLink } from "../../session-link/session-link.ts";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import layout from "../../ui/layout.module.css";
import { Said } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import { gradeNetwork } from "./grade-network.ts";

/** Names, alike in each language. */
const WAYS = { udp: "UDP", tcp: "TCP", relay: "TURN" } as const;

type Outcome = { readonly said: string; readonly figures: NetworkFigures | null };

export function NetworkCheck() {
  const words = useNetworkCheckWords();
  const { problems } = useMessages();
  const link = useSessionLink();
  const [outcome, setOutcome] = useState<Outcome | "checking" | null>(null);
  const round = useRef(0);
  const check = async () => {
    round.current += 1;
    const mine = round.current;
    setOutcome("checking");
    const found = await look(link);
    if (round.current !== mine) return;
    if (typeof found !== "string") {
      return setOutcome({ said: words.grades[gradeNetwork(found)], figures: found });
    }
    // The server's own refusal has its sentence; a program that did not come is a weak line too.
    const said = found === "server.error" ? words.grades.unreachable : problems[found];
    return setOutcome({ said, figures: null });
  };
  const checking = outcome === "checking";
  return (
    <div className={cx(layout["stack"], layout["tight"])}>
      <div className={layout["row"]}>
        <Button look="quiet" busy={checking} onClick={() => void check()}>
          {checking ? words.checking : outcome === null ? words.button : words.again}
        </Button>
      </div>
      {outcome !== null && outcome !== "checking" && (
        <div className={cx(layout["well"], layout["stack"], layout["tight"])}>
          <Said>{outcome.said}</Said>
          {outcome.figures !== null && <Details figures={outcome.figures} words={words} />}
        </div>
      )}
    </div>
  );
}

async function look(link: SessionLink) {
  const access = await link.requestNetworkCheck();
  if (typeof access === "string") return access;
  try {
    const { measureNetwork } = await import("../../livekit/network-check.ts");
    return await measureNetwork(access);
  } catch {
    return "server.error" as const;
  }
}

/** For whoever helps with the network: what was reached, by which way, how well. */
function Details({ figures, words }: { figures: NetworkFigures; words: NetworkCheckWords }) {
  const { details } = words;
  const { signalling, path, offered, roundTripMs, lost } = figures;
  const { code } = useLanguages().speech.language;
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(code, options).format(value);
  const ways = offered.map((way) => WAYS[way]).join(", ");
  return (
    <Disclosure small summary={details.title}>
      <dl className={cx(layout["facts"], text["small"])}>
        <dt>{details.signalling}</dt>
        <dd>{signalling ? details.yes : details.no}</dd>
        <dt>{details.path}</dt>
        <dd>{path === null ? details.no : WAYS[path]}</dd>
        <dt>{details.offered}</dt>
        <dd>{ways === "" ? details.unknown : ways}</dd>
        <dt>{details.roundTrip}</dt>
        <dd>
          {roundTripMs === null
            ? details.unknown
            : write(roundTripMs, { style: "unit", unit: "millisecond" })}
        </dd>
        <dt>{details.lost}</dt>
        <dd>{lost === null ? details.unknown : write(lost, { style: "percent" })}</dd>
      </dl>
    </Disclosure>
  );
}
