//! Types of documents that are hard to read: escapes of JSON, encoded references, data that looks
//! like a reference, faults in documentation, and long names.

use paypal_runtime::model::{decode, encode};
use serde_json::{Value, json};

use super::{body, client, target};
use crate::generated::*;

fn written<T: paypal_runtime::model::Field>(value: &T) -> Value {
    serde_json::from_slice(&encode(value).unwrap()).unwrap()
}

#[test]
fn escapes_of_json_give_whole_characters() {
    use json_escapes::{Thing, ThingMood};
    let json = json!({ "👍": 3, "café": "x", "mood": "😀" });
    let thing = decode::<Thing>(json.to_string().as_bytes()).unwrap().value;
    assert_eq!(thing.likes, Some(3));
    assert_eq!(thing.café.as_deref(), Some("x"));
    assert_eq!(thing.mood, Some(ThingMood::Happy));
    assert_eq!(written(&thing), json);
}

#[test]
fn encoded_references_lead_to_their_components() {
    use reference_encodings::{AnyPet, PageThing, PartOne};
    let json = json!({
        "first": { "id": "1" }, "second": { "id": "2" }, "share": { "of": 3 },
        "pet": { "kind": "dog", "tricks": 4 }, "own": { "value": "5" },
    });
    let page = decode::<PageThing>(json.to_string().as_bytes()).unwrap().value;
    let parts: [&Option<PartOne>; 2] = [&page.first, &page.second];
    assert_eq!(parts.map(|part| part.as_ref().unwrap().id.as_deref()), [Some("1"), Some("2")]);
    assert_eq!(page.share.as_ref().unwrap().of, Some(3));
    let Some(AnyPet::HouseDog(dog)) = &page.pet else { panic!("{:?}", page.pet) };
    assert_eq!(dog.tricks, Some(4));
    assert_eq!(page.own.as_ref().unwrap().value.as_deref(), Some("5"));
    let request =
        reference_encodings::Service::new(&client()).things_create(&page).dry_run(true).request().unwrap();
    assert_eq!(target(&request), "/v1/things?dry_run=true");
    assert_eq!(body(&request), json);
}

#[test]
fn data_that_looks_like_a_reference_uses_no_component() {
    use data_like_references::{Answer, AnswerKind, Thing};
    let answer = json!({ "id": "1", "kind": "#/components/schemas/faulty" });
    let answer = decode::<Answer>(answer.to_string().as_bytes()).unwrap().value;
    assert_eq!(answer.kind, Some(AnswerKind::Faulty));
    let mut thing = Thing::new();
    thing.schema = Some("#/components/schemas/answer".to_owned());
    assert_eq!(written(&thing), json!({ "schema": "#/components/schemas/answer" }));
}

#[test]
fn faults_in_documentation_do_not_change_types() {
    use wrong_documentation::Thing;
    let json = json!({ "id": "1", "name": "n", "count": 2, "list": ["a"], "inner": { "value": "v" } });
    let thing = decode::<Thing>(json.to_string().as_bytes()).unwrap().value;
    assert_eq!((thing.id.as_str(), thing.name.as_deref(), thing.count), ("1", Some("n"), Some(2)));
    let request = wrong_documentation::Service::new(&client()).things_create(&thing).request().unwrap();
    assert_eq!(body(&request), json);
}

#[test]
fn long_names_are_shortened() {
    use names_long::{
        PageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfPageOfX4a58a5c9 as PageOfParts,
        Service,
    };
    let service = Service::new(&client());
    let call = service.get_the_settings_of_the_settings_of_the_settings_of_the_settings_of_the_settings_of_the_settings_of_the_settings_of_the_settings_of_the_settings_of_x421eb5bb();
    assert_eq!(target(&call.request().unwrap()), "/v1/parts");
    let page = decode::<PageOfParts>(br#"{"count":2}"#).unwrap().value;
    assert_eq!((page.count, written(&page)), (Some(2), json!({ "count": 2 })));
}
