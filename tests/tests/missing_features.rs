//! Compiles users of `paypal-generated` with its default features: what the README shows works, and
//! the compiler names the feature of an API that is off.

use std::fs;
use std::path::{Path, PathBuf};

use paypal_test_support::rustc::Rustc;

/// Returns the folder of `paypal-generated`.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("paypal-generated")
}

/// Checks the crate with its default features, so that other crates can depend on it.
fn publish(rustc: &Rustc) {
    let manifest = fs::read_to_string(folder().join("Cargo.toml")).unwrap();
    let defaults = manifest.lines().find_map(|line| line.strip_prefix("default = ")).unwrap();
    let defaults: Vec<String> = serde_json::from_str(defaults).unwrap();
    let flags = defaults.iter().flat_map(|name| ["--cfg".to_owned(), format!("feature={name:?}")]);
    let flags: Vec<String> = flags.collect();
    let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    let library = folder().join("src/lib.rs");
    rustc.publish("paypal_generated", library.to_str().unwrap(), &flags);
}

/// The payments of a subscription have a type with the default features.
const TYPED: &str = r#"
use paypal_generated::events::{Event, Resource, VerifiedEvent};
pub async fn handler(delivery: VerifiedEvent) -> Result<(), std::io::Error> {
    match Event::of(delivery.event()) {
        Event::PaymentSaleCompleted(sale) => println!("{:?}", sale.billing_agreement_id),
        Event::BillingSubscriptionActivated(subscription) => println!("{:?}", subscription.status),
        Event::PaymentCaptureCompleted(capture) => println!("{:?}", capture.amount),
        Event::CheckoutOrderApproved(order) => println!("{:?}", order.purchase_units),
        Event::MerchantOnboardingCompleted(raw) => println!("{:?}", raw.get("merchant_id")),
        Event::Other(event) => println!("{}", event.event_type()),
        _ => {}
    }
    if let Resource::SaleV1(sale) = Resource::of(delivery.event()) {
        println!("{:?}", sale.billing_agreement_id);
    }
    Ok(())
}
"#;

/// Each use of something whose feature is off, with that feature. It is the only line of its
/// function.
const MISSING: [(&str, &str); 9] = [
    ("let _ = paypal.payouts().create(1).await;", "payouts"),
    ("let _ = paypal.payments_v1();", "payments-v1"),
    ("let _ = paypal.catalog_products().list().items();", "catalog-products"),
    ("if let Resource::RefundV1(refund) = Resource::of(event) { drop(refund.id) }", "payments-v1"),
    ("match Resource::of(event) { Resource::PayoutItem(item) => drop(item), _ => {} }", "payouts"),
    ("match Event::of(event) { Event::CustomerDisputeCreated(it) => drop(it), _ => {} }", "disputes"),
    ("if let Event::PaymentCaptureCompletedV1(_) = Event::of(event) {}", "payments-v1"),
    ("let _ = Event::VaultPaymentTokenCreated(todo!());", "vault"),
    ("let _: paypal_generated::tracking::Tracking;", "tracking"),
];

#[test]
fn the_compiler_names_the_feature_that_is_missing() {
    let rustc = Rustc::in_new_folder();
    publish(&rustc);
    rustc.write("typed.rs", TYPED);
    let errors = rustc.check("typed", "typed.rs", &["paypal_generated"], &[]);
    assert!(errors.is_empty(), "{}", rustc.messages());

    let mut wrong = Vec::new();
    for (index, (code, feature)) in MISSING.iter().enumerate() {
        let name = format!("missing{index}");
        let imports = "#![allow(unused)]\nuse paypal_generated::{Client, events::*};";
        let head = "async fn user(paypal: &Client, event: &WebhookEvent)";
        rustc.write(&format!("{name}.rs"), &format!("{imports}\n{head} {{\n{code}\n}}\n"));
        rustc.check(&name, &format!("{name}.rs"), &["paypal_generated"], &[]);
        let messages = rustc.messages();
        if !messages.contains(&format!("the feature `{feature}`"))
            && !messages.contains(&format!("behind the `{feature}` feature"))
        {
            wrong.push(format!("{code}: the compiler does not name `{feature}`:\n{messages}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Without an API, the message of the compiler names all features that bring what is missing.
#[test]
fn the_compiler_names_each_feature_of_a_shared_type() {
    let rustc = Rustc::in_new_folder();
    let library = folder().join("src/lib.rs");
    let flags = ["--cfg", "feature=\"webhook-verification\"", "--cfg", "feature=\"orders\""];
    rustc.publish("paypal_generated", library.to_str().unwrap(), &flags);
    let user = "use paypal_generated::events::*;\npub fn user(event: &WebhookEvent) -> bool {\n\
                matches!(Event::of(event), Event::PaymentSaleCompleted(_))\n}\n";
    rustc.write("user.rs", user);
    assert!(!rustc.check("user", "user.rs", &["paypal_generated"], &[]).is_empty());
    let messages = rustc.messages();
    assert!(messages.contains("the feature `subscriptions` or `payments-v1`"), "{messages}");
}
