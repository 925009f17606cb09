// Checks what the call's page does with Back and with a keyboard, in a window and in another page's frame.
// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLayer } from "../../../ui/layers.ts";
import { StageHabits } from "./stage-habits.tsx";

let end = () => {};
beforeEach(() => {
  vi.stubGlobal("visualViewport", null);
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  history.replaceState(null, "");
});

/** A sheet that was made taller with a menu open on it, if so. */
function Layers({ open, onClose }: { open: readonly string[]; onClose: (name: string) => void }) {
  useLayer(open.includes("sheet"), () => onClose("sheet"));
  useLayer(open.includes("menu"), () => onClose("menu"));
  return null;
}

async function draw({ open = [] as readonly string[], asking = false } = {}) {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const told = { back: vi.fn(), keyboard: vi.fn(), closed: [] as string[] };
  const root = createRoot(document.body);
  end = () => act(() => root.unmount());
  const render = (now: { open: readonly string[]; asking: boolean }) =>
    act(async () =>
      root.render(
        <>
          <textarea />
          <Layers open={now.open} onClose={(name) => told.closed.push(name)} />
          <StageHabits asking={now.asking} onBack={told.back} onKeyboard={told.keyboard} />
        </>,
      ),
    );
  await render({ open, asking });
  return { ...told, render };
}

/** As a browser does when the entry on top is taken off. */
function goBack(): void {
  history.replaceState(null, "");
  window.dispatchEvent(new PopStateEvent("popstate"));
}

test("STG9 Back closes the menu, then the sheet, then asks", async () => {
  const { back, closed, render } = await draw({ open: ["sheet", "menu"] });
  act(goBack);
  expect(closed).toEqual(["menu"]);
  await render({ open: ["sheet"], asking: false });
  act(goBack);
  expect(closed).toEqual(["menu", "sheet"]);
  await render({ open: [], asking: false });
  act(goBack);
  expect(back).toHaveBeenCalledTimes(1);
});

test("STG9 its entry holds nothing, comes once, comes back when the person stays", async () => {
  const push = vi.spyOn(history, "pushState").mockImplementation((state) => {
    history.replaceState(state, "");
  });
  const { render } = await draw();
  expect(push.mock.calls).toEqual([[{ sameside: "in-call" }, ""]]);
  act(goBack);
  await render({ open: [], asking: true });
  expect(push).toHaveBeenCalledTimes(1);
  await render({ open: [], asking: false });
  expect(push).toHaveBeenCalledTimes(2);
});

test("STG9 in another page's frame it leaves history alone", async () => {
  vi.stubGlobal("parent", {});
  const push = vi.spyOn(history, "pushState");
  const { back } = await draw();
  act(goBack);
  expect(push).not.toHaveBeenCalled();
  expect(back).not.toHaveBeenCalled();
});

test("STG8 a keyboard is told of while somebody writes, and when it goes", async () => {
  const seen = Object.assign(new EventTarget(), { height: 844, offsetTop: 0, scale: 1 });
  vi.stubGlobal("visualViewport", seen);
  vi.spyOn(document.documentElement, "clientHeight", "get").mockReturnValue(844);
  const { keyboard } = await draw();
  const resize = (height: number) =>
    act(() => {
      seen.height = height;
      seen.dispatchEvent(new Event("resize"));
    });
  resize(508);
  expect(keyboard).not.toHaveBeenCalled();
  act(() => document.querySelector("textarea")?.focus());
  expect(keyboard).toHaveBeenLastCalledWith({ height: 508, top: 0, low: false });
  resize(508);
  expect(keyboard).toHaveBeenCalledTimes(1);
  resize(844);
  expect(keyboard).toHaveBeenLastCalledWith(null);
});
