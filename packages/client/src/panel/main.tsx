// Entry of the panel page.
import { startPage } from "../entry/start-page.tsx";
import { PanelPage } from "./panel-page.tsx";

void startPage({ call: false, page: (host) => <PanelPage host={host} /> });
