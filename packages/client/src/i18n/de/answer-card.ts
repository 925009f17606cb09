// Words of the card on which a therapist reads an answer, German.
import type { HelpId, PulseAnswer } from "@sameside/shared/session/pulse";

const lineForAnswer: Record<PulseAnswer, string> = {
  yes: "„Gut zu wissen. Dann bleiben wir dabei.“",
  "a-bit": "„Danke. Was würde es für Sie ein bisschen hilfreicher machen?“",
  "not-really": "„Danke, dass Sie mir das sagen. Was brauchen Sie jetzt von mir?“",
  "not-sure": "„Das müssen Sie nicht wissen. Wollen wir kurz zusammen hinschauen?“",
};

const lineForHelp: Record<HelpId, string> = {
  "slow-down": "„Danke, dass Sie das sagen. Wollen wir ab hier langsamer machen?“",
  "just-listen": "„Danke. Dann höre ich jetzt erst einmal nur zu.“",
  "check-understanding":
    "„Ich sage einmal, was ich bisher verstanden habe. Sagen Sie mir, wo es nicht stimmt.“",
  "say-why":
    "„Ich sage Ihnen, warum ich das vorgeschlagen habe. Sagen Sie mir, wenn es nicht passt.“",
  "more-plan": "„Schauen wir, wo wir stehen, und planen wir den nächsten Schritt zusammen.“",
  "something-to-try": "„Wollen wir eine kleine Sache finden, die Sie ausprobieren könnten?“",
  "something-else": "„Worüber würden Sie lieber sprechen?“",
  "back-to-list": "„Schauen wir noch einmal auf unsere Liste. Was ist für Sie als Nächstes dran?“",
  "short-break": "„Machen wir eine kurze Pause. Sagen Sie mir, wenn Sie so weit sind.“",
  "not-sure-yet": "„Das müssen Sie noch nicht wissen. Wir finden es zusammen heraus.“",
};

export const answerCard = {
  asks: (name: string) => `Hilft das gerade? ${name} sagt:`,
  noAnswer: (name: string) => `${name}: keine Antwort`,
  takenBack: (name: string) => `${name}: Antwort zurückgenommen`,
  couldSay: "Sie könnten sagen:",
  add: "Zu den Themen",
  putAway: "Weglegen",
  itemWords: "Wie wir hier zusammenarbeiten",
  added: "Steht jetzt bei den Themen.",
  more: (count: number) => (count === 1 ? "1 weitere Karte" : `${count} weitere Karten`),
  announce: (name: string, answer: string) => `${name} sagt: ${answer}`,
  lineForAnswer,
  lineForHelp,
};
