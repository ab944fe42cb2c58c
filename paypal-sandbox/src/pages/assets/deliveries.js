// The deliveries of events to webhooks, with their attempts.

import { get, listen, send } from "./api.js";
import { button, element, table, time } from "./dom.js";

export const title = "Deliveries";

const DELAY = 500;
const SHOWN = 200;
// The classes of states. One that waits has none.
const CLASSES = { DELIVERED: "good", FAILED: "bad", NOT_SENT: "bad" };

export async function show(page) {
    const latest = await draw(page);
    let timer = null;
    const end = listen("/_sandbox/deliveries/stream", latest, () => {
        timer ??= setTimeout(() => {
            timer = null;
            // Attempts that are unfolded are being read.
            if (document.querySelector("#view details[open]") === null) page.attempt(() => draw(page));
        }, DELAY);
    });
    page.leave(() => {
        end();
        clearTimeout(timer);
    });
}

// Returns the number of the latest change that is shown.
async function draw(page) {
    const { deliveries, latest } = await get(`/_sandbox/deliveries?limit=${SHOWN}`);
    const again = button("Read again", () => page.attempt(() => draw(page)));
    if (deliveries.length === 0) {
        page.put(element("p", { class: "quiet" }, "No deliveries. They begin with a webhook (POST /v1/notifications/webhooks)."), again);
        return latest;
    }
    const columns = ["Event", "Webhook", "Status", "Attempts", "Next try", "Action"];
    const rows = deliveries.reverse().map((one) => [
        { class: "wide", content: `${one.event_type ?? ""} ${one.event_id ?? ""}`.trim() },
        { class: "wide", content: one.url ?? one.webhook_id ?? "" },
        { content: state(one) },
        attempts(one.attempts ?? []),
        one.next_try ? time(one.next_try) : "",
        button("Resend", () => page.attempt(async () => {
            await send("POST", `/_sandbox/deliveries/${encodeURIComponent(one.id)}/resend`, {});
            await draw(page);
            page.say(`The delivery ${one.id} is sent again.`);
        }), { "aria-label": `Resend the delivery ${one.id}` }),
    ]);
    page.put(element("div", { class: "row" }, again), table("Deliveries, the newest first", columns, rows));
    return latest;
}

// The state, and the reason of a delivery that is not sent.
function state(one) {
    const status = element("span", { class: CLASSES[one.status] }, one.status);
    return one.reason === undefined ? status : element("span", {}, status, `: ${one.reason}`);
}

function attempts(list) {
    if (list.length === 0) return "none";
    const items = list.map((one) => element("li", {}, time(one.time), ` ${one.status ?? one.error ?? ""} ${one.milliseconds ?? ""} ms`));
    return element("details", {}, element("summary", {}, String(list.length)), element("ol", {}, items));
}
