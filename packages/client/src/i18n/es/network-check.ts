// Words of the look at the connection, Spanish.

export const networkCheck = {
  button: "Comprobar mi conexión",
  again: "Comprobar otra vez",
  checking: "Miramos tu conexión…",
  grades: {
    good: "Bien. La imagen y el sonido pasan bien.",
    detour:
      "Funciona. Esta red solo deja pasar la llamada con un rodeo, así que puede ir un poco más lenta.",
    slow: "Funciona, pero despacio: las palabras llegan tarde. Un cable, o un sitio más cerca del router, puede ayudar.",
    lossy:
      "Funciona, pero una parte se pierde por el camino. Un cable, o un sitio más cerca del router, puede ayudar.",
    poor: "Funciona, pero mal. Cierra otros programas que usen internet, o entra sin cámara: así el sonido tiene más sitio.",
    blocked:
      "La imagen y el sonido no pasan aquí: esta red no los deja salir por ningún camino. Prueba otra red, por ejemplo la de tu teléfono. O únete por teléfono, si tu clínica te dio un número.",
    unreachable:
      "No llegamos al lugar de la llamada. ¿Tienes conexión? Prueba otra red. O únete por teléfono, si tu clínica te dio un número.",
  },
  details: {
    title: "Para ayuda técnica",
    signalling: "WebSocket al servidor de imagen",
    path: "Camino de imagen y sonido",
    offered: "Caminos que ofrece el servidor",
    roundTrip: "Ida y vuelta",
    lost: "Perdido por el camino",
    yes: "alcanzado",
    no: "no alcanzado",
    unknown: "no medido",
  },
};
