// Words of the call's screens, English.

export const call = {};
