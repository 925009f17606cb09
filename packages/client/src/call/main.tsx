// Entry of the call page.
import { startPage } from "../entry/start-page.tsx";
import { CallPage } from "./call-page.tsx";

void startPage({
  call: true,
  page: (host, { panel }) => <CallPage host={host} startsFolded={panel === "closed"} />,
});
