// Words of the look at the connection, German.

export const networkCheck = {
  button: "Meine Verbindung prüfen",
  again: "Noch einmal prüfen",
  checking: "Wir sehen uns Ihre Verbindung an …",
  grades: {
    good: "Gut. Bild und Ton kommen gut durch.",
    detour:
      "Es geht. Dieses Netz lässt das Gespräch nur auf einem Umweg durch, das kann etwas langsamer sein.",
    slow: "Es geht, aber langsam: Worte kommen spät an. Ein Kabel oder ein Platz näher am Router kann helfen.",
    lossy:
      "Es geht, aber unterwegs geht etwas verloren. Ein Kabel oder ein Platz näher am Router kann helfen.",
    poor: "Es geht, aber schlecht. Schließen Sie andere Programme, die das Internet nutzen, oder gehen Sie ohne Kamera hinein: Dann hat der Ton mehr Platz.",
    blocked:
      "Bild und Ton kommen hier nicht durch: Dieses Netz lässt sie nirgends hinaus. Versuchen Sie ein anderes Netz, zum Beispiel das Ihres Telefons. Oder kommen Sie per Telefon dazu, wenn Ihre Praxis Ihnen eine Nummer gegeben hat.",
    unreachable:
      "Wir erreichen den Ort nicht, an dem das Gespräch ist. Sind Sie online? Versuchen Sie ein anderes Netz. Oder kommen Sie per Telefon dazu, wenn Ihre Praxis Ihnen eine Nummer gegeben hat.",
  },
  details: {
    title: "Für technische Hilfe",
    signalling: "WebSocket zum Videoserver",
    path: "Weg von Bild und Ton",
    offered: "Wege, die der Server anbietet",
    roundTrip: "Hin und zurück",
    lost: "Unterwegs verloren",
    yes: "erreicht",
    no: "nicht erreicht",
    unknown: "nicht gemessen",
  },
};
