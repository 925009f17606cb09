// Stands where no language loaded: one sentence, one way on.
import { useLayoutEffect } from "react";
import { lastWords } from "../i18n/last-words.ts";
import { Button } from "../ui/button.tsx";
import { Card, Page } from "../ui/page.tsx";
import { useScreenName } from "./screen-name.ts";

export function WordlessPage({ clinicName }: { clinicName: string }) {
  const { code, title, again } = lastWords(navigator.languages);
  useScreenName("wordless");
  useLayoutEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  return (
    <Page centred clinic={clinicName}>
      <Card
        title={title}
        actions={
          <Button look="main" big onClick={() => location.reload()}>
            {again}
          </Button>
        }
      />
    </Page>
  );
}
