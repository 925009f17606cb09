// The pictures on the stage: the others large, oneself small, words where there is no picture.
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import type { CallRoomSnapshot } from "../../livekit/call-room.ts";
import type { Other } from "../../livekit/others.ts";
import { useView } from "../../session-link/react.tsx";
import { iconGap } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import { Tile, TileEmpty } from "../../ui/stage.tsx";
import styles from "../call.module.css";
import { counterparts, namesOf } from "../people.ts";
import { Pictures } from "./pictures.tsx";
import { QuietPart } from "./quiet-part.tsx";
import { SelfTile } from "./self-tile.tsx";
import { RoomSound } from "./video-element.tsx";
import { useVisitSnapshot } from "../visit-context.tsx";

/** Comes with the call: once it is needed the connection is gone. */
const { Part: LostCard, preload: preloadLost } = lazyPart(
  async () => (await import("../trouble/lost-card.tsx")).LostCard,
);

export function StageView() {
  const { call } = useMessages();
  const { room, roomMissing } = useVisitSnapshot();
  useComingsAndGoings(room?.others ?? []);
  useEffect(preloadLost, []);
  if (room?.status === "no-video") return <Words>{call.call.noVideo}</Words>;
  const lost = roomMissing || room?.status === "lost" || room?.status === "reconnecting";
  return (
    <>
      {room !== null && <People room={room} lost={lost} />}
      {room === null && !roomMissing && <Words>{call.call.connecting}</Words>}
      {!lost && <SelfTile crowded={isCrowded(room?.others ?? [])} />}
      {lost && (
        <div className={styles["over"]}>
          <QuietPart>
            <LostCard wasConnected={room?.wasConnected ?? false} />
          </QuietPart>
        </div>
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

function useComingsAndGoings(others: readonly Other[]): void {
  const { call } = useMessages().call;
  const view = useView();
  const ids = others.map(({ id }) => id).join(" ");
  const before = useRef(ids);
  useEffect(() => {
    if (ids === before.current) return;
    const now = ids.split(" ");
    const earlier = before.current.split(" ");
    before.current = ids;
    const say = (id: string, words: (name: string) => string) => {
      const person = personOf(view, id);
      if (person !== undefined) announce(words(person.name));
    };
    for (const id of now) if (!earlier.includes(id)) say(id, call.joined);
    for (const id of earlier) if (!now.includes(id)) say(id, call.wentOut);
  }, [ids, view, call]);
}

function personOf(view: SessionView, id: string): PersonView | undefined {
  return view.people.find((person) => person.id === id);
}
