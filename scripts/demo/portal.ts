// The demo clinic's own portal: a made-up practice that embeds its sessions.
import { openDiary } from "./appointments.ts";
import { clinicApi } from "./clinic-api.ts";
import { portalServer } from "./server.ts";
import { readSettings } from "./settings.ts";

const { port, clinic, linksFile } = readSettings(process.env);
const now = () => Date.now();
const api = clinicApi(clinic);
const diary = openDiary({ api, file: linksFile, now });
await diary.fillToday();

const server = portalServer({ api, diary, baseUrl: clinic.baseUrl, now });
// Only the name that makes it another origin than the session server's 127.0.0.1.
server.listen(port, "localhost", () => console.log("ready"));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
