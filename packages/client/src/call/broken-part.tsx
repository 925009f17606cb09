// Stands where a part of the page stopped working.
import { useMessages } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";

export function BrokenPart({ retry }: { retry: () => void }) {
  const { common } = useMessages();
  return (
    <div data-ground="paper" className={cx(layout["paper"], layout["pad"], layout["stack"])}>
      <output>{common.broken}</output>
      <div className={layout["row"]}>
        <Button onClick={retry}>{common.tryAgain}</Button>
        <Button look="quiet" onClick={() => location.reload()}>
          {common.reload}
        </Button>
      </div>
    </div>
  );
}
