// Tests how people's words are cleaned.
import { describe, expect, it } from "vitest";
import { cleanLine, cleanOptional, countGraphemes } from "./text.ts";

const FAMILY = "👨‍👩‍👧‍👦";

describe("text", () => {
  it("TXT1 counts as people do", () => {
    expect(countGraphemes(`${FAMILY}e\u0301🇩🇪`)).toBe(3);
    expect(cleanLine(FAMILY.repeat(12), 12).problem).toBe(null);
    expect(cleanLine(FAMILY.repeat(13), 12).problem).toBe("text.too-long");
  });

  it("TXT1 does not take a stack of marks for one character", () => {
    expect(cleanLine(`a${"\u0301".repeat(2_000)}`, 140).problem).toBe("text.too-long");
    expect(cleanLine("x".repeat(1_000_000), 140).problem).toBe("text.too-long");
  });

  it("TXT2 needs words", () => {
    expect(cleanLine("", 10).problem).toBe("text.empty");
    expect(cleanLine(" \n\t\u0000\u202e ", 10).problem).toBe("text.empty");
    expect(cleanOptional("  ", 10)).toEqual({ text: null, problem: null });
    expect(cleanOptional(null, 10)).toEqual({ text: null, problem: null });
    expect(cleanOptional("x".repeat(11), 10).problem).toBe("text.too-long");
  });

  it("TXT3 takes out what could hide or reorder words, keeps the rest as typed", () => {
    expect(cleanLine("  a\u202eb\u0007c\n\n d ", 10).text).toBe("abc d");
    expect(cleanLine("e\u0301", 10).text).toBe("é");
    expect(cleanLine("<b>*me*</b> & you", 40).text).toBe("<b>*me*</b> & you");
    expect(cleanLine(FAMILY, 1).text).toBe(FAMILY);
  });
});
