// Requests to the sandbox, for the environment that the page's URL names.

export const environment = new URLSearchParams(location.search).get("environment") ?? "";

function url(path) {
    const url = new URL(path, location.origin);
    if (environment !== "") url.searchParams.set("environment", environment);
    return url;
}

// Sends a control request. Throws an error with PayPal's issue or name if it is refused.
export async function send(method, path, body) {
    const options = { method };
    if (body !== undefined) {
        options.headers = { "Content-Type": "application/json" };
        options.body = JSON.stringify(body);
    }
    const response = await fetch(url(path), options);
    const answer = response.headers.get("Content-Type")?.startsWith("application/json") ? await response.json() : {};
    if (!response.ok) {
        const detail = answer.details?.[0];
        const words = [detail?.issue ?? answer.name ?? "", detail?.field ?? "", detail?.description ?? ""];
        const error = new Error(`${response.status} ${words.filter((word) => word !== "").join(" ")}`.trim());
        error.status = response.status;
        throw error;
    }
    return answer;
}

export const get = (path) => send("GET", path);

// Calls `take` with each item of a stream that came after the item with this number, which a list
// names as its latest. Returns a function that ends the stream.
export function listen(path, latest, take) {
    const source = new EventSource(url(`${path}?after=${latest}`));
    source.onmessage = (message) => take(JSON.parse(message.data));
    return () => source.close();
}
