// Words of what goes wrong with the room during a call, German.

export const trouble = {
  moment: "Das Bild ist kurz stehen geblieben.",
  lost: {
    title: "Die Verbindung ist abgerissen.",
    lead: "Wir versuchen es wieder. Ihre Themen sind sicher, und Ihre Sitzung geht weiter.",
    again: "Jetzt wieder hineingehen",
    trying: "Wir versuchen es jetzt …",
    back: "Sie sind wieder verbunden.",
    long: "Das Bild kann länger fehlen. Wir versuchen es weiter.",
    instead: "Sie können auch telefonieren oder ein anderes Gerät nehmen.",
  },
  sound: {
    title: "Ihr Browser hält den Ton zurück.",
    note: "Einmal tippen, und er ist an.",
    button: "Tippen zum Hören",
  },
  soundStopped: {
    title: "Der Ton ist weg.",
    note: "Ihr Gerät hat ihn angehalten.",
    button: "Ton zurückholen",
  },
  noCalls:
    "Dieser Browser kann keine Videogespräche zeigen. Um sich zu sehen, öffnen Sie Ihren Link in Chrome, Edge, Firefox oder Safari. Alles andere geht hier.",
  slow: "Das Video ist noch nicht da. Wir versuchen es weiter. Ihre Themen gehen schon.",
  noVideo: {
    elsewhere:
      "Diese Sitzung hat hier kein Video. Die Themen stehen neben Ihrem Gespräch oder Telefon.",
    notSetUp: "Video ist hier nicht eingerichtet. Alles andere geht.",
  },
};
