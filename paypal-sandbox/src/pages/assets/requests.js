// The requests, as they come.

import { get, listen } from "./api.js";
import { element, field, link, row, table, time } from "./dom.js";

export const title = "Requests";

const COLUMNS = ["Time", "Request", "Status", "Issue", "Resource"];
const SHOWN = 200;
// How long new requests are collected before a screen reader is told of them.
const QUIET = 5000;

export async function show(page) {
    const filter = element("input", { type: "search", name: "filter", size: "20" });
    const errors = element("input", { type: "checkbox", name: "errors" });
    const body = table("Requests, the newest first", COLUMNS, []);
    const rows = body.querySelector("tbody");
    const empty = element("p", { class: "quiet" }, "No requests yet. New ones appear here by themselves.");
    const news = element("p", { class: "hidden", role: "log", "aria-live": "polite" });
    const { requests, latest } = await get(`/_sandbox/requests?limit=${SHOWN}`);
    let known = requests.reverse();

    const isShown = (one) => {
        const text = `${one.operation ?? ""} ${one.method} ${one.path} ${one.status} ${one.issue ?? ""} ${one.resource ?? ""}`;
        return (!errors.checked || one.status >= 400) && text.toLowerCase().includes(filter.value.toLowerCase());
    };
    const draw = () => {
        rows.replaceChildren(...known.filter(isShown).map(line));
        empty.hidden = known.length > 0;
    };
    filter.addEventListener("input", draw);
    errors.addEventListener("change", draw);
    draw();
    page.put(
        element("div", { class: "row" },
            field("Find", filter),
            field("Errors only", errors, { class: "inline" })),
        empty, body, news);

    let count = 0;
    let timer = null;
    const tell = () => {
        news.textContent = count === 1 ? "One new request" : `${count} new requests`;
        count = 0;
        timer = null;
    };
    const end = listen("/_sandbox/requests/stream", latest, (request) => {
        known.unshift(request);
        known = known.slice(0, SHOWN);
        empty.hidden = true;
        if (isShown(request)) {
            rows.prepend(line(request));
            while (rows.children.length > SHOWN) rows.lastChild.remove();
        }
        count += 1;
        timer ??= setTimeout(tell, QUIET);
    });
    page.leave(() => {
        end();
        clearTimeout(timer);
    });
}

function line(one) {
    return row(COLUMNS, [
        time(one.time),
        { class: "wide", content: request(one) },
        { class: one.status < 400 ? "good" : "bad", content: String(one.status) },
        one.advice === undefined ? one.issue ?? "" : element("span", { title: one.advice }, one.issue),
        one.resource === undefined ? "" : { class: "mono", content: one.resource },
    ]);
}

// Describes a request: its operation, method and path.
export function request(one) {
    const query = one.query === "" ? "" : `?${one.query}`;
    const path = element("span", { class: "mono" }, `${one.method} ${one.path}${query}`);
    return one.operation === undefined ? path : element("span", {}, element("strong", {}, one.operation), " ", path);
}
