// Reads from a connection's statistics by which way it goes, how well.

/** `udp` straight, `tcp` straight where UDP is closed, `relay` through a TURN server. */
export type MediaWay = "udp" | "tcp" | "relay";

export interface MediaPathFigures {
  /** The way that is used, the best of those that work; null: none does. */
  readonly path: MediaWay | null;
  /** Ways the server offered to this browser, whether they work or not. */
  readonly offered: readonly MediaWay[];
  readonly roundTripMs: number | null;
  /** Share of the packets sent that did not arrive, 0 to 1. */
  readonly lost: number | null;
}

type Row = Readonly<Record<string, unknown>>;

export function readPath(stats: readonly object[]): MediaPathFigures {
  const rows: readonly Row[] = stats.map((row) => ({ ...row }));
  const ofType = (type: string) => rows.filter((row) => row["type"] === type);
  const byId = (id: unknown) => rows.find((row) => row["id"] === id);
  const pair = chosenPair(
    ofType("candidate-pair"),
    byId(ofType("transport")[0]?.["selectedCandidatePairId"]),
  );
  const report = ofType("remote-inbound-rtp")[0];
  const sent = numberOf(ofType("outbound-rtp")[0]?.["packetsSent"]);
  const lost = numberOf(report?.["packetsLost"]);
  const seconds = numberOf(pair?.["currentRoundTripTime"]) ?? numberOf(report?.["roundTripTime"]);
  const ways = [
    ...ofType("remote-candidate").map(remoteWay),
    ...ofType("local-candidate").flatMap((row) =>
      row["candidateType"] === "relay" ? ["relay" as const] : [],
    ),
  ];
  return {
    path:
      pair === undefined
        ? null
        : wayOf(byId(pair["localCandidateId"]), byId(pair["remoteCandidateId"])),
    offered: (["udp", "tcp", "relay"] as const).filter((way) => ways.includes(way)),
    roundTripMs: seconds === null ? null : Math.round(seconds * 1000),
    lost:
      lost === null || sent === null || sent === 0 ? null : Math.min(1, Math.max(0, lost / sent)),
  };
}

/** Firefox has no transport row, marks the pair itself. */
function chosenPair(pairs: readonly Row[], named: Row | undefined): Row | undefined {
  if (named !== undefined) return named;
  return (
    pairs.find((row) => row["selected"] === true) ??
    pairs.find((row) => row["nominated"] === true && row["state"] === "succeeded")
  );
}

function wayOf(local: Row | undefined, remote: Row | undefined): MediaWay {
  if (local?.["candidateType"] === "relay" || remote?.["candidateType"] === "relay") return "relay";
  return local?.["protocol"] === "tcp" || remote?.["protocol"] === "tcp" ? "tcp" : "udp";
}

function remoteWay(row: Row): MediaWay {
  if (row["candidateType"] === "relay") return "relay";
  return row["protocol"] === "tcp" ? "tcp" : "udp";
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
