//! Tests that events of every form are read.

use paypal_runtime::{
    Value,
    model::{Extra, StringEnum},
    webhook::{EventType, WebhookErrorKind, WebhookEvent},
};

/// A capture, like the one of the generated crate.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capture {
    /// Its id.
    pub id: String,
    /// Its amount.
    pub amount: Option<String>,
    /// Unknown properties.
    pub extra: Extra,
}

paypal_runtime::model! { Capture = "capture" {
    0 id: required String = "id",
    1 amount: optional String = "amount",
} }

fn parse(body: &str) -> WebhookEvent {
    WebhookEvent::parse(body.to_owned()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

#[test]
fn every_property_of_an_event_is_read() {
    let body = r#"{"id":"WH-1","event_version":"1.0","create_time":"2025-01-01T00:00:00.000Z",
        "resource_type":"capture","resource_version":"2.0","event_type":"PAYMENT.CAPTURE.COMPLETED",
        "summary":"Payment completed for $ 30.00 USD","resource":{"id":"42","amount":30.25,"new":[1]},"zts":1,
        "links":[{"href":"https://api.paypal.com/v1/notifications/webhooks-events/WH-1","rel":"self","method":"GET"},
                 {"href":"https://api.paypal.com/v1/notifications/webhooks-events/WH-1/resend","rel":"resend"}]}"#;
    let event = parse(body);
    assert_eq!(event.id(), "WH-1");
    assert_eq!(event.event_type(), &EventType::PaymentCaptureCompleted);
    assert_eq!((event.resource_type(), event.resource_version()), ("capture", Some("2.0")));
    assert_eq!(event.event_version(), Some("1.0"));
    let created = event.create_time().unwrap();
    assert_eq!(created, "2025-01-01T00:00:00.000Z");
    assert_eq!(created.to_timestamp().unwrap().as_second(), 1_735_689_600);
    assert_eq!(event.summary(), Some("Payment completed for $ 30.00 USD"));
    assert_eq!(event.links().len(), 2);
    assert_eq!((event.links()[1].rel.as_str(), &event.links()[1].method), ("resend", &None));
    assert_eq!(event.extra().get("zts"), Some(Value::from(1_i64).view()));
    assert_eq!(event.raw(), body);
    let capture: Capture = event.resource_as();
    assert_eq!(
        (capture.id.as_str(), capture.amount.as_deref()),
        ("42", Some("30.25")),
        "a number is read as a string"
    );
    assert_eq!(capture.extra.get("new"), Some(Value::from(serde_json::json!([1])).view()));
    let shown = format!("{event:?}");
    assert!(shown.contains("WH-1") && !shown.contains("30.25"), "{shown}");
}

#[test]
fn any_json_is_an_event() {
    for body in [
        "{}",
        "null",
        "[]",
        "1",
        r#""text""#,
        r#"{"resource":null}"#,
        r#"{"resource":{"invoice":null}}"#,
        r#"{"resource":[]}"#,
        r#"{"resource":"text"}"#,
        r#"{"id":1,"event_type":null,"links":{}}"#,
        r#"{"id":{},"event_type":[],"resource_type":7,"links":[null,1,{}]}"#,
        r#"{"resource":{"id":"a"},"resource":{"id":"b"}}"#,
        r#"{"resource":{"id":"\ud800"}}"#,
        r#"{"resource":{"id":1e999}}"#,
        "\u{feff}{\"id\":\"a\"}",
    ] {
        let event = parse(body);
        let _: Capture = event.resource_as();
        assert_eq!(event.raw(), body);
    }
    assert_eq!(parse(r#"{"resource":{"id":"a"},"resource":{"id":"b"}}"#).resource_as::<Capture>().id, "b");
    assert_eq!(parse(r#"{"resource":null}"#).resource_as::<Capture>().id, "");
    assert_eq!(parse("\u{feff}{\"resource\":{\"id\":\"a\"}}").resource_as::<Capture>().id, "a");
    let surrogate = parse(r#"{"id":"\ud800","resource":{"id":"b"}}"#);
    assert_eq!((surrogate.id(), surrogate.resource_as::<Capture>().id.as_str()), ("\u{fffd}", "b"));
    let bytes = WebhookEvent::parse(b"{\"resource\":{\"id\":\"\xff\"}}".to_vec()).unwrap();
    assert_eq!(bytes.resource_as::<Capture>().id, "\u{fffd}");
    for body in ["", "  ", "{", "hello", "{} {}"] {
        let error = WebhookEvent::parse(body.to_owned()).unwrap_err();
        assert_eq!(error.kind(), WebhookErrorKind::Body, "{body:?}");
    }
}

#[test]
fn event_types_are_unique_and_unknown_ones_are_kept() {
    for name in EventType::VALUES {
        let known = EventType::from(*name);
        assert_eq!(known.as_str(), *name);
        assert!(!matches!(known, EventType::Unknown(_)), "{name}");
    }
    let mut sorted = EventType::VALUES.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), EventType::VALUES.len());
    let new = EventType::from("PAYMENT.CAPTURE.NEW");
    assert!(matches!(new, EventType::Unknown(_)));
    assert_eq!((new.as_str(), new.family()), ("PAYMENT.CAPTURE.NEW", "PAYMENT.CAPTURE"));
    assert_eq!(EventType::from("").family(), "");
}

#[test]
fn a_resource_is_decoded_for_its_event_and_its_major_version() {
    let event = |version: &str| {
        parse(&format!(
            r#"{{"event_type":"PAYMENT.CAPTURE.COMPLETED",{version}"resource":{{"id":"42","inner":{{"id":"7"}}}}}}"#
        ))
    };
    const TYPES: &[&str] = &["PAYMENT.CAPTURE.COMPLETED"];
    let id = |event: &WebhookEvent, version, inside| {
        event.resource_if::<Capture>(TYPES, &[(version, None)], inside).map(|capture| capture.id)
    };
    let second = event(r#""resource_version":"2.0","#);
    assert_eq!(id(&second, Some(2), None).as_deref(), Some("42"));
    assert_eq!(id(&second, Some(1), None), None);
    assert_eq!(id(&second, None, Some("inner")).as_deref(), Some("7"));
    // A resource without the member is the component itself.
    assert_eq!(id(&second, None, Some("absent")).as_deref(), Some("42"));
    assert!(second.resource_if::<Capture>(&["PAYMENT.CAPTURE.DENIED"], &[], None).is_none());
    // An event without a version has the first.
    assert_eq!(id(&event(""), Some(1), None).as_deref(), Some("42"));
    assert_eq!(id(&event(""), Some(2), None), None);
    assert_eq!(second.raw_resource(), serde_json::json!({ "id": "42", "inner": { "id": "7" } }));
}

#[test]
fn a_resource_must_meet_one_of_the_conditions() {
    let event = |version: &str, resource: &str| {
        parse(&format!(r#"{{"event_type":"PAYMENT.CAPTURE.COMPLETED",{version}"resource":{resource}}}"#))
    };
    let meets = |event: &WebhookEvent, when: &[(Option<u32>, Option<&str>)], inside| {
        event.component_if(&["PAYMENT.CAPTURE.COMPLETED"], when, inside).is_some()
    };
    let (old, new) = (r#"{"amount":{"total":"1"}}"#, r#"{"amount":{"currency_code":"USD"}}"#);
    let when = [(Some(2), None), (Some(1), Some("amount.currency_code"))];
    assert!(meets(&event(r#""resource_version":"2.0","#, old), &when, None));
    assert!(meets(&event("", new), &when, None));
    assert!(!meets(&event("", old), &when, None));
    assert!(!meets(&event(r#""resource_version":"3.0","#, new), &when, None));
    assert!(!meets(&event("", r#"{"amount":{"currency_code":null}}"#), &when, None));
    assert!(!meets(&event("", r#"{"amount":"1"}"#), &when, None));
    // The property is one of the component, not of its envelope.
    let inside = event("", r#"{"inner":{"detail":{}},"other":1}"#);
    assert!(meets(&inside, &[(None, Some("detail"))], Some("inner")));
    assert!(!meets(&inside, &[(None, Some("other"))], Some("inner")));
    // No condition is met by every event with an object.
    assert!(meets(&event("", "{}"), &[], None));
    assert!(!meets(&event("", "[]"), &[], None));
    assert!(!meets(&event("", r#"{"inner":null}"#), &[], Some("inner")));
}

mod without_a_feature {
    use super::Capture;

    paypal_runtime::event_resources! {
        #[cfg(any())]
        /// A capture of an API whose feature is off.
        New = Capture, [(None, Some("amount.currency_code"))], None, [
            PaymentCaptureCompleted = "PAYMENT.CAPTURE.COMPLETED",
        ];
        #[cfg(all())]
        /// Any other capture.
        Old = Capture, [], None, [PaymentCaptureCompletedV1 = "PAYMENT.CAPTURE.COMPLETED"];
        undescribed [MerchantOnboardingCompleted = "MERCHANT.ONBOARDING.COMPLETED"];
    }
}

#[test]
fn a_resource_of_an_api_without_its_feature_does_not_become_another_one() {
    use without_a_feature::Resource;
    let resource = |amount: &str| {
        Resource::of(&parse(&format!(
            r#"{{"event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{{"amount":{amount}}}}}"#
        )))
    };
    assert!(matches!(resource(r#"{"total":"1"}"#), Resource::Old(_)));
    assert!(matches!(resource(r#"{"currency_code":"USD"}"#), Resource::Other(_)));
}

#[test]
fn an_event_is_decoded_by_its_type_and_the_version_of_its_resource() {
    use without_a_feature::Event;
    let event = |event_type: &str, resource: &str| {
        Event::of(&parse(&format!(r#"{{"id":"WH-1","event_type":"{event_type}","resource":{resource}}}"#)))
    };
    let older = event("PAYMENT.CAPTURE.COMPLETED", r#"{"id":"a","amount":{"total":"1"}}"#);
    assert!(matches!(&older, Event::PaymentCaptureCompletedV1(capture) if capture.id == "a"));
    // The feature of the newer one is off, and events of unknown types are kept whole.
    for (event_type, resource) in [
        ("PAYMENT.CAPTURE.COMPLETED", r#"{"amount":{"currency_code":"USD"}}"#),
        ("PAYMENT.CAPTURE.COMPLETED", "[]"),
        ("PAYMENT.CAPTURE.DANCED", r#"{"amount":{"total":"1"}}"#),
    ] {
        let Event::Other(whole) = event(event_type, resource) else { panic!("{event_type} {resource}") };
        assert_eq!((whole.id(), whole.event_type().as_str()), ("WH-1", event_type));
        assert_eq!(whole.resource().text(), resource);
    }
    let undescribed = event("MERCHANT.ONBOARDING.COMPLETED", r#"{"merchant_id":"M1"}"#);
    assert!(matches!(&undescribed, Event::MerchantOnboardingCompleted(raw) if raw.text().contains("M1")));
    assert_eq!(format!("{undescribed:?}"), "MerchantOnboardingCompleted(..)");
}
