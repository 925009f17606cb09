// Words of leaving a call, of what comes after it, German.

export const after = {
  end: {
    title: "Für alle beenden?",
    note: "Das Gespräch wird geschlossen. Wer in Therapie ist, wird gefragt, wie es war.",
    end: "Für alle beenden",
    leave: "Nur ich gehe",
    stay: "Weitermachen",
    ending: "Wird beendet…",
    moment: "Erst einen Moment für die Rückmeldung",
    momentNote:
      "Bisher wurde niemand gefragt, wie es war. Mit einem Moment dafür können Sie noch darüber sprechen.",
  },
  left: {
    title: "Sie haben das Gespräch verlassen.",
    lead: "Die Sitzung geht weiter. Sie können zurückkommen, wann Sie möchten.",
    again: "Zurück ins Gespräch",
    small: "Oder schließen Sie einfach diese Seite. Es geht nichts verloren.",
    rate: "Die Sätze ansehen",
    rateLead: "Bevor Sie gehen: ein paar Sätze zu heute, wenn Sie möchten.",
    askedLater: "Wenn das Gespräch zu Ende ist, fragt diese Seite, wie es war.",
  },
  removed: {
    title: "Sie sind nicht mehr im Gespräch.",
    lead: "Wer Ihre Therapie leitet, hat Sie herausgenommen. Das kann auch aus Versehen passieren. Fragen Sie Ihre Praxis, wie es weitergeht.",
    rate: "Aufschreiben, wie es war",
    small: "Was Sie zu den Themen geschrieben haben, bleibt da.",
    until: (time: string) =>
      `Was Sie zu den Themen geschrieben haben, bleibt da. Ihr Link bleibt für Ihre Antworten offen: bis ${time}\u00A0Uhr.`,
  },
  ended: {
    title: "Das Gespräch ist zu Ende. Danke für heute.",
    lead: "Nehmen Sie sich einen Moment, wenn es geht, bevor Sie weitermachen.",
    rateTitle: "Wie war die Zusammenarbeit heute?",
    rateLead: (who: string) =>
      `Ein paar Sätze zu heute. Sie können jeden Satz auslassen, und Sie entscheiden, ob Ihre Antworten für ${who} sichtbar werden.`,
    rate: "Die Sätze ansehen",
    rateGoOn: "Weiter mit den Sätzen",
    begunElsewhere: "Sie haben das auf Ihrem anderen Gerät begonnen.",
    notThisTime: "Diesmal nicht",
    until: (time: string) => `Nicht jetzt? Ihr Link gilt dafür bis ${time}\u00A0Uhr.`,
    shared: "Ihre Antworten sind gespeichert und geteilt. Danke.",
    closed: "Sie wollten diesmal keine Rückmeldung teilen. Das ist in Ordnung.",
    lookAgain: "Ansehen, was Sie geteilt haben",
    changeMind: "Ich möchte doch",
    next: "Für das nächste Mal",
    therapistLead: "Nehmen Sie sich einen Moment, wenn es geht, bevor Sie weitermachen.",
    until48: (time: string) => `Das Protokoll schließt sich von selbst: ${time}\u00A0Uhr.`,
    reopen: "Zurück ins Gespräch",
    sealNote: "Ist das Protokoll geschlossen, bleibt es, wie es ist.",
    guestLead: "Sie können diese Seite jetzt schließen.",
  },
  back: (clinic: string) => `Zurück zu ${clinic}`,
  elsewhere: {
    title: "Ihre Sitzung ist in einem anderen Tab offen.",
    lead: (who: string) =>
      `Dort geht das Gespräch weiter. Für ${who} sind Sie nur einmal zu sehen und zu hören. Wenn Sie möchten, holen Sie es hierher.`,
    again: "In diesem Tab weitermachen",
    small: "Oder schließen Sie einfach diesen Tab. Es geht nichts verloren.",
  },
};
