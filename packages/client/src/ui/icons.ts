// The shapes of every icon as path data on a 24 by 24 grid, one export each so that a page ships only its own.

/** One icon: `flip` marks a shape that mirrors in right-to-left text, `stroke` a width other than the usual 1.75. */
export type IconShape = { readonly d: string; readonly flip?: true; readonly stroke?: number };

export const iconMic: IconShape = {
  d: "M12 3h0a3 3 0 0 1 3 3v5a3 3 0 0 1 -3 3h0a3 3 0 0 1 -3 -3v-5a3 3 0 0 1 3 -3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
};
export const iconMicOff: IconShape = {
  d: "M15 9.5V6a3 3 0 0 0-5.9-.8M9 9.5V11a3 3 0 0 0 4.6 2.5M5.5 11.5a6.5 6.5 0 0 0 10.6 5M18.5 11.5a6.4 6.4 0 0 1-.6 2.7M12 18v3M4 4l16 16",
};
export const iconCam: IconShape = {
  d: "M5.5 6.5h7.5a2.5 2.5 0 0 1 2.5 2.5v6a2.5 2.5 0 0 1 -2.5 2.5h-7.5a2.5 2.5 0 0 1 -2.5 -2.5v-6a2.5 2.5 0 0 1 2.5 -2.5zM15.5 11l5-3.5v9l-5-3.5",
};
export const iconCamOff: IconShape = {
  d: "M9.5 6.5H13a2.5 2.5 0 0 1 2.5 2.5v2l5-3.5v9l-3-2.1M15.5 15.5A2.5 2.5 0 0 1 13 17.5H5.5A2.5 2.5 0 0 1 3 15V9a2.5 2.5 0 0 1 2-2.45M4 4l16 16",
};
export const iconShare: IconShape = {
  d: "M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2zM12 13.5V8M9.5 10.3L12 7.8l2.5 2.5M8.5 20h7",
};
export const iconSheet: IconShape = {
  d: "M6.5 3h11a1.5 1.5 0 0 1 1.5 1.5v15a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-15a1.5 1.5 0 0 1 1.5 -1.5zM9 3v18M12 8h4M12 12h4M12 16h2.5",
};
export const iconPulse: IconShape = {
  d: "M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H12l-4.5 4v-4h-1A2.5 2.5 0 0 1 4 13.5zM8.3 10.3c1.2-1.5 2.5-1.5 3.7 0s2.5 1.5 3.7 0",
};
export const iconWrap: IconShape = { d: "M6 3h12v11.5L11.5 21H6zM11.5 21v-6.5H18" };
export const iconLeave: IconShape = {
  d: "M13 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H13M10 12h10M16.5 8.5L20 12l-3.5 3.5",
  flip: true,
};
export const iconStar: IconShape = {
  d: "M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z",
};
export const iconClock: IconShape = {
  d: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 7.5V12l3 2",
};
export const iconPlus: IconShape = { d: "M12 5v14M5 12h14" };
export const iconTick: IconShape = { d: "M5 12.5l4.5 4.5L19 7.5" };
export const iconCarry: IconShape = { d: "M5 18v-4a5 5 0 0 1 5-5h9M15 5l4 4-4 4", flip: true };
export const iconEye: IconShape = {
  d: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
};
export const iconOnly: IconShape = {
  d: "M4 8.5c2 2.7 4.7 4.2 8 4.2s6-1.5 8-4.2M12 12.7v3.8M6.3 11.2l-2 3M17.7 11.2l2 3",
};
export const iconPencil: IconShape = { d: "M4 20l1-4.5L16 4.5 19.5 8 8.5 19zM14 6.5l3.5 3.5" };
export const iconPen: IconShape = { d: "M5 12h12M12.5 7l5 5-5 5", flip: true };
export const iconPause: IconShape = { d: "M9 6v12M15 6v12" };
export const iconBuoy: IconShape = {
  d: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM8.5 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM6 6l3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5",
};
export const iconPhone: IconShape = {
  d: "M6 3.5h2.8l1.5 4.3-2 1.6a12 12 0 0 0 6.3 6.3l1.6-2 4.3 1.5V18a2.3 2.3 0 0 1-2.5 2.3A15.8 15.8 0 0 1 3.7 6 2.3 2.3 0 0 1 6 3.5z",
};
export const iconDown: IconShape = { d: "M6 9.5l6 6 6-6" };
export const iconMore: IconShape = { d: "M5.5 12h.01M12 12h.01M18.5 12h.01", stroke: 3 };
export const iconUndo: IconShape = { d: "M8.5 5l-4 4 4 4M4.5 9H14a5 5 0 0 1 0 10h-4", flip: true };
export const iconClose: IconShape = { d: "M6 6l12 12M18 6L6 18" };
export const iconSpeaker: IconShape = {
  d: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11",
};
export const iconInfo: IconShape = {
  d: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 11.3v4.7M12 8h.01",
};
export const iconTabs: IconShape = {
  d: "M9.5 8h9a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1 -1.5 1.5h-9a1.5 1.5 0 0 1 -1.5 -1.5v-9a1.5 1.5 0 0 1 1.5 -1.5zM16 8V5.5A1.5 1.5 0 0 0 14.5 4h-9A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16H8",
};
export const iconGap: IconShape = {
  d: "M3 12h5.5M15.5 12H21M10.3 8.5l.9 1.6M13.7 15.5l-.9-1.6M13.7 8.5l-.9 1.6M10.3 15.5l.9-1.6",
};
export const iconPrint: IconShape = {
  d: "M7 8V4h10v4M7 16H4V9.5A1.5 1.5 0 0 1 5.5 8h13A1.5 1.5 0 0 1 20 9.5V16h-3M7 13.5h10V20H7z",
};
export const iconDownload: IconShape = { d: "M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19.5h14" };
/** Two people on one line, as in the mark. */
export const iconPeople: IconShape = {
  d: "M2.5 18h19M4 18a5 5 0 0 1 10 0M12.8 14.2a4.4 4.4 0 0 1 7.4 3.8",
};
export const iconDoor: IconShape = {
  d: "M6 21V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V21M4 21h16M14.5 12h.01",
};
export const iconRetry: IconShape = {
  d: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3l2.2 2.1M19.5 4.5v4.3h-4.3",
};
export const iconPark: IconShape = { d: "M7 4h10v16l-5-4-5 4z" };
export const iconToward: IconShape = {
  d: "M3 18h18M7 18a5 5 0 0 1 10 0M12 6v3.5M4.6 10.6l2 2M19.4 10.6l-2 2",
};
export const iconSpeech: IconShape = {
  d: "M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H12l-4.5 4v-4h-1A2.5 2.5 0 0 1 4 13.5zM8 8.5h8M8 11.8h5",
};
export const iconGrip: IconShape = {
  d: "M9 8h.01M15 8h.01M9 13h.01M15 13h.01M9 18h.01M15 18h.01",
  stroke: 2.5,
};
export const iconUp: IconShape = { d: "M6 14.5l6-6 6 6" };
export const iconSmallWindow: IconShape = {
  d: "M5 4.5h14a2 2 0 0 1 2 2v4M3 12V6.5a2 2 0 0 1 2 -2M3 12v5.5a2 2 0 0 0 2 2h4M13 13.5h8v6h-8z",
};
