// The own picture, small in a corner, or the sign that it is put away.
import { useMessages } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { iconCamOff, iconMicOff, iconShare } from "../../ui/icons.ts";
import { Tile, TileEmpty } from "../../ui/stage.tsx";
import { useOwnMedia, useVisitSnapshot } from "../visit-context.tsx";
import { SelfChip, SelfHandle } from "./lazy-extras.ts";
import styles from "./pictures.module.css";
import { QuietPart } from "../../entry/quiet-part.tsx";
import { useSelfPlace } from "./self-place.ts";
import { OwnVideo } from "./video-element.tsx";

/** `crowded`: beside several people it is smaller. */
export function SelfTile({ crowded }: { crowded: boolean }) {
  const { call } = useMessages().call;
  const { me } = useView();
  const { camera, microphone } = useOwnMedia();
  const { room } = useVisitSnapshot();
  const { corner, hidden } = useSelfPlace();
  const silent = microphone.track === null || !microphone.on;
  // The shared screen itself is not shown: it would show itself, for ever smaller.
  const sharing = room !== null && room.ownScreen !== null;
  return (
    <div
      className={styles["self"]}
      data-participant={me.id}
      data-corner={corner}
      data-crowded={crowded || undefined}
      data-self-view
    >
      {hidden ? (
        <QuietPart>
          <SelfChip silent={silent} sharing={sharing} />
        </QuietPart>
      ) : (
        <Tile
          kind="self"
          caption={sharing ? call.yourScreen : call.you}
          captionIcon={silent ? iconMicOff : sharing ? iconShare : undefined}
        >
          {camera.track === null ? (
            <TileEmpty icon={iconCamOff}>{call.ownCameraOff}</TileEmpty>
          ) : (
            <OwnVideo track={camera.track} label={call.yourPicture} />
          )}
          <QuietPart>
            <SelfHandle />
          </QuietPart>
        </Tile>
      )}
    </div>
  );
}
