//! The inspector: a page at `/` that shows what happens in an environment. Its script reads the
//! control requests below `/_sandbox`.

/// A file that a browser loads: its media type and its text.
type Asset = (&'static str, &'static str);

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// Finds the inspector or an asset by its path.
pub(crate) fn asset(path: &str) -> Option<Asset> {
    let asset = match path {
        "/" => (HTML, include_str!("assets/inspector.html")),
        "/_sandbox/assets/page.css" => (CSS, include_str!("assets/page.css")),
        "/_sandbox/assets/inspector.css" => (CSS, include_str!("assets/inspector.css")),
        "/_sandbox/assets/inspector.js" => (JAVASCRIPT, include_str!("assets/inspector.js")),
        "/_sandbox/assets/api.js" => (JAVASCRIPT, include_str!("assets/api.js")),
        "/_sandbox/assets/dom.js" => (JAVASCRIPT, include_str!("assets/dom.js")),
        "/_sandbox/assets/requests.js" => (JAVASCRIPT, include_str!("assets/requests.js")),
        "/_sandbox/assets/resources.js" => (JAVASCRIPT, include_str!("assets/resources.js")),
        "/_sandbox/assets/events.js" => (JAVASCRIPT, include_str!("assets/events.js")),
        "/_sandbox/assets/deliveries.js" => (JAVASCRIPT, include_str!("assets/deliveries.js")),
        "/_sandbox/assets/ledger.js" => (JAVASCRIPT, include_str!("assets/ledger.js")),
        "/_sandbox/assets/clock.js" => (JAVASCRIPT, include_str!("assets/clock.js")),
        "/_sandbox/assets/faults.js" => (JAVASCRIPT, include_str!("assets/faults.js")),
        "/_sandbox/assets/icon.svg" => ("image/svg+xml", include_str!("assets/icon.svg")),
        _ => return None,
    };
    Some(asset)
}
