//! Fuzz targets for texts from users and other processes: cursors, ids, URLs, multipart bodies,
//! times, amounts.

use paypal_generated::orders::Money;
use paypal_generated::{
    Amount, Date, DateTime, Environment, File, Monetary, PageCursor, RequestId, Rounding, Value,
};
use paypal_runtime::{Call, Client, Credentials, Multipart};

use crate::calls::POST;
use crate::{Check, Outcome, Target};

pub fn targets() -> Vec<Target> {
    vec![
        Target { name: "page-cursor", corpus: CURSORS, check: || text(page_cursor) },
        Target { name: "request-id", corpus: IDS, check: || text(request_id) },
        Target { name: "environment", corpus: ENVIRONMENTS, check: || text(environment) },
        Target { name: "multipart", corpus: PARTS, check: multipart },
        Target { name: "date-time", corpus: TIMES, check: || text(date_time) },
        Target { name: "date", corpus: DATES, check: || text(date) },
        Target { name: "amount", corpus: AMOUNTS, check: || text(amount) },
        Target { name: "json", corpus: JSON, check: || text(json) },
    ]
}

const CURSORS: &[&[u8]] = &[
    b"v1:invoicing/invoices.list?page=3&page_size=100",
    b"v1:orders/x?",
    b"v1:partner_referrals/a?next_page_token=T%2B%26",
    b"v2:a/b?c",
];
const IDS: &[&[u8]] = &[b"order-1001", b"7b92603e-77ed-4896-8e78-5dea2050476a", b"", b"a b"];
const ENVIRONMENTS: &[&[u8]] = &[
    b"sandbox",
    b"live",
    b"https://api-m.paypal.com/",
    b"http://127.0.0.1:8080",
    b"https://user:pass@host/x?y#z",
    b"http://[::1]:1",
    b"file:///etc",
];
const PARTS: &[&[u8]] = &[
    b"input\n{\"note\":\"n\"}\nreceipt.pdf\napplication/pdf\n%PDF-1.7",
    b"na\"me\nvalue\nfi\rle\ntext/plain; charset=utf-8\n--XX\r\n",
    b"a\nb\nc\nimage/png\n\x89PNG\r\n\r\n",
];
const TIMES: &[&[u8]] = &[
    b"2024-02-29T12:00:00Z",
    b"2018-12-03T03:38:46z",
    b"2022-08-15T07:13:48.964PDT",
    b"2019-01-01T00:00:00.123456789+0530",
    b"0001-01-01T00:00:00-23:59",
    b"+100000-01-01T00:00:00Z",
];
const DATES: &[&[u8]] = &[b"2024-02-29", b"0001-01-01", b"9999-12-31", b"+100000-01-01", b"20240229"];
const AMOUNTS: &[&[u8]] = &[
    b"10.00 USD",
    b"-1000 JPY",
    b".5000000 EUR",
    b"79228162514264337593543950335 HUF",
    b"0.0000000000000000000000000001 KWD",
    b"1.2345 xyz",
];

const JSON: &[&[u8]] = &[
    br#"{"a":[1,-0.50,1e2,{"b":null,"c":[true,false]}],"\u00e9\ud83d\ude00":"\"\\\/\b\f\n\r\t"}"#,
    br#" [ 0 , {} , [ ] , "" , 12345678901234567890123, 1E+5, {"a":1,"a":2} ] "#,
    b"-12.5e-3",
    b"\"a text of more than eight bytes \xc3\xa9\"",
];

fn text(check: fn(&str) -> bool) -> Check {
    Box::new(move |input| check(&String::from_utf8_lossy(input)).into())
}

fn page_cursor(text: &str) -> bool {
    let Ok(cursor) = text.parse::<PageCursor>() else { return false };
    assert_eq!(cursor.to_string(), text);
    true
}

fn request_id(text: &str) -> bool {
    let Ok(id) = RequestId::new(text) else { return false };
    assert_eq!(id.as_str(), text);
    // A request id is sent as a header.
    assert!(!text.is_empty() && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{text:?}");
    true
}

fn environment(text: &str) -> bool {
    let Ok(environment) = text.parse::<Environment>() else { return false };
    let url = environment.base_url();
    assert!(url.starts_with("https://") || url.starts_with("http://"), "{text:?} is {url}");
    let read: paypal_generated::Url = url.parse().unwrap();
    assert!(read.username().is_empty() && read.password().is_none(), "{text:?} is {url}");
    assert!(read.query().is_none() && read.fragment().is_none() && !url.ends_with('/'), "{text:?} is {url}");
    true
}

/// The text is kept, and the time read from it is written as a text of the same time.
fn date_time(text: &str) -> bool {
    let received = DateTime::from(text);
    assert_eq!(received, text);
    let Ok(time) = received.to_timestamp() else { return false };
    // The fraction of a second is cut off, towards the past.
    let seconds = time.as_nanosecond().div_euclid(1_000_000_000);
    let written = DateTime::from(time).to_timestamp().unwrap();
    assert_eq!(written.as_nanosecond(), seconds * 1_000_000_000, "{text:?}");
    true
}

/// The reader accepts what serde_json accepts, and reads the same values.
fn json(text: &str) -> bool {
    let read = text.parse::<Value>();
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(expected) => {
            let value = read.unwrap();
            assert!(is_same(&value.to_serde_json(), &expected), "{text:?}");
            assert_eq!(value.text(), text.trim_matches([' ', '\n', '\r', '\t']));
            assert_eq!(value.text().parse::<Value>().unwrap(), value, "{text:?}");
            true
        }
        // serde_json refuses numbers beyond a double, which are JSON.
        Err(error) if error.to_string().starts_with("number out of range") => true,
        Err(_) => {
            assert!(read.is_err(), "{text:?}");
            false
        }
    }
}

