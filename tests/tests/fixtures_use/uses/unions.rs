//! Discriminators of unions.

use paypal_runtime::model::{DeviationKind, Field, decode, deviations, encode};
use serde_json::{Value, json};

use crate::generated::discriminator::*;

/// Decodes a value without any deviation.
fn read<T: Field>(body: &Value) -> T {
    let body = body.to_string();
    assert_eq!(deviations::<T>(body.as_bytes()), []);
    decode::<T>(body.as_bytes()).unwrap().value
}

/// Encodes a value by both encoders, which must agree.
fn written<T: Field + serde::Serialize>(value: &T) -> Value {
    let encoded = serde_json::from_slice(&encode(value).unwrap()).unwrap();
    assert_eq!(serde_json::to_value(value).unwrap(), encoded);
    encoded
}

#[test]
fn a_discriminator_is_sent_by_the_mapping() {
    assert_eq!(written(&Pet::from(Dog::new())), json!({ "pet type": "dog" }));
    assert_eq!(written(&Pet::from(Dog::new().barks(true))), json!({ "pet type": "dog", "barks": true }));
    assert_eq!(written(&Pet::from(Cat::new().lives(9))), json!({ "pet type": "cat", "lives": 9 }));
    let owner = Owner::new().pets(vec![Dog::new().into(), Cat::new().into()]).pet(Pet::from(Cat::new()));
    assert_eq!(
        written(&owner),
        json!({ "pet": { "pet type": "cat" }, "pets": [{ "pet type": "dog" }, { "pet type": "cat" }] })
    );
    // By itself, a part has no discriminator.
    assert_eq!(written(&Dog::new()), json!({}));
}

#[test]
fn a_discriminator_without_a_mapping_is_the_name_of_the_component() {
    assert_eq!(written(&Shape::from(Circle::new())), json!({ "kind": "Circle" }));
    assert_eq!(written(&Shape::from(Square::new())), json!({ "kind": "Square" }));
}

#[test]
fn a_value_of_another_arm_is_replaced_and_one_of_the_arm_is_kept() {
    let mut dog = Dog::new();
    dog.extra.insert("pet type", "cat");
    dog.extra.insert("age", 3_i64);
    assert_eq!(written(&Pet::from(dog.clone())), json!({ "pet type": "dog", "age": 3 }));
    dog.extra.insert("pet type", "dog");
    assert_eq!(written(&Pet::from(dog)), json!({ "pet type": "dog", "age": 3 }));
    let circle = Circle::new().kind("Square").radius(paypal_runtime::Decimal::ONE);
    assert_eq!(written(&Shape::from(circle)), json!({ "radius": 1, "kind": "Circle" }));
    let debit = CardPayment::new(CardPaymentMethod::Debit);
    assert_eq!(written(&Payment::from(debit)), json!({ "method": "debit" }));
    let unknown = CardPayment::new("giro".into());
    assert_eq!(written(&Payment::from(unknown)), json!({ "method": "credit" }));
    assert_eq!(written(&Payment::from(BankPayment::new())), json!({ "method": "bank" }));
}

#[test]
fn a_received_discriminator_survives() {
    let body = json!({
        "pet": { "pet type": "lion", "lives": 1 },
        "pets": [{ "pet type": "dog", "barks": false }, { "pet type": "cat" }],
        "named": { "a": { "pet type": "lion" } },
        "shape": { "kind": "Square", "side": 2.5 },
        "payment": { "method": "debit", "last": "1" }
    });
    let owner = read::<Owner>(&body);
    assert!(matches!(&owner.pet, Some(Pet::Cat(cat)) if cat.lives == Some(1)));
    assert!(matches!(owner.shape, Some(Shape::Square(_))));
    assert_eq!(written(&owner), body);
    assert_eq!(owner, owner.clone());
}

#[test]
fn other_unknown_properties_of_an_arm_deviate() {
    let body = json!({ "pet type": "dog", "age": 3 }).to_string();
    let found = deviations::<Pet>(body.as_bytes());
    let found: Vec<_> = found.iter().map(|it| (it.path.as_str(), it.kind)).collect();
    assert_eq!(found, [("$.age", DeviationKind::UnknownField)]);
    let body = json!({ "pet type": "horse" });
    let pet = decode::<Pet>(body.to_string().as_bytes()).unwrap();
    assert!(pet.deviation_kinds.contains(DeviationKind::UnknownValue));
    assert_eq!(written(&pet.value), body);
}
