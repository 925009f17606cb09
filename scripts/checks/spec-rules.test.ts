// Tries the check of rule ids on a made-up specification.
import { expect, test } from "vitest";
import { repeatedRules, ruleIds, untestedRules } from "./spec-rules.ts";

const SPEC = "# Rules\n\n- **AGD1** One.\n- **AGD12** Two, see AGD1.\n- **PLS1** Three.\n";

test("finds every rule once", () => {
  expect(ruleIds(SPEC)).toEqual(["AGD1", "AGD12", "PLS1"]);
});

test("a rule whose id begins no test's name is untested", () => {
  expect(untestedRules(SPEC, ['test("AGD12 two", ', "it(`PLS1 three`"])).toEqual(["AGD1"]);
});

test("an id given twice is named", () => {
  expect(repeatedRules(`${SPEC}- **PLS1** Again.\n`)).toEqual(["PLS1"]);
});
