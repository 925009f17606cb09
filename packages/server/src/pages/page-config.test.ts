// Tests that what stands in a page cannot become part of it.

import { describe, expect, it } from "vitest";
import { withPageConfig } from "./page-config.ts";

const config = {
  clinicId: "clinic",
  clinicName: "</script><script>alert(1)</script><!--\u2028&",
  urgentLine: "$& $1 01632 960 999",
  embedOrigins: ["https://portal.example"],
  dialIn: null,
  blur: false,
  video: true,
};

describe("withPageConfig", () => {
  it("puts the configuration in its place, readable as it was", () => {
    const html = withPageConfig("<head><!--page-config--></head>", config);
    const [, json = ""] = /id="page-config">(.*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(config);
  });

  it("lets nothing in it end the element", () => {
    const html = withPageConfig("<head><!--page-config--></head>", config);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain("<!--");
    expect(html).not.toContain("\u2028");
  });

  it("refuses a page without a place for it", () => {
    expect(() => withPageConfig("<head></head>", config)).toThrow("no place");
  });
});
