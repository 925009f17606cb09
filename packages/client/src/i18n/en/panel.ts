// Words of the sheet beside the call, English.

export const panel = {};
