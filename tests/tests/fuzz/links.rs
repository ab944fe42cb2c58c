//! Where calls lead: links that PayPal sent, and paths of the caller's own.

use paypal_generated::orders::Order;
use paypal_generated::{Linked, Method, Request, Url, model};
use paypal_runtime::{Client, Credentials, Value};

use crate::{Check, Outcome, Target};

pub fn targets() -> Vec<Target> {
    vec![
        Target { name: "link", corpus: LINKS, check: link },
        Target { name: "path", corpus: PATHS, check: path },
    ]
}

const LINKS: &[&[u8]] = &[
    b"https://api-m.sandbox.paypal.com/v2/checkout/orders/5O1/capture\ncapture\nPOST",
    b"https://api.sandbox.paypal.com:443/v1/a%2F..%2Fb?c=d&e=%26#f\nself\nGET",
    b"https://api-m.paypal.com/v2/invoicing/invoices?page=2&total_required=true\nnext\n",
    b"http://127.0.0.1:8080/below/v1/x\nself\nDELETE",
    b"https://api-m.sandbox.paypal.com@evil.example/v1/x\nself\nGET",
    b"https://api-m.sandbox.paypal.com.evil.example\\@api-m.paypal.com/v1/../x\nup\nPATCH",
    b"https://www.sandbox.paypal.com/checkoutnow?token=5O1\napprove\nREDIRECT",
    b"//evil.example/v1/x\nself\nHEAD",
];
const PATHS: &[&[u8]] = &[
    b"/v1/identity/oauth2/userinfo?schema=paypalv1.1",
    b"/v2/checkout/orders/{id}/capture",
    b"/v1/@evil.example/..%2f/x",
    b"//evil.example/v1/%2e%2E/x",
    b"/\\evil.example:443/v1#x",
];

/// Environments of every kind, each with the addresses whose links it takes for its own.
const ENVIRONMENTS: [(&str, &[&str]); 5] = [
    ("sandbox", &["https://api-m.sandbox.paypal.com", "https://api.sandbox.paypal.com"]),
    ("live", &["https://api-m.paypal.com", "https://api.paypal.com"]),
    (
        "https://api.sandbox.paypal.com",
        &["https://api-m.sandbox.paypal.com", "https://api.sandbox.paypal.com"],
    ),
    ("http://127.0.0.1:8080/below", &["http://127.0.0.1:8080"]),
    ("https://[::1]", &["https://[::1]"]),
];

/// A client of each of them.
fn clients() -> Vec<(Client, &'static [&'static str])> {
    let client = |(text, origins): (&str, _)| {
        let builder = Client::builder(Credentials::new("id", "secret"));
        (builder.environment(text.parse().unwrap()).build().unwrap(), origins)
    };
    ENVIRONMENTS.map(client).into()
}

/// Wherever a call leads, it is below the environment's own address, byte for byte: the token goes
/// with it.
fn leads_home(client: &Client, request: &Request) {
    let (url, base) = (request.url(), client.environment().base_url());
    assert!(url.as_str().starts_with(&format!("{base}/")), "{url} is not below {base}");
    let own = Url::parse(base).unwrap();
    assert_eq!(url.origin(), own.origin());
    assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none(), "{url}");
}

/// Address, purpose and method of a link, as a resource has them: it is followed on the client's
/// own host, or not at all.
fn link() -> Check {
    let clients = clients();
    Box::new(move |input| {
        let text = String::from_utf8_lossy(input);
        let mut lines = text.splitn(3, '\n');
        let mut next = || lines.next().unwrap_or_default();
        let (href, rel, method) = (next(), next(), next());
        let links = serde_json::json!({ "links": [{ "href": href, "rel": rel, "method": method }] });
        let order: Order = model::decode(links.to_string().as_bytes()).unwrap().value;
        let Some(link) = order.all_links().pop() else { return Outcome::Rejected };
        assert_eq!((link.href(), order.link("none of these")), (href, None));
        let mut followed = false;
        for (client, origins) in &clients {
            let Ok(request) = client.follow::<Value>(&link).request() else { continue };
            followed = true;
            leads_home(client, &request);
            let named = Url::parse(href).unwrap().origin().ascii_serialization();
            assert!(
                origins.contains(&&*named),
                "{href:?} is followed on {}",
                client.environment().base_url()
            );
            assert!(!method.eq_ignore_ascii_case("REDIRECT"), "{input:?}");
            assert!(method.is_empty() || method.eq_ignore_ascii_case(request.method().as_str()));
        }
        followed.into()
    })
}

/// A caller's own path, as it is and with what stands in its braces.
fn path() -> Check {
    let clients = clients();
    Box::new(move |input| {
        let text = String::from_utf8_lossy(input);
        let calls = clients.iter().flat_map(|(client, _)| {
            let call = client.request::<Value>(Method::Get, &text);
            [(client, call.clone()), (client, call.path("id", "/../@evil.example"))]
        });
        let requests = calls.filter_map(|(client, call)| Some((client, call.request().ok()?)));
        (requests.inspect(|(client, request)| leads_home(client, request)).count() > 0).into()
    })
}
