// The events, as they come.

import { get, listen } from "./api.js";
import { element, json, row, table, time } from "./dom.js";

export const title = "Events";

const COLUMNS = ["Time", "Type", "Event"];
const SHOWN = 100;

export async function show(page) {
    const { events, latest } = await get(`/_sandbox/events?limit=${SHOWN}`);
    const body = table("Events, the newest first", COLUMNS, events.reverse().map(cells));
    const rows = body.querySelector("tbody");
    const empty = element("p", { class: "quiet", hidden: events.length > 0 }, "No events yet. New ones appear here by themselves.");
    page.put(empty, body);
    page.leave(listen("/_sandbox/events/stream", latest, (event) => {
        empty.hidden = true;
        rows.prepend(row(COLUMNS, cells(event)));
        while (rows.children.length > SHOWN) rows.lastChild.remove();
    }));
}

function cells(event) {
    return [
        time(event.create_time),
        { class: "whole", content: event.event_type },
        { class: "wide", content: element("details", {},
            element("summary", {}, event.summary),
            json(event, event.event_type)) },
    ];
}
