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

#[test]
fn a_union_is_typed_inside_its_own_alternatives() {
    use crate::generated::recursion_of_unions::*;
    let node = Node::from(And::new(vec![
        Leaf::new("a").into(),
        Not::new(Leaf::new("a").value(JsonValue::from("x".to_owned())).into()).into(),
    ]));
    let body = json!({ "and": [{ "field": "a" }, { "not": { "field": "a", "value": "x" } }] });
    assert_eq!(written(&node), body);
    let read_again = read::<Node>(&body);
    assert_eq!(read_again, node);
    let Node::And(and) = read_again else { panic!("not the alternative `And`") };
    assert!(matches!(&and.and[1], Node::Not(not) if matches!(not.not, Node::Leaf(_))));
}

#[test]
fn lists_and_maps_of_a_union_are_its_alternatives() {
    use crate::generated::recursion_of_unions::{Entries, JsonValue};
    let body = json!({ "a": ["x", 1, true, { "b": [[]] }] });
    let entries = read::<Entries>(&body);
    let JsonValue::List(list) = &entries["a"] else { panic!("not a list") };
    assert!(matches!(&list[3], JsonValue::Map(map) if matches!(map["b"], JsonValue::List(_))));
    assert_eq!(written(&entries), body);
}

#[test]
fn alternatives_of_alternatives_are_arms() {
    use crate::generated::recursion_of_unions::{Constant, Expression, Negation, OperationModel, Sum};
    let negation = Negation::new().of(Constant::new().value(paypal_runtime::Decimal::ONE).into());
    let sum = Sum::new().terms(vec![negation.into(), Constant::new().into()]);
    let body = json!({
        "op": "+",
        "terms": [{ "op": "-", "of": { "op": "Constant", "value": 1 } }, { "op": "Constant" }]
    });
    assert_eq!(written(&Expression::from(sum.clone())), body);
    assert_eq!(written(&OperationModel::from(sum)), body);
    assert!(matches!(read::<Expression>(&body), Expression::Sum(sum) if sum.terms.is_some()));
}

#[test]
fn nested_alternatives_are_told_apart_by_their_keys() {
    use crate::generated::union_nested::*;
    let body = json!({
        "animal": { "hoots": true, "prey": { "meows": false } },
        "bird": { "talks": true, "mate": { "hoots": false } },
        "id": 7,
        "amount": 1.5,
        "lists": ["a", { "meows": true }],
        "one_or_several": [{ "meows": true }],
        "mutual": true,
        "wrapped": { "meows": true },
        "empty": {}
    });
    let thing = read::<Thing>(&body);
    assert!(matches!(&thing.animal, Some(Animal::Owl(owl)) if matches!(owl.prey, Some(Animal::Cat(_)))));
    assert!(matches!(&thing.bird, Some(Bird::Parrot(parrot)) if matches!(parrot.mate, Some(Bird::Owl(_)))));
    assert!(matches!(thing.id, Some(Id::Integer(7))));
    assert!(matches!(thing.amount, Some(ThingAmount::Number(_))));
    assert!(matches!(thing.mutual, Some(Mutual::Boolean(true))));
    assert!(matches!(&thing.wrapped, Some(cat) if cat.meows == Some(true)));
    assert!(matches!(thing.empty, Some(ThingEmpty::Nothing(_))));
    assert_eq!(written(&thing), body);
}

#[test]
fn a_union_of_one_alternative_is_that_alternative() {
    use crate::generated::union_of_one::{Currency, Dog, Owner, Pet};
    let text = r#"{"pet":{"name":"Rex","kind":"dog"},"other":null,"currency":"CHF"}"#;
    let owner = decode::<Owner>(text.as_bytes()).unwrap().value;
    assert_eq!(encode(&owner).unwrap(), text.as_bytes());
    let sent = Owner::new().other(Pet::from(Dog::new().name("Rex"))).currency(Currency::Eur);
    let expected = r#"{"other":{"kind":"dog","name":"Rex"},"currency":"EUR"}"#;
    assert_eq!(std::str::from_utf8(&encode(&sent).unwrap()).unwrap(), expected);
}