/// Compares two values. serde_json's own parser may round a number to a neighbouring double.
pub fn is_same(ours: &serde_json::Value, theirs: &serde_json::Value) -> bool {
    use serde_json::Value::{Array, Number, Object};
    match (ours, theirs) {
        (Array(ours), Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(one, other)| is_same(one, other))
        }
        (Object(ours), Object(theirs)) => {
            let same = |(name, one): (&String, _)| theirs.get(name).is_some_and(|other| is_same(one, other));
            ours.len() == theirs.len() && ours.iter().all(same)
        }
        (Number(one), Number(other)) if one.is_f64() && other.is_f64() => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            (one - other).abs() <= one.abs() * 1e-14
        }
        (ours, theirs) => ours == theirs,
    }
}

fn date(text: &str) -> bool {
    let received = Date::from(text);
    assert_eq!(received, text);
    let Ok(date) = received.to_civil() else { return false };
    assert_eq!(Date::from(date).to_civil().unwrap(), date, "{text:?}");
    true
}

/// A valid amount can be sent and is equal after a round trip. An invalid one has no excess
/// decimals once it is rounded.
fn amount(text: &str) -> bool {
    let (value, currency) = text.rsplit_once(' ').unwrap_or((text, "USD"));
    let received = Money::new(currency, value);
    let rounded = received.amount_rounded(Rounding::HalfEven);
    let amount = received.amount();
    for amount in amount.iter().chain(&rounded) {
        assert_eq!(Money::from(*amount).amount(), Ok(*amount), "{text:?}");
        assert_eq!(amount.to_string().parse::<Amount>(), Ok(*amount), "{text:?}");
        let parts = amount.split(7).unwrap();
        assert_eq!(Amount::sum(amount.currency(), parts), Ok(*amount), "{text:?}");
        let _ =
            (amount.checked_add(*amount), amount.checked_mul(i64::MIN), amount.allocate(&[1, u32::MAX, 0]));
        let _ = amount.checked_mul_rounded(amount.value(), Rounding::Up);
    }
    if amount.is_ok() {
        assert_eq!(amount, rounded, "{text:?}");
    }
    amount.is_ok()
}

/// Parses the encoded body as RFC 7578 defines it: it has the same parts and no additional header.
fn multipart() -> Check {
    let client: Client = Client::builder(Credentials::new("id", "secret")).build().unwrap();
    Box::new(move |input| {
        let mut lines = input.splitn(5, |byte| *byte == b'\n');
        let mut next = || lines.next().unwrap_or_default();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (name, value, filename) = (text(next()), text(next()), text(next()));
        let (content_type, bytes) = (text(next()), next());
        const BOUNDARY: &str = "b7e5c4a9d2";
        let parts = Multipart::with_boundary(BOUNDARY)
            .text(&name, value.as_str())
            .file("file", File::new(filename, content_type.as_str(), bytes.to_vec()));
        let Ok(request) = Call::new(&client, &POST).multipart(parts).request() else {
            return Outcome::Rejected;
        };
        let body = request.body().unwrap();
        let separator = format!("--{BOUNDARY}\r\n");
        let rest = body.strip_prefix(separator.as_bytes()).unwrap();
        let end = format!("\r\n--{BOUNDARY}--\r\n");
        let rest = rest.strip_suffix(end.as_bytes()).unwrap();
        let between = format!("\r\n{separator}");
        let at = find(rest, between.as_bytes()).unwrap();
        let (first, second) = (&rest[..at], &rest[at + between.len()..]);
        for (part, headers, content) in [(first, 1, value.as_bytes()), (second, 2, bytes)] {
            let blank = find(part, b"\r\n\r\n").unwrap();
            assert_eq!(&part[blank + 4..], content);
            let head = std::str::from_utf8(&part[..blank]).unwrap();
            assert_eq!(head.split(['\r', '\n']).filter(|line| !line.is_empty()).count(), headers, "{head:?}");
        }
        Outcome::Accepted
    })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
