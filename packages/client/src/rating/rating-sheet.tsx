// The rating from the first line to "Saved", on one sheet.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { SharedRating } from "@sameside/shared/session/rating";
import type { ReactNode } from "react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { usePageConfig } from "../entry/page-config.ts";
import { useFormat, useMessages, useRatingWords } from "../i18n/react.tsx";
import { useSession, useSessionLink, useView } from "../session-link/react.tsx";
import { Button, IconButton } from "../ui/button.tsx";
import { iconClose } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import { announce } from "../ui/live-region.tsx";
import { Notice } from "../ui/notices.tsx";
import { Sheet } from "../ui/sheet.tsx";
import text from "../ui/text.module.css";
import { whereBegun } from "./device-id.ts";
import { ElsewhereStep } from "./elsewhere-step.tsx";
import { LinesStep } from "./lines-step.tsx";
import { MissingLines } from "./missing-lines.tsx";
import type { Missing, RatingForm } from "./rating-form.ts";
import { countAnswers, isEmpty, whatIsMissing } from "./rating-form.ts";
import type { RatingStore } from "./rating-store.ts";
import { ratingStoreOf } from "./rating-store.ts";
import styles from "./rating.module.css";
import { SentStep } from "./sent-step.tsx";
import { ShareStep } from "./share-step.tsx";
import type { Therapists } from "./therapists.ts";
import { therapistsOf } from "./therapists.ts";
import { useInstrument, useTexts } from "./use-instrument.ts";

interface RatingSheetProps {
  /** The call is over: nothing is left to "talk now" about. */
  readonly afterCall: boolean;
  /** Shared, skipped or not saved: the person goes on. */
  readonly onDone: () => void;
  /** Leaves the sheet as it is, to come back later; absent where there is nothing to go back to. */
  readonly onBack?: (() => void) | undefined;
}

/** For a client only. What was filled in stays on this device until it is sent. */
export function RatingSheet(props: RatingSheetProps) {
  const link = useSessionLink();
  const store = ratingStoreOf(link);
  const form = useSyncExternalStore(store.subscribe, store.form);
  const ready = useSyncExternalStore(store.subscribe, store.isReady);
  const view = useView();
  const { locale } = useFormat();
  const { panel } = useMessages();
  const rating = useRatingWords();
  const found = useInstrument();
  const steps = { ...props, store, form, therapists: therapistsOf(view, locale) };
  const mine = view.rating.mine?.kind === "shared" ? view.rating.mine : null;
  if (found.kind !== "ready") {
    return (
      <Frame {...props} title={panel.wrap.rate} step="lines">
        <div className={styles["form"]}>
          <MissingLines
            found={found}
            words={mine === null ? rating.noInstrument : rating.noLines}
          />
        </div>
      </Frame>
    );
  }
  const { instrument } = found;
  if (mine !== null || form.stage === "sending" || form.stage === "saved") {
    return <Sent {...steps} instrument={instrument} mine={mine} />;
  }
  if (form.stage === "closing" || form.stage === "not-kept") {
    return <Dropped {...steps} instrument={instrument} />;
  }
  if (!ready) {
    return (
      <Frame {...props} title={<Title instrument={instrument} />} step="opening">
        <p className={styles["form"]}>{rating.opening}</p>
      </Frame>
    );
  }
  const begins = link.isPending(({ type }) => type === "rating.begin");
  if (whereBegun(view) === "elsewhere" && !begins) {
    return (
      <Frame {...props} title={rating.elsewhereTitle} step="elsewhere">
        <ElsewhereStep begunHere={!isEmpty(form)} onHere={store.beginHere} />
      </Frame>
    );
  }
  if (form.stage === "share") return <Share {...steps} instrument={instrument} />;
  return <Lines {...steps} instrument={instrument} />;
}

interface StepProps extends RatingSheetProps {
  readonly store: RatingStore;
  readonly form: RatingForm;
  readonly therapists: Therapists;
  readonly instrument: ShownInstrument;
}

function Lines({ store, form, therapists, instrument, ...props }: StepProps) {
  const { problems } = useMessages();
  const rating = useRatingWords();
  const { clinicName } = usePageConfig();
  const { answered, skipped } = countAnswers(form.answers);
  const skip = async () => {
    if (await store.drop("lines")) props.onDone();
  };
  return (
    <Frame
      {...props}
      title={<Title instrument={instrument} />}
      step="lines"
      unkept={useUnkept(store)}
      foot={
        <div className={layout["row"]}>
          {answered + skipped === 0 ? (
            <Button look="quiet" onClick={() => void skip()}>
              {rating.skipAll}
            </Button>
          ) : (
            <p className={text["small"]}>
              {rating.progress(answered, skipped, instrument.items.length)}
            </p>
          )}
          {form.refused !== null && <p className={text["small"]}>{problems[form.refused]}</p>}
          <Button
            look="main"
            className={layout["push"]}
            onClick={() => store.change({ stage: "share", refused: null })}
          >
            {rating.goOn}
          </Button>
        </div>
      }
    >
      <LinesStep
        instrument={instrument}
        form={form}
        therapists={therapists}
        clinicName={clinicName}
        afterCall={props.afterCall}
        onChange={store.change}
      />
    </Frame>
  );
}

