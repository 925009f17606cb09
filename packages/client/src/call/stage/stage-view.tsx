// The pictures on the stage: the others large, oneself small, words where there is no picture.
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import type { CSSProperties, ReactNode } from "react";
import { useEffect, useRef } from "react";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import type { CallRoomSnapshot } from "../../livekit/call-room.ts";
import type { Other } from "../../livekit/others.ts";
import { lazyPart } from "../../later/lazy-part.tsx";
import { useView } from "../../session-link/react.tsx";
import { iconCamOff, iconGap, iconMicOff, iconShare } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import { Tile, TileEmpty } from "../../ui/stage.tsx";
import styles from "../call.module.css";
import { useTrouble } from "../trouble/use-trouble.ts";
import { calledAs, counterparts, namesOf } from "../people.ts";
import { OwnVideo, RoomSound, RoomVideo } from "./video-element.tsx";
import { useOwnMedia, useVisitSnapshot } from "../visit-context.tsx";

/** Comes with the call: when it is needed the connection is gone. */
const { Part: TroubleOver, preload: preloadTrouble } = lazyPart(
  async () => (await import("../trouble/trouble-over.tsx")).TroubleOver,
);

export function StageView() {
  const { call, later } = useMessages();
  const { room, roomMissing } = useVisitSnapshot();
  const trouble = useTrouble();
  const lost = trouble !== "none" && trouble !== "back";
  useComingsAndGoings(room?.others ?? [], lost);
  useEffect(() => {
    preloadTrouble();
    void later.trouble.ahead();
  }, [later]);
  if (room?.status === "no-video") return <Words>{call.call.noVideo}</Words>;
  return (
    <>
      {room !== null && <Pictures room={room} lost={lost} />}
      {room === null && !roomMissing && <Words>{call.call.connecting}</Words>}
      {(!lost || trouble === "moment") && <SelfTile />}
      {trouble !== "none" && (
        <Part>
          <TroubleOver trouble={trouble} wasConnected={room?.wasConnected ?? false} />
        </Part>
      )}
      <div className={styles["sounds"]}>
        {room?.others.map((other) => (
          <div key={other.id} data-participant-sound={other.id}>
            {other.sounds.map((sound, index) => (
              <RoomSound key={index} track={sound} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function Words({ children }: { children: ReactNode }) {
  return (
    <Tile>
      <TileEmpty>
        <div className={styles["words"]}>{children}</div>
      </TileEmpty>
    </Tile>
  );
}

function Pictures({ room, lost }: { room: CallRoomSnapshot; lost: boolean }) {
  const { call } = useMessages().call;
  const { others } = room;
  if (others.length === 0) {
    if (lost) return <Words>{null}</Words>;
    if (room.status === "connecting") return <Words>{call.connecting}</Words>;
    return <Nobody />;
  }
  const sharing = others.find((other) => other.screen !== null);
  if (sharing?.screen) {
    return (
      <div className={styles["beside"]}>
        <SharedScreen from={sharing} />
        <div className={styles["strip"]}>
          {others.map((other) => (
            <Cell key={other.id} other={other} lost={lost} />
          ))}
        </div>
      </div>
    );
  }
  const columns = others.length === 1 ? 1 : others.length <= 4 ? 2 : 3;
  return (
    <div className={styles["grid"]} style={{ "--columns": columns } as CSSProperties}>
      {others.map((other) => (
        <Cell key={other.id} other={other} lost={lost} />
      ))}
    </div>
  );
}

function Cell({ other, lost }: { other: Other; lost: boolean }) {
  const { call } = useMessages().call;
  const view = useView();
  const person = personOf(view, other.id);
  const name = person?.name ?? "";
  return (
    <div className={styles["cell"]} data-participant={other.id}>
      <Tile
        caption={person ? <bdi>{calledAs(person)}</bdi> : undefined}
        captionIcon={other.muted ? iconMicOff : undefined}
        kind={lost ? "lost" : "other"}
      >
        {other.camera === null ? (
          <TileEmpty icon={iconCamOff}>{call.cameraOff(name)}</TileEmpty>
        ) : (
          <RoomVideo track={other.camera} label={call.picture(name)} />
        )}
      </Tile>
    </div>
  );
}

function SharedScreen({ from }: { from: Other }) {
  const { call } = useMessages().call;
  const name = personOf(useView(), from.id)?.name ?? "";
  return (
    <div className={styles["cell"]} data-screen-of={from.id}>
      <Tile kind="screen" caption={call.screen(name)} captionIcon={iconShare}>
        {from.screen && <RoomVideo track={from.screen} label={call.screen(name)} />}
      </Tile>
    </div>
  );
}

function SelfTile() {
  const { call } = useMessages().call;
  const { me } = useView();
  const { camera, microphone } = useOwnMedia();
  const { room } = useVisitSnapshot();
  const silent = microphone.track === null || !microphone.on;
  return (
    <div className={styles["contents"]} data-participant={me.id}>
      <Tile
        kind="self"
        caption={room?.ownScreen ? call.yourScreen : call.you}
        captionIcon={silent ? iconMicOff : undefined}
      >
        {camera.track === null ? (
          <TileEmpty icon={iconCamOff}>{call.ownCameraOff}</TileEmpty>
        ) : (
          <OwnVideo track={camera.track} label={call.yourPicture} />
        )}
      </Tile>
    </div>
  );
}

/** Alone in the room: who is awaited, who was here and can come back. */
function Nobody() {
  const { call, common } = useMessages();
  const format = useFormat();
  const view = useView();
  const { room } = useVisitSnapshot();
  const awaited = counterparts(view);
  const who = namesOf(awaited, format.list, common.therapist);
  if (awaited.length === 0) return <Words>{call.call.nobodyYet}</Words>;
  const wereHere = awaited.some(({ id }) => room?.met.includes(id));
  if (!wereHere) return <Words>{call.call.waitingFor(who)}</Words>;
  return (
    <Tile>
      <TileEmpty icon={iconGap}>
        <div className={styles["words"]}>
          <p>{call.call.gone(who)}</p>
          <p>{call.call.goneMore(who)}</p>
        </div>
      </TileEmpty>
    </Tile>
  );
}

/** `away`: it is this person who is not in the room; then nobody has gone. */
function useComingsAndGoings(others: readonly Other[], away: boolean): void {
  const { call } = useMessages().call;
  const view = useView();
  const ids = others.map(({ id }) => id).join(" ");
  const before = useRef(ids);
  useEffect(() => {
    if (away || ids === before.current) return;
    const now = ids.split(" ");
    const earlier = before.current.split(" ");
    before.current = ids;
    const say = (id: string, words: (name: string) => string) => {
      const person = personOf(view, id);
      if (person !== undefined) announce(words(person.name));
    };
    for (const id of now) if (!earlier.includes(id)) say(id, call.joined);
    for (const id of earlier) if (!now.includes(id)) say(id, call.wentOut);
  }, [ids, away, view, call]);
}

function personOf(view: SessionView, id: string): PersonView | undefined {
  return view.people.find((person) => person.id === id);
}
