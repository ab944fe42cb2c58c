//! Lists that change while they are read.

use std::{sync::Arc, time::Duration};

use paypal_generated::runtime::testing::{Answer, Script};
use serde_json::json;

use super::*;
use crate::run::progress::Silent;

const LIST: List = List {
    api: "disputes",
    operation: "disputes.list",
    items: "items",
    id: "/id",
    size: 2,
    most_pages: 3,
    is_window: true,
};

fn page(text: &str) -> Value {
    text.parse().unwrap()
}

#[test]
fn a_row_that_moves_to_the_next_page_is_there_once() {
    let mut pages = Pages::new();
    assert_eq!(pages.take(&LIST, &page(r#"{"items":[{"id":"A"},{"id":"B","n":1}]}"#)), 2);
    assert!(pages.is_whole());
    assert_eq!(pages.take(&LIST, &page(r#"{"items":[{"id":"B","n":2},{"id":"C"}]}"#)), 2);
    assert!(!pages.is_whole());
    let rows: Vec<String> =
        pages.into_listed(Vec::new()).rows.iter().map(|row| row.text().to_owned()).collect();
    assert_eq!(rows, [r#"{"id":"A"}"#, r#"{"id":"B","n":2}"#, r#"{"id":"C"}"#]);
}

#[test]
fn the_next_page_is_found_by_its_token_or_its_number() {
    let cursor = |href: &str| LIST.cursor(href).map_err(|error| error.to_string());
    let pair = |name: &str, value: &str| Ok((name.to_owned(), value.to_owned()));
    assert_eq!(
        cursor("https://api.example/v1/disputes?page_size=50&next_page_token=a%2Bb%3D"),
        pair("next_page_token", "a+b=")
    );
    assert_eq!(cursor("/v1/disputes?page=2"), pair("page", "2"));
    assert!(cursor("https://api.example/v1/disputes").is_err());
    let page = page(r#"{"links":[{"rel":"self","href":"/a"},{"rel":"next","href":"/b?page=2"}]}"#);
    assert_eq!(next(&Json::read(&page)).as_deref(), Some("/b?page=2"));
}

/// Pages as PayPal sends them one after the other: the ids of each, and whether there is a next
/// page.
fn asking(pages: impl Fn(usize) -> (Vec<&'static str>, bool) + Send + Sync + 'static) -> (Script, Asking) {
    let script = Script::from_fn(move |number, _| {
        let (ids, has_next) = pages(number);
        let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
        let next = json!({ "rel": "next", "href": format!("/list?next_page_token={number}") });
        let links = if has_next { vec![next] } else { Vec::new() };
        Answer::json(200, &json!({ "items": items, "links": links }))
    });
    let clock = Arc::new(script.clock().clone());
    let asking = Asking::new(script.client().unwrap(), clock, Duration::from_secs(60), Arc::new(Silent));
    (script, asking)
}

fn ids(listed: &Listed) -> Vec<String> {
    listed.rows.iter().map(|row| Json::read(row).text("/id").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_row_that_leaves_the_list_between_two_pages_hides_no_other_row() {
    // "A" leaves after the first page of the first reading: "C" moves to the first page, unseen.
    let (script, asking) = asking(|number| match number {
        0 => (vec!["A", "B"], true),
        1 => (vec!["D"], false),
        number if number % 2 == 0 => (vec!["B", "C"], true),
        _ => (vec!["D"], false),
    });
    let listed = LIST.follow(&asking, |call| call).await.unwrap();
    assert_eq!(ids(&listed), ["B", "C", "D"]);
    assert_eq!(script.calls().len(), 6);
}

#[tokio::test]
async fn a_list_of_one_page_is_read_once() {
    let (script, asking) = asking(|_| (vec!["A", "B"], false));
    assert_eq!(ids(&LIST.follow(&asking, |call| call).await.unwrap()), ["A", "B"]);
    assert_eq!(script.calls().len(), 1);
}

#[tokio::test]
async fn a_list_that_changes_with_each_reading_is_too_large() {
    const IDS: [&str; 4] = ["A", "B", "C", "D"];
    let (script, asking) = asking(|number| (vec![IDS[number / 2]], number % 2 == 0));
    let failed = LIST.follow(&asking, |call| call).await.unwrap_err();
    assert!(matches!(failed, WindowError::TooLarge), "{failed:?}");
    assert_eq!(script.calls().len(), 2 * READS as usize);
}

#[tokio::test]
async fn pages_that_go_on_for_ever_end() {
    let (script, endless) = asking(|_| (vec!["A"], true));
    let failed = LIST.follow(&endless, |call| call).await.unwrap_err();
    assert!(matches!(failed, WindowError::TooLarge), "{failed:?}");
    assert_eq!(script.calls().len(), 3);

    let long = List { most_pages: 1000, ..LIST };
    let (script, empty) = asking(|_| (Vec::new(), true));
    let failed = Error::from(long.follow(&empty, |call| call).await.unwrap_err());
    assert!(failed.to_string().contains("go on without rows"), "{failed}");
    assert_eq!(script.calls().len(), 4);
}

/// Two numbered pages of a list with a total.
fn numbered(total: u64, pages: [&'static [&'static str]; 2]) -> Asking {
    let script = Script::from_fn(move |number, _| {
        let items: Vec<_> = pages[number % 2].iter().map(|id| json!({ "id": id })).collect();
        Answer::json(200, &json!({ "items": items, "total_items": total, "total_pages": 2 }))
    });
    let clock = Arc::new(script.clock().clone());
    Asking::new(script.client().unwrap(), clock, Duration::from_secs(60), Arc::new(Silent))
}

#[tokio::test]
async fn a_row_on_two_pages_is_no_whole_list() {
    // "C" left the list, or is hidden by "B": nobody knows.
    let read = async |list: List| list.read(&numbered(4, [&["A", "B"], &["B", "D"]]), |call| call).await;
    assert!(matches!(read(LIST).await.unwrap_err(), WindowError::TooLarge));
    let failed = Error::from(read(List { is_window: false, ..LIST }).await.unwrap_err());
    assert!(failed.to_string().contains("counts 4 rows, but sends 3"), "{failed}");
    assert!(failed.help_line().is_some());

    // PayPal sends this row twice, as it says.
    let listed = LIST.read(&numbered(4, [&["A", "A"], &["B", "D"]]), |call| call).await.unwrap();
    assert_eq!(ids(&listed), ["A", "B", "D"]);
    assert_eq!(listed.notes, ["disputes.list sends 1 rows twice"]);
}