function Share({ store, form, therapists, instrument, ...props }: StepProps) {
  const { problems } = useMessages();
  const rating = useRatingWords();
  const { texts } = useTexts(instrument);
  const [missing, setMissing] = useState<Missing | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const words = { choice: rating.chooseFirst, nothing: rating.nothingToShare };
  const confirm = () => {
    const first = whatIsMissing(form, props.afterCall);
    setMissing(first);
    if (first === null) {
      void (form.choice === "dont-save"
        ? store.drop("not-kept")
        : store.share(instrument, texts.language));
      return;
    }
    announce(first === "choice" || first === "nothing" ? words[first] : rating.noteTooLong);
    const about = place.current?.querySelector(`[data-about~="${first}"]`);
    // The sentence stands above the field: both must be in view.
    about?.scrollIntoView({ block: "start" });
    about?.querySelector<HTMLElement>("input, textarea")?.focus({ preventScroll: true });
  };
  const { refused } = form;
  useEffect(() => {
    if (refused === null) return;
    announce(problems[refused]);
    place.current?.querySelector(`[data-about~="choice"]`)?.scrollIntoView({ block: "start" });
  }, [refused, problems]);
  return (
    <Frame
      {...props}
      title={<Title instrument={instrument} />}
      step="share"
      unkept={useUnkept(store)}
      foot={
        <div className={layout["row"]}>
          <Button look="quiet" onClick={() => store.change({ stage: "lines" })}>
            {rating.backToLines(instrument.items.length)}
          </Button>
          <Button look="main" className={layout["push"]} onClick={confirm}>
            {rating.confirm}
          </Button>
        </div>
      }
    >
      <ShareStep
        form={form}
        therapists={therapists}
        afterCall={props.afterCall}
        missing={missing}
        placeRef={place}
        onChange={(parts) => {
          setMissing(null);
          store.change(parts);
        }}
      />
    </Frame>
  );
}

function Sent(props: StepProps & { readonly mine: SharedRating | null }) {
  const { store, form, therapists, instrument, mine, afterCall, onDone } = props;
  const { saving } = useSession();
  const kept = useSyncExternalStore(store.subscribe, store.kept) === true;
  const rating = useRatingWords();
  const saved = mine !== null || form.stage === "saved";
  const outcome = saving === "not-saved" ? "not-yet" : "saving";
  const sharing = form.choice === "after-call" ? ("after-call" as const) : ("now" as const);
  return (
    <Frame
      afterCall={afterCall}
      title={<Title instrument={instrument} />}
      step="sent"
      bodyLabel={rating.yourAnswers}
      foot={
        <div className={layout["row"]}>
          <Leave {...props} saved={saved} busy={!saved && outcome === "saving"} onDone={onDone} />
        </div>
      }
    >
      <SentStep
        instrument={instrument}
        outcome={saved ? "saved" : outcome}
        kept={kept}
        sent={mine ?? { ...form, sharing }}
        therapists={therapists}
        afterCall={afterCall}
      />
    </Frame>
  );
}

function Leave(props: RatingSheetProps & { readonly saved: boolean; readonly busy: boolean }) {
  const rating = useRatingWords();
  const { saved, busy, afterCall, onDone, onBack } = props;
  if (busy) {
    return (
      <Button busy className={layout["push"]}>
        {rating.saving}
      </Button>
    );
  }
  // Not saved yet and nowhere to go: the notice says to keep the page open.
  const leave = saved ? onDone : onBack;
  if (leave === undefined) return null;
  return (
    <Button look={saved ? "main" : "plain"} className={layout["push"]} onClick={leave}>
      {afterCall ? rating.done : rating.backToAgenda}
    </Button>
  );
}

function Dropped({ form, therapists, instrument, store, afterCall, onDone }: StepProps) {
  const { saving } = useSession();
  const rating = useRatingWords();
  const { names, count } = therapists;
  const kept = form.stage === "not-kept";
  const stuck = saving === "not-saved";
  const leave = () => {
    if (kept) store.change({ stage: "lines" });
    onDone();
  };
  return (
    <Frame
      afterCall={afterCall}
      title={<Title instrument={instrument} />}
      step="dropped"
      foot={
        <div className={layout["row"]}>
          <Button busy={!kept && !stuck} className={layout["push"]} onClick={leave}>
            {afterCall ? rating.done : rating.backToAgenda}
          </Button>
        </div>
      }
    >
      <div className={styles["sent"]}>
        {kept && (
          <Notice kind="saving" title={rating.notKept} say={rating.notKept}>
            <p>{rating.notKeptNote(names, count)}</p>
          </Notice>
        )}
        {!kept && (
          <Notice
            kind={stuck ? "not-yet" : "saving"}
            title={stuck ? rating.closingNotYet : rating.closing}
            say={stuck ? rating.closingNotYet : rating.closing}
          />
        )}
      </div>
    </Frame>
  );
}

/** The questionnaire's own words, in its own language. */
function Title({ instrument }: Pick<StepProps, "instrument">) {
  const { texts, lang } = useTexts(instrument);
  return <bdi lang={lang}>{texts.title}</bdi>;
}

/** Known to be so, not merely not known yet. */
function useUnkept(store: RatingStore): boolean {
  return useSyncExternalStore(store.subscribe, store.kept) === false;
}

interface FrameProps {
  readonly title: ReactNode;
  /** Another step begins at its top, with the focus on the heading. */
  readonly step: string;
  readonly afterCall: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly bodyLabel?: string;
  /** What is filled in would be gone with the page. */
  readonly unkept?: boolean;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

function Frame(props: FrameProps) {
  const { title, step, afterCall, onBack, bodyLabel, unkept = false, foot, children } = props;
  const rating = useRatingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <Sheet
      key={step}
      plain
      title={title}
      titleAs={afterCall ? "h1" : "h2"}
      titleRef={heading}
      bodyLabel={bodyLabel}
      headSide={
        onBack && <IconButton icon={iconClose} label={rating.backToAgenda} onClick={onBack} />
      }
      foot={
        unkept ? (
          <>
            <p className={text["small"]}>{rating.keepOpen}</p>
            {foot}
          </>
        ) : (
          foot
        )
      }
    >
      {children}
    </Sheet>
  );
}
