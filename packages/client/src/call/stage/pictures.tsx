// The other people's pictures: in a grid, or in a row beside a shared screen.
import type { PersonView } from "@sameside/shared/session/view";
import type { CSSProperties } from "react";
import { useRef } from "react";
import { useMessages } from "../../i18n/react.tsx";
import type { Other } from "../../livekit/others.ts";
import { useView } from "../../session-link/react.tsx";
import { cx } from "../../ui/cx.ts";
import { iconCamOff, iconMic, iconMicOff, iconShare } from "../../ui/icons.ts";
import { Tile, TileEmpty } from "../../ui/stage.tsx";
import { Caption } from "./caption.tsx";
import { gridFor, lastRowStart } from "./grid-for.ts";
import { RowFollower, SmallWindowButton } from "./lazy-extras.ts";
import styles from "./pictures.module.css";
import { QuietPart } from "../../entry/quiet-part.tsx";
import { edgesBeside, useSelfPlace } from "./self-place.ts";
import { useSize } from "./use-size.ts";
import { RoomVideo } from "./video-element.tsx";

type PicturesProps = {
  others: readonly Other[];
  /** The connection is away: what is left is the last picture. */
  lost: boolean;
};

/** Everybody keeps their place, whoever speaks; a picture that moves to another place stays the same element. */
export function Pictures({ others, lost }: PicturesProps) {
  const { call } = useMessages().call;
  const list = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(list);
  const place = useSelfPlace();
  const edges = edgesBeside(place, others.length);
  const sharing = others.find((other) => other.screen !== null);
  const grid = gridFor(others.length, width, height);
  const row = sharing !== undefined || grid.scrolls;
  const from = lastRowStart(others.length, grid.columns);
  const lastRow = from > 0 && !row ? (grid.rows - 1) * grid.columns : -1;
  return (
    <div
      className={cx(styles["people"], sharing && styles["beside"])}
      data-names={edges.names}
      data-acts={edges.acts}
      data-self={place.corner}
    >
      {sharing && <SharedScreen from={sharing} />}
      <div
        ref={list}
        className={row ? styles["row"] : styles["grid"]}
        style={{ "--halves": 2 * grid.columns, "--from": from + 1 } as CSSProperties}
        // What scrolls is reached by keys.
        {...(row ? { role: "group", "aria-label": call.people, tabIndex: 0 } : {})}
      >
        {others.map((other, index) => (
          <Person
            key={other.id}
            other={other}
            lost={lost}
            marked={others.length > 1 && other.speaking}
            indented={index === lastRow}
          />
        ))}
      </div>
      {row && (
        <QuietPart>
          <RowFollower row={list} speaking={others.find(({ speaking }) => speaking)?.id ?? null} />
        </QuietPart>
      )}
    </div>
  );
}

type PersonProps = {
  other: Other;
  lost: boolean;
  /** Speaking, among several: of one person there is nothing to find out. */
  marked: boolean;
  /** First of a last row that is not full. */
  indented: boolean;
};

function Person({ other, lost, marked, indented }: PersonProps) {
  const { call } = useMessages().call;
  const person = usePerson(other.id);
  const name = person?.name ?? "";
  return (
    <div
      className={styles["cell"]}
      data-participant={other.id}
      data-indented={indented || undefined}
    >
      <Tile
        caption={person && <Caption person={person} muted={other.muted} />}
        captionIcon={other.muted ? iconMicOff : marked ? iconMic : undefined}
        kind={lost ? "lost" : "other"}
        speaking={marked}
      >
        {other.camera === null ? (
          <TileEmpty icon={iconCamOff}>{call.cameraOff(name)}</TileEmpty>
        ) : (
          <>
            <RoomVideo track={other.camera} label={call.picture(name)} />
            <QuietPart>
              <SmallWindowButton name={name} />
            </QuietPart>
          </>
        )}
      </Tile>
    </div>
  );
}

function SharedScreen({ from }: { from: Other }) {
  const { call } = useMessages().call;
  const words = call.screen(usePerson(from.id)?.name ?? "");
  return (
    <div className={styles["cell"]} data-screen-of={from.id}>
      <Tile kind="screen" caption={words} captionIcon={iconShare}>
        {from.screen && <RoomVideo track={from.screen} label={words} />}
        <QuietPart>
          <SmallWindowButton name={words} />
        </QuietPart>
      </Tile>
    </div>
  );
}

function usePerson(id: string): PersonView | undefined {
  return useView().people.find((person) => person.id === id);
}
