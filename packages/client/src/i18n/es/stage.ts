// Words of what can be done with the pictures of a call, Spanish.

export const stage = {
  own: {
    menu: "Tu propia imagen: moverla u ocultarla",
    moveTo: {
      topLeft: "Mover arriba a la izquierda",
      topRight: "Mover arriba a la derecha",
      bottomLeft: "Mover abajo a la izquierda",
      bottomRight: "Mover abajo a la derecha",
    },
    hide: "Ocultar mi imagen",
    show: "Mostrar mi imagen",
    muted: "Tu micrófono está apagado.",
  },
  small: {
    open: (name: string) => `Ver en una ventana pequeña: ${name}`,
    close: (name: string) => `Traer de vuelta a esta página: ${name}`,
    opened: (name: string) => `Ahora en una ventana pequeña: ${name}.`,
    closed: (name: string) => `De nuevo en esta página: ${name}.`,
    refused: "Tu navegador no abrió la ventana pequeña.",
  },
  sheet: {
    taller: "Hacer la hoja más alta",
    shorter: "Hacer la hoja más baja",
  },
  back: {
    title: "¿Salir de la llamada?",
    note: "Has ido hacia atrás. La sesión sigue y puedes volver.",
    stay: "Quedarme",
    leave: "Salir",
  },
};
