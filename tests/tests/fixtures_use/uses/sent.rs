//! Tests the requests that calls send: headers, cookies, forms, nested values, and bodies without a
//! schema.

use paypal_runtime::model::{Map, Nullable};
use paypal_runtime::{Bytes, File, Method, Multipart, RawResponse, Request, Value};
use serde_json::json;

use super::{client, scripted, target};
use crate::generated::*;

/// Decodes a query or a form, and returns its pairs.
fn pairs(encoded: &str) -> String {
    let request = Request::new(Method::Get, format!("http://host/?{encoded}").parse().unwrap());
    let pairs = request.url().query_pairs().map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

/// Returns the decoded pairs of a request with a form as its body.
fn form(request: &Request) -> String {
    assert_eq!(request.header("Content-Type"), Some("application/x-www-form-urlencoded"));
    pairs(std::str::from_utf8(request.body().unwrap()).unwrap())
}

/// OpenAPI requires tools to ignore header parameters named `Accept`, `Content-Type` and
/// `Authorization`, so the calls have no arguments for them.
#[tokio::test]
async fn header_parameters_that_the_client_sets_become_no_arguments() {
    let client = scripted([RawResponse::new(204)]);
    let service = parameters_of_the_client::Service::new(&client);
    let call = service.things_create("key-1", &json!({}).into()).authorization("in the query");
    let request = call.request().unwrap();
    assert_eq!(request.header("Idempotency-Key"), Some("key-1"));
    assert_eq!(request.header("Accept"), Some("application/json"));
    assert_eq!(request.header("Content-Type"), Some("application/json"));
    assert_eq!(target(&request), "/v1/things?Authorization=in%20the%20query");
    call.accept_language("de").await.unwrap();
}

#[test]
fn a_parameter_that_is_listed_twice_becomes_one_argument() {
    let request = parameters_duplicate::Service::new(&client())
        .things_get("1", "trace")
        .page(2)
        .sort("name")
        .expand("all")
        .limit(3)
        .id_value("4")
        .request()
        .unwrap();
    assert_eq!(target(&request), "/v1/things/1?page=2&sort=name&expand=all&limit=3&id=4");
    assert_eq!(request.header("X-Trace"), Some("trace"));
}

#[test]
fn the_query_of_a_path_is_sent() {
    let service = paths_with_queries::Service::new(&client());
    let search = service.things_search();
    assert_eq!(target(&search.request().unwrap()), "/v1/things?action=search");
    let search = search.q("a&b").all(true);
    assert_eq!(target(&search.request().unwrap()), "/v1/things?action=search&q=a%26b&all=true");
    let act = service.things_act("a/b").q("c");
    assert_eq!(target(&act.request().unwrap()), "/v1/things?action=a%2Fb&fixed=1&q=c");
    let list = service.things_list().q("d");
    assert_eq!(target(&list.request().unwrap()), "/v1/things?q=d", "a fragment is not sent");
}

fn cart() -> form_of_lists::Cart {
    use form_of_lists::{Cart, Item, ItemPart};
    let part = |id: &str| ItemPart::new().id(id);
    Cart::new()
        .items(vec![
            Item::new("A").quantity(1).tax_rates(vec!["t1".to_owned(), "t2".to_owned()]),
            Item::new("B").parts(vec![part("p"), part("q")]),
        ])
        .tags(vec!["x".to_owned(), "y".to_owned()])
        .expand(vec!["e".to_owned(), "f".to_owned()])
        .labels(vec!["l".to_owned(), "m".to_owned()])
        .pipes(vec![1, 2])
        .codes(vec!["c".to_owned(), "d".to_owned()])
        .matrix(vec![vec![1, 2], vec![3]])
}

#[test]
fn lists_of_objects_in_a_form_keep_their_members_together() {
    let service = form_of_lists::Service::new(&client());
    let request = service.carts_create(&cart()).request().unwrap();
    assert_eq!(
        form(&request),
        "items[0][price]=A&items[0][quantity]=1&items[0][tax_rates][0]=t1&items[0][tax_rates][1]=t2\
         &items[1][price]=B&items[1][parts][0][id]=p&items[1][parts][1][id]=q\
         &tags=x&tags=y&expand=e&expand=f&labels=l&labels=m&pipes=1&pipes=2&codes[]=c&codes[]=d\
         &matrix[0][0]=1&matrix[0][1]=2&matrix[1][0]=3"
    );
    let free = json!({ "items": [{ "price": "A" }, { "price": "B" }], "none": null });
    let request = service.free_send(&free.into()).request().unwrap();
    assert_eq!(form(&request), "items[0][price]=A&items[1][price]=B");
}

#[test]
fn properties_of_a_form_follow_their_encodings() {
    use form_of_lists::{CartAddress, CartCreated, CartMetadata, Range, Service};
    let service = Service::new(&client());
    let address = CartAddress::new().city("Kyiv").lines(vec!["1".to_owned(), "2".to_owned()]);
    let cart = cart().address(address).note("n");
    let request = service.carts_update().body(&cart).request().unwrap();
    assert_eq!(
        form(&request),
        "items[0][price]=A&items[0][quantity]=1&items[0][tax_rates][0]=t1&items[0][tax_rates][1]=t2\
         &items[1][price]=B&items[1][parts][0][id]=p&items[1][parts][1][id]=q\
         &tags=x,y&expand[0]=e&expand[1]=f&labels=[\"l\",\"m\"]&pipes=1|2&codes[]=c&codes[]=d\
         &matrix[0][0]=1&matrix[0][1]=2&matrix[1][0]=3&city=Kyiv&lines=1&lines=2&note=n"
    );
    let sent = |cart: form_of_lists::Cart| form(&service.carts_update().body(&cart).request().unwrap());
    let empty = form_of_lists::Cart::new;
    assert_eq!(sent(empty().created(CartCreated::from(5_i64))), "created=5");
    assert_eq!(sent(empty().created(Range::new().gte(5).lt(7).into())), "created[gte]=5&created[lt]=7");
    let metadata = [("a b".to_owned(), "c&d".to_owned())];
    assert_eq!(sent(empty().metadata(CartMetadata::from(Map::from(metadata)))), "metadata[a b]=c&d");
}

#[test]
fn deep_objects_encode_lists_and_alternatives() {
    use parameters_deep_object::{Item, ItemPart, Pageable, Range, Service, ThingsListCreated};
    let call = || Service::new(&client()).things_list();
    let items =
        || [Item::new("A"), Item::new("B").parts(vec![ItemPart::new().id("p"), ItemPart::new().id("q")])];
    let groups = [("g".to_owned(), items().to_vec())];
    let any = |json: serde_json::Value| Value::from(json);
    let page = || Pageable::new().page(1).sort(vec!["a".to_owned(), "b".to_owned()]);
    let two = "[0][price]=A&X[1][price]=B&X[1][parts][0][id]=p&X[1][parts][1][id]=q";
    let lists = |name: &str| format!("{name}{}", two.replace("X", name));
    for (call, expected) in [
        (call().expand(&["a", "b&c"]), "expand[0]=a&expand[1]=b&c".to_owned()),
        (call().created(ThingsListCreated::from(5_i64)), "created=5".to_owned()),
        (call().created(Range::new().gte(5).into()), "created[gte]=5".to_owned()),
        (call().items_value(&items()), lists("items")),
        (call().groups(&groups.into()), lists("groups[g]")),
        (call().plain(7), "plain=7".to_owned()),
        (call().free(&any(json!({ "a": [{ "b": 1 }] }))), "free[a][0][b]=1".to_owned()),
        (call().since(Range::new().gte(5).lt(6).into()), "gte=5&lt=6".to_owned()),
        (call().since(8_i64.into()), "since=8".to_owned()),
        (call().pageable(page()), "page=1&sort=a&sort=b".to_owned()),
        (call().rows(&items()), lists("rows")),
        (call().holes(&[Nullable::Value(1), Nullable::Null, Nullable::Value(3)]), "holes=1,3".to_owned()),
        (call().any(&any(json!("x"))), "any=x".to_owned()),
        (call().any(&any(json!([1, 2]))), "any=1&any=2".to_owned()),
        (call().flag(true), "flag=true".to_owned()),
        (call().empty(""), "empty=".to_owned()),
        (call().raw(&["a/b", "c:d"]), "raw=a/b&raw=c:d".to_owned()),
        (call().when("2024-01-31T00:00:00Z"), "when=2024-01-31T00:00:00Z".to_owned()),
        (call().at("2024-01-31T00:00:00Z"), "at=\"2024-01-31T00:00:00Z\"".to_owned()),
        (call().bare(&any(json!({ "a": [1] }))), "bare={\"a\":[1]}".to_owned()),
    ] {
        assert_eq!(pairs(call.request().unwrap().url().query().unwrap_or_default()), expected);
    }
    let request = call().raw(&["a/b"]).when("2024-01-31T00:00:00+01:00").request().unwrap();
    assert_eq!(request.url().query(), Some("raw=a/b&when=2024-01-31T00:00:00%2B01:00"));
    let request = call().x_item(Item::new("A")).request().unwrap();
    assert_eq!(request.header("X-Item"), Some("{\"price\":\"A\"}"));
}

#[test]
fn cookies_are_sent_in_one_header() {
    use parameters_cookie::{Service, ThingsListColour, ThingsListDeep, ThingsListDeepA, ThingsListFilter};
    let call = Service::new(&client()).things_list("a; admin=1\r\nX: é");
    let request = call.request().unwrap();
    assert_eq!(request.header("Cookie"), Some("session=a%3B%20admin=1%0D%0AX:%20%C3%A9"));
    assert!(!format!("{request:?}").contains("admin"), "a cookie may be a secret");
    let request = call
        .a_b(1)
        .ids(&[1, 2])
        .flags(&["x", "y"])
        .colour(ThingsListColour::new().r(1).g(2))
        .filter(ThingsListFilter::new().a("1"))
        .deep(ThingsListDeep::new().a(ThingsListDeepA::new().b("2")))
        .r#type("t")
        .request()
        .unwrap();
    assert_eq!(request.headers().get_all("Cookie").iter().count(), 1);
    let cookies = request.header("Cookie").unwrap();
    assert_eq!(
        cookies.split_once("%A9; ").unwrap().1,
        "a%3Bb=1; ids=1; ids=2; flags=x%2Cy; colour=R%2C1%2CG%2C2; filter={%22a%22:%221%22}; \
         deep={%22a%22:{%22b%22:%222%22}}; type=t"
    );
}

#[tokio::test]
async fn every_method_is_sent() {
    let json = br#"["GET","HEAD"]"#;
    let client = scripted([
        RawResponse::new(200).with_header("ETag", "1"),
        RawResponse::new(200).with_body(&json[..]),
        RawResponse::new(200).with_body(&b"TRACE /"[..]),
    ]);
    let service = methods::Service::new(&client);
    let head = service.things_head("1");
    assert_eq!(head.request().unwrap().method(), Method::Head);
    let response = head.send().await.unwrap();
    assert!(response.deviations().is_empty(), "the answer to HEAD has no body");
    let () = *response.value();
    assert_eq!(response.headers()["ETag"], "1");
    assert_eq!(service.things_options("1").await.unwrap(), ["GET", "HEAD"]);
    let trace: Bytes = service.things_trace("1").await.unwrap();
    assert_eq!(&trace[..], b"TRACE /");
    for (request, method) in [
        (service.things_options("1").request(), Method::Options),
        (service.things_trace("1").request(), Method::Trace),
        (service.things_patch("1").request(), Method::Patch),
    ] {
        let request = request.unwrap();
        assert_eq!((request.method(), target(&request).as_str()), (method, "/v1/things/1"));
    }
}

#[tokio::test]
async fn bodies_without_a_schema_have_the_type_of_any_json() {
    let answer = || RawResponse::new(200).with_body(&br#"{"a":[1,2.50]}"#[..]);
    let client = scripted([
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        RawResponse::new(202),
    ]);
    let service = media_types_without_schema::Service::new(&client);
    let value: Value = json!({ "b": 1 }).into();
    let expected: Value = r#"{"a":[1,2.50]}"#.parse().unwrap();
    let request = service.json_send(&value).request().unwrap();
    assert_eq!(request.body().map(|body| &body[..]), Some(&br#"{"b":1}"#[..]));
    assert_eq!(request.header("Content-Type"), Some("application/json"));
    assert_eq!(service.json_send(&value).await.unwrap(), expected);
    assert_eq!(service.schema_send(&value).await.unwrap(), expected);
    assert_eq!(service.any_send().body(&value).await.unwrap(), expected);
    let file: Bytes = service.file_get().await.unwrap();
    assert_eq!(&file[..], br#"{"a":[1,2.50]}"#);
    let text: Bytes = service.text_send("plain").await.unwrap();
    assert_eq!(&text[..], br#"{"a":[1,2.50]}"#);
    let several = media_types_without_schema::SeveralSendBody::new().a("1");
    assert_eq!(form(&service.several_send(&several).request().unwrap()), "a=1");
    assert_eq!(service.several_send(&several).await.unwrap(), expected);
    let parts: Bytes = service.parts_get().await.unwrap();
    assert_eq!(&parts[..], br#"{"a":[1,2.50]}"#);
    assert!(service.none_send().request().unwrap().body().is_none());
    let () = service.none_send().await.unwrap();
}

#[test]
fn the_caller_passes_the_parts_of_a_multipart_body_without_a_schema() {
    let service = body_multipart_raw::Service::new(&client());
    let parts = Multipart::with_boundary("XX")
        .text("a", "1")
        .part("b", "text/csv", "c,d")
        .file("f", File::new("f.png", "image/png", &b"PNG"[..]));
    let expected = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
                    --XX\r\nContent-Disposition: form-data; name=\"b\"\r\nContent-Type: text/csv\r\n\r\nc,d\r\n\
                    --XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n\
                    --XX--\r\n";
    for request in [
        service.raw_send(parts.clone()).request(),
        service.raw_put().body(parts.clone()).request(),
        service.raw_patch(parts.clone()).request(),
        service.file_send(parts.clone()).request(),
        service.file_put(parts).request(),
    ] {
        let request = request.unwrap();
        assert_eq!(request.header("Content-Type"), Some("multipart/form-data; boundary=XX"));
        assert_eq!(std::str::from_utf8(request.body().unwrap()).unwrap(), expected);
    }
    assert!(service.raw_put().request().unwrap().body().is_none());
}

#[test]
fn parts_have_the_content_types_of_their_encodings() {
    use body_multipart_raw::{
        PartsPutBody, PartsPutBodyAt, PartsSendBody, PartsSendBodyLine, PartsSendBodyOwner, Service,
    };
    let service = Service::new(&client());
    let body = PartsSendBody::new("# x")
        .tags(vec!["a".to_owned(), "b".to_owned()])
        .owner(PartsSendBodyOwner::new().id("1"))
        .lines(vec![PartsSendBodyLine::new().id("2"), PartsSendBodyLine::new().id("3")])
        .count(4);
    let file = || File::new("f.png", "image/png", &b"PNG"[..]);
    let request = service.parts_send(&body).photo(file()).scans(file()).scans(file()).request().unwrap();
    let expected = [
        ("note\"", Some("text/markdown"), "# x"),
        ("tags\"", Some("application/json"), r#"["a","b"]"#),
        ("owner\"", Some("application/vnd.owner+json; v=1"), r#"{"id":"1"}"#),
        ("lines\"", Some("application/json"), r#"[{"id":"2"},{"id":"3"}]"#),
        ("count\"", Some("text/plain"), "4"),
        ("photo\"; filename=\"f.png\"", Some("image/png"), "PNG"),
        ("scans\"; filename=\"f.png\"", Some("image/png"), "PNG"),
        ("scans\"; filename=\"f.png\"", Some("image/png"), "PNG"),
    ];
    assert_eq!(parts(&request), expected.map(part));
    let body = PartsPutBody::new().at(PartsPutBodyAt::new().x(1)).note("n");
    let expected = [("at\"", Some("application/xml"), r#"{"x":1}"#), ("note\"", None, "n")];
    assert_eq!(parts(&service.parts_put(&body).request().unwrap()), expected.map(part));
}

fn part((name, content_type, value): (&str, Option<&str>, &str)) -> String {
    let content_type = content_type.map_or_else(String::new, |it| format!("\r\nContent-Type: {it}"));
    format!("Content-Disposition: form-data; name=\"{name}{content_type}\r\n\r\n{value}\r\n")
}

/// Returns the parts of a multipart body, without their boundaries.
fn parts(request: &Request) -> Vec<String> {
    let boundary = request.header("Content-Type").unwrap().split_once("boundary=").unwrap().1;
    let body = std::str::from_utf8(request.body().unwrap()).unwrap();
    let body = body.strip_suffix(&format!("--{boundary}--\r\n")).unwrap();
    body.split(&format!("--{boundary}\r\n")).skip(1).map(str::to_owned).collect()
}
