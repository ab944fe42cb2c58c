// The resources: kinds, the latest of a kind, and the history of one.

import { get, listen } from "./api.js";
import { element, json, link, money, table, time } from "./dom.js";
import { request } from "./requests.js";

export const title = "Resources";

// How long to wait after a request before what is shown is read again.
const DELAY = 500;

// The relations of links to pages, and how the paths of pages begin.
const RELATIONS = ["approve", "payer-action", "approval_url", "action_url", "payer-view", "payment_link"];
const PAGES = ["/checkoutnow", "/webapps/", "/agreements/approve", "/cgi-bin/webscr", "/bizsignup/", "/invoice/p/", "/ncp/payment/"];

export async function show(page) {
    const [kind, id] = page.rest;
    const { latest } = await get("/_sandbox/requests?limit=0");
    await draw(page, kind, id);
    // Lists are read again after requests. A resource stays as it is while it is read.
    let timer = null;
    const end = id === undefined
        ? listen("/_sandbox/requests/stream", latest, () => {
            timer ??= setTimeout(() => {
                timer = null;
                page.attempt(() => draw(page, kind, id));
            }, DELAY);
        })
        : () => {};
    page.leave(() => {
        end();
        clearTimeout(timer);
    });
}

async function draw(page, kind, id) {
    if (id !== undefined) return one(page, kind, id);
    const { kinds } = await get("/_sandbox/resources");
    const present = kinds.filter((one) => one.count > 0 || one.kind === kind);
    const list = element("ul", { class: "kinds" }, present.map((one) => {
        const count = one.is_more ? `${one.count}+` : String(one.count);
        const attributes = one.kind === kind ? { "aria-current": "true" } : {};
        return element("li", {}, link(path(one.kind), `${one.kind} (${count})`, attributes));
    }));
    if (present.length === 0) {
        page.put(element("p", { class: "quiet" }, "There are no resources yet. An order, an invoice or a plan makes one."));
    } else if (kind === undefined) {
        page.put(element("p", { class: "quiet" }, "Choose a kind:"), list);
    } else {
        page.put(list, await latest(kind));
    }
}

async function latest(kind) {
    const { resources } = await get(`/_sandbox/resources?kind=${encodeURIComponent(kind)}`);
    return table(`The latest ${kind}`, ["Id", "Status", "Amount", "Time"], resources.map((one) => [
        { class: "mono wide", content: link(path(kind, one.id), one.id) },
        one.status ?? "",
        money(one.amount),
        one.time ? time(one.time) : "",
    ]));
}

async function one(page, kind, id) {
    const found = await get(`/_sandbox/resources/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`);
    const entries = found.history.map((entry) => {
        if (entry.request !== undefined) {
            const { time: at, status, issue } = entry.request;
            return element("li", {}, time(at), " ", request(entry.request), " ",
                element("span", { class: status < 400 ? "good" : "bad" }, `${status} ${issue ?? ""}`));
        }
        const event = entry.event;
        return element("li", {}, time(event.create_time), " ",
            element("details", {},
                element("summary", {}, "Event ", element("strong", {}, event.event_type)),
                json(event, event.event_type)));
    });
    page.put(
        element("p", {}, link(path(kind), `All ${kind}`)),
        element("h2", {}, id),
        element("div", { class: "columns" },
            element("section", { "aria-label": "History" }, element("h2", {}, "History"),
                entries.length === 0 ? element("p", { class: "quiet" }, "No request or event names it.") : element("ol", { class: "history" }, entries)),
            element("section", { "aria-label": "Now" }, element("h2", {}, "Now"), pages(found.resource), json(found.resource, `${kind} ${id}`))));
}

// Links to pages of this sandbox, such as the one on which a payer approves. They lead to the host
// at which the inspector is, which may have another name than in the resource.
function pages(resource) {
    const links = Array.isArray(resource.links) ? resource.links : [];
    const own = links.filter((one) => RELATIONS.includes(one.rel)).map((one) => [page(one.href), one.rel]).filter(([path]) => path !== null);
    return own.length === 0 ? null : element("p", {}, own.map(([path, rel]) => link(path, `Open the page: ${rel}`)));
}

// The path and the query of a URL if it is that of a page, and null otherwise.
function page(href) {
    const url = URL.canParse(href) ? new URL(href) : null;
    return url !== null && PAGES.some((start) => url.pathname.startsWith(start)) ? url.pathname + url.search : null;
}

function path(...parts) {
    return `#resources/${parts.map(encodeURIComponent).join("/")}`;
}
