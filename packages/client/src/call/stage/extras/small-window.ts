// Moves a picture into the small window that some browsers keep over other programs.

/** What Safari on phones has in place of the standard. */
interface WebkitVideo {
  readonly webkitPresentationMode?: string;
  webkitSupportsPresentationMode?: (mode: string) => boolean;
  webkitSetPresentationMode?: (mode: string) => void;
}

type Video = Pick<HTMLVideoElement, "addEventListener" | "removeEventListener"> &
  Partial<Pick<HTMLVideoElement, "requestPictureInPicture">> &
  WebkitVideo;

/** The part of `document` that is used. */
type Page = Partial<
  Pick<Document, "pictureInPictureEnabled" | "pictureInPictureElement" | "exitPictureInPicture">
>;

const MODE = "picture-in-picture";
const EVENTS = [
  "enterpictureinpicture",
  "leavepictureinpicture",
  "webkitpresentationmodechanged",
] as const;

/** False in a frame whose page forbids it. */
export function canBeSmall(video: Video, page: Page): boolean {
  const standard = page.pictureInPictureEnabled === true;
  if (standard && video.requestPictureInPicture !== undefined) return true;
  return video.webkitSupportsPresentationMode?.(MODE) ?? false;
}

export function isSmall(video: Video, page: Page): boolean {
  return page.pictureInPictureElement === video || video.webkitPresentationMode === MODE;
}

/** Only from a press. Resolves to false when the browser did not do it. */
export async function setSmall(video: Video, page: Page, small: boolean): Promise<boolean> {
  try {
    if (page.pictureInPictureEnabled === true && video.requestPictureInPicture !== undefined) {
      if (small) await video.requestPictureInPicture();
      else if (isSmall(video, page)) await page.exitPictureInPicture?.();
    } else {
      video.webkitSetPresentationMode?.(small ? MODE : "inline");
    }
    return true;
  } catch {
    // No frame has come yet, another window is opening, or the browser wants a press: its reasons are no help.
    return false;
  }
}

/** The person may close the small window itself; returns the way to stop. */
export function onSmallChange(video: Video, listener: () => void): () => void {
  for (const name of EVENTS) video.addEventListener(name, listener);
  return () => {
    for (const name of EVENTS) video.removeEventListener(name, listener);
  };
}
