// The frame of the inspector: the views, the environment, the time.

import { environment, get } from "./api.js";
import { element, link, time } from "./dom.js";
import * as requests from "./requests.js";
import * as resources from "./resources.js";
import * as events from "./events.js";
import * as deliveries from "./deliveries.js";
import * as ledger from "./ledger.js";
import * as clock from "./clock.js";
import * as faults from "./faults.js";

const VIEWS = { requests, resources, events, deliveries, ledger, clock, faults };
const find = (id) => document.getElementById(id);

let leave = () => {};
let visits = 0;

// Says how an action turned out.
function say(words, isBad = false) {
    find("status").textContent = words;
    find("status").className = isBad ? "status bad" : "status";
}

// Does something, and shows the error if it fails, unless another view is shown by then.
async function attempt(act, isShown = () => true) {
    try {
        return await act();
    } catch (error) {
        if (isShown()) say(error.message, true);
        return undefined;
    }
}

// Shows nodes in the place of others, and keeps the focus where it was.
function put(nodes) {
    const place = find("view");
    const focused = place.contains(document.activeElement) ? likeness(document.activeElement) : null;
    place.replaceChildren(...nodes);
    if (focused === null) return;
    const candidates = place.querySelectorAll("a, button, input, select, summary, pre");
    [...candidates].find((one) => likeness(one) === focused)?.focus();
}

// By what two elements are the same to a reader.
function likeness(one) {
    const attributes = ["aria-label", "name", "href"].map((name) => one.getAttribute(name));
    return [one.tagName, ...attributes, one.closest("label")?.textContent ?? one.textContent].join("|");
}

async function showTime() {
    const { now } = await get("/_sandbox/clock");
    find("now").replaceWith(Object.assign(time(now), { id: "now" }));
}

// Decodes a part of a URL. One that is not encoded correctly stays as it is.
function decoded(part) {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

// Shows the view that the fragment of the URL names, such as `#resources/orders/ID`.
async function show() {
    const [name, ...rest] = location.hash.slice(1).split("/").map(decoded);
    if (name === "main") return;
    const view = VIEWS[name] ?? requests;
    leave();
    leave = () => {};
    const visit = ++visits;
    say("");
    document.title = `${view.title} - local PayPal`;
    find("title").textContent = view.title;
    for (const anchor of document.querySelectorAll("#views a")) {
        const isCurrent = VIEWS[anchor.hash.slice(1)] === view;
        isCurrent ? anchor.setAttribute("aria-current", "page") : anchor.removeAttribute("aria-current");
    }
    // A view that answers after another one was chosen shows nothing, says nothing, and ends what
    // it began.
    const isShown = () => visit === visits;
    const page = {
        rest,
        showTime,
        put: (...nodes) => isShown() && put(nodes),
        say: (...words) => isShown() && say(...words),
        attempt: (act) => attempt(act, isShown),
        leave: (act) => {
            if (isShown()) leave = act;
            else act();
        },
    };
    page.reload = () => page.attempt(() => view.show(page));
    await page.attempt(showTime);
    await page.reload();
}

async function start() {
    find("views").append(...Object.entries(VIEWS).map(([name, view]) => element("li", {}, link(`#${name}`, view.title))));
    find("skip").addEventListener("click", (event) => {
        event.preventDefault();
        find("main").focus();
    });
    find("environments").addEventListener("submit", (event) => {
        event.preventDefault();
        const name = find("environment").value;
        location.search = name === "" ? "" : `?environment=${encodeURIComponent(name)}`;
    });
    window.addEventListener("hashchange", show);
    await attempt(async () => {
        const { environments } = await get("/_sandbox/environments");
        const names = new Set([...environments, environment]);
        find("environment").append(...[...names].map((name) =>
            element("option", { value: name, selected: name === environment }, name === "" ? "(default)" : name)));
    });
    await show();
}

start();
