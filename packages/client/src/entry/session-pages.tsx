// Pages for a session that did not take place.
import { useMessages } from "../i18n/react.tsx";
import { iconInfo } from "../ui/icons.ts";
import { Card, Page } from "../ui/page.tsx";
import { usePageConfig } from "./page-config.ts";
import { WayBack } from "./way-back.tsx";
import { UrgentLine } from "./urgent-line.tsx";

export function NoSessionPage({ phase }: { phase: "cancelled" | "missed" }) {
  const { clinicName } = usePageConfig();
  const { panel } = useMessages();
  return (
    <Page centred clinic={clinicName}>
      <Card
        icon={iconInfo}
        title={panel.session[phase]}
        lead={panel.session.askPractice}
        small={<UrgentLine />}
      >
        <WayBack />
      </Card>
    </Page>
  );
}
