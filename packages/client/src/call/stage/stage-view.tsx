// The pictures on the stage: the others large, oneself small, words where there is no picture.
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import type { CallRoomSnapshot } from "../../livekit/call-room.ts";
import type { Other } from "../../livekit/others.ts";
import { lazyPart } from "../../later/lazy-part.tsx";
import { useView } from "../../session-link/react.tsx";
import { iconGap } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import { Tile, TileEmpty } from "../../ui/stage.tsx";
import styles from "../call.module.css";
import { ContactLines } from "../trouble/lazy-contact-lines.tsx";
import { useTrouble } from "../trouble/use-trouble.ts";
import { counterparts, namesOf } from "../people.ts";
import { Pictures } from "./pictures.tsx";
import { SelfTile } from "./self-tile.tsx";
import { RoomSound } from "./video-element.tsx";
import { useVisitSnapshot } from "../visit-context.tsx";

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
      {room !== null && <People room={room} lost={lost} />}
      {room === null && !roomMissing && <Words>{call.call.connecting}</Words>}
      {(!lost || trouble === "moment") && <SelfTile crowded={isCrowded(room?.others ?? [])} />}
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

/** Several people, or somebody's screen beside them. */
function isCrowded(others: readonly Other[]): boolean {
  return others.length > 1 || others.some(({ screen }) => screen !== null);
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

function People({ room, lost }: { room: CallRoomSnapshot; lost: boolean }) {
  const { call } = useMessages().call;
  if (room.others.length > 0) return <Pictures others={room.others} lost={lost} />;
  if (lost) return <Words>{null}</Words>;
  if (room.status === "connecting") return <Words>{call.connecting}</Words>;
  return <Nobody />;
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
  return (
    <Tile>
      <TileEmpty {...(wereHere ? { icon: iconGap } : {})}>
        <div className={styles["words"]}>
          {wereHere ? (
            <>
              <p>{call.call.gone(who, awaited.length)}</p>
              <p>{call.call.goneMore(who)}</p>
            </>
          ) : (
            <p>{call.call.waitingFor(who, awaited.length)}</p>
          )}
          <ContactLines card />
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
