// Tells a person from what is behind them, by MediaPipe's program, which our own server hands out.
import graph from "@mediapipe/selfie_segmentation/selfie_segmentation.binarypb?url";
import program from "@mediapipe/selfie_segmentation/selfie_segmentation.js?url";
import model from "@mediapipe/selfie_segmentation/selfie_segmentation_landscape.tflite?url";
import loader from "@mediapipe/selfie_segmentation/selfie_segmentation_solution_simd_wasm_bin.js?url";
import wasm from "@mediapipe/selfie_segmentation/selfie_segmentation_solution_simd_wasm_bin.wasm?url";
import type { SelfieSegmentation } from "@mediapipe/selfie_segmentation";

/** Under the names it asks for; the file names carry a hash. */
const FILES: Readonly<Record<string, string>> = {
  "selfie_segmentation.binarypb": graph,
  "selfie_segmentation_landscape.tflite": model,
  "selfie_segmentation_solution_simd_wasm_bin.js": loader,
  "selfie_segmentation_solution_simd_wasm_bin.wasm": wasm,
};

type Maker = typeof SelfieSegmentation;

export interface Segmenter {
  /** Opaque where the person is. Rejects when the program broke. */
  maskOf(this: void, video: HTMLVideoElement): Promise<CanvasImageSource>;
  close(this: void): void;
}

/** Rejects where the browser cannot: no WebAssembly, no WebGL, a file that did not come. */
export async function openSegmenter(): Promise<Segmenter> {
  const canvas = document.createElement("canvas");
  // Asked here, since the program itself would ask the person with a window of the browser's.
  if ((canvas.getContext("webgl2") ?? canvas.getContext("webgl")) === null) {
    throw new Error("No WebGL");
  }
  const Maker = await loadMaker();
  const segmentation = new Maker({
    locateFile: (name) => {
      const url = FILES[name];
      // Such as the program for browsers that are older than ours.
      if (url === undefined) throw new Error(`Not handed out: ${name}`);
      return url;
    },
  });
  segmentation.setOptions({ modelSelection: 1, selfieMode: false });
  let mask: CanvasImageSource | null = null;
  segmentation.onResults((results) => {
    mask = results.segmentationMask;
  });
  await segmentation.initialize();
  return {
    maskOf: async (image) => {
      mask = null;
      await segmentation.send({ image });
      if (mask === null) throw new Error("No mask");
      return mask;
    },
    close: () => void segmentation.close().catch(() => {}),
  };
}

/** It is no module: as a script it leaves its maker on the window. */
async function loadMaker(): Promise<Maker> {
  const here = globalThis as typeof globalThis & { SelfieSegmentation?: Maker };
  if (here.SelfieSegmentation === undefined) {
    const script = document.createElement("script");
    script.src = program;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error("The program did not come")));
    });
    document.head.append(script);
    await loaded.finally(() => script.remove());
  }
  if (here.SelfieSegmentation === undefined) throw new Error("The program is empty");
  return here.SelfieSegmentation;
}
