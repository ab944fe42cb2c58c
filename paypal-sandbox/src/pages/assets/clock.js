// The clock, and buttons that move it.

import { get, send } from "./api.js";
import { button, element, table, time } from "./dom.js";

export const title = "Clock";

const STEPS = [["+1 hour", "1h"], ["+1 day", "1d"], ["+31 days", "31d"]];

export async function show(page) {
    const now = element("p", { class: "now" });
    const rate = element("p", { class: "quiet" });
    const ran = element("div");
    const tell = (clock) => {
        now.replaceChildren(time(clock.now));
        rate.textContent = clock.rate === 0 ? "The clock stands still." : `The clock runs: ${clock.rate} s in each second.`;
    };
    const act = (words, request) => () => page.attempt(async () => {
        const clock = await request();
        tell(clock);
        const jobs = clock.ran ?? [];
        page.say(`${words} ${jobs.length === 0 ? "Nothing became due." : `${jobs.length} became due.`}`);
        const rows = jobs.map((job) => [time(job.at), job.job, { class: "mono", content: job.resource }]);
        ran.replaceChildren(...(rows.length === 0 ? [] : [
            element("h2", {}, "What became due"), table("What became due", ["Time", "Job", "Resource"], rows)]));
        await page.showTime();
    });
    const set = (rate) => () => send("PUT", "/_sandbox/clock", { rate });
    tell(await get("/_sandbox/clock"));
    page.put(
        now, rate,
        element("div", { class: "row" },
            STEPS.map(([label, by]) => button(label, act(`The clock moved by ${by}.`, () => send("POST", "/_sandbox/clock/advance", { by })))),
            button("Stop", act("The clock stands still.", set(0))),
            button("Run", act("The clock runs.", set(1)))),
        element("p", { class: "quiet" }, "Access tokens live nine hours: a program needs a new one after a longer step."),
        ran);
}
