// Checks the small window over both ways browsers have for it.
import { describe, expect, test, vi } from "vitest";
import { canBeSmall, isSmall, onSmallChange, setSmall } from "./small-window.ts";

function standard() {
  const page: { pictureInPictureEnabled: boolean; pictureInPictureElement: Element | null } = {
    pictureInPictureEnabled: true,
    pictureInPictureElement: null,
  };
  const video = Object.assign(new EventTarget(), {
    requestPictureInPicture: () => {
      page.pictureInPictureElement = video as unknown as Element;
      video.dispatchEvent(new Event("enterpictureinpicture"));
      return Promise.resolve({} as PictureInPictureWindow);
    },
  });
  const exitPictureInPicture = () => {
    page.pictureInPictureElement = null;
    video.dispatchEvent(new Event("leavepictureinpicture"));
    return Promise.resolve();
  };
  return { page: Object.assign(page, { exitPictureInPicture }), video };
}

function webkit() {
  const video = Object.assign(new EventTarget(), {
    webkitPresentationMode: "inline",
    webkitSupportsPresentationMode: (mode: string) => mode === "picture-in-picture",
    webkitSetPresentationMode: (mode: string) => {
      video.webkitPresentationMode = mode;
      video.dispatchEvent(new Event("webkitpresentationmodechanged"));
    },
  });
  return { page: {}, video };
}

describe.each([
  ["as the standard says", standard],
  ["as Safari on phones does it", webkit],
])("%s", (_name, make) => {
  test("STG5 a picture goes into the small window and back", async () => {
    const { page, video } = make();
    expect(canBeSmall(video, page)).toBe(true);
    const told = vi.fn();
    const stop = onSmallChange(video, told);
    expect(await setSmall(video, page, true)).toBe(true);
    expect(isSmall(video, page)).toBe(true);
    expect(await setSmall(video, page, false)).toBe(true);
    expect(isSmall(video, page)).toBe(false);
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    await setSmall(video, page, true);
    expect(told).toHaveBeenCalledTimes(2);
  });
});

test("STG5 it is not offered where the browser has none, or the page around forbids it", () => {
  const { video, page } = standard();
  expect(canBeSmall(new EventTarget(), {})).toBe(false);
  expect(canBeSmall(video, { ...page, pictureInPictureEnabled: false })).toBe(false);
});

test("STG5 a browser that refuses is answered calmly", async () => {
  const { page, video } = standard();
  video.requestPictureInPicture = () => Promise.reject(new DOMException("", "NotAllowedError"));
  expect(await setSmall(video, page, true)).toBe(false);
  expect(isSmall(video, page)).toBe(false);
});

test("STG5 another picture in the small window is left there", async () => {
  const { page, video } = standard();
  const other = {} as Element;
  page.pictureInPictureElement = other;
  await setSmall(video, page, false);
  expect(page.pictureInPictureElement).toBe(other);
});
