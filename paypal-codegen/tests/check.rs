//! Tests `paypal-codegen check`: it finds the known bugs in PayPal's oldest documents, at their
//! lines, and reports no other error.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use paypal_codegen::document::Pointer;
use paypal_test_support::upstream;
use serde_json::Value;

/// The known bugs: severity, code, file, line, pointer. Unanchored patterns and keywords that are
/// ignored beside a reference are left out, since there are many of both.
const KNOWN: &[(&str, &str, &str, u64, &str)] = &[
    (
        "warning",
        "E0801",
        "billing_subscriptions_v1.json",
        2233,
        "/components/parameters/plan_ids/schema/minimum",
    ),
    (
        "warning",
        "E0801",
        "billing_subscriptions_v1.json",
        2234,
        "/components/parameters/plan_ids/schema/maximum",
    ),
    (
        "warning",
        "E0804",
        "billing_subscriptions_v1.json",
        4976,
        "/components/schemas/subscription_request_post/properties/start_time/default",
    ),
    (
        "note",
        "E0807",
        "billing_subscriptions_v1.json",
        5268,
        "/components/schemas/cycle_execution/required/0",
    ),
    (
        "note",
        "E0807",
        "billing_subscriptions_v1.json",
        5270,
        "/components/schemas/cycle_execution/required/2",
    ),
    (
        "note",
        "E0807",
        "billing_subscriptions_v1.json",
        5338,
        "/components/schemas/failed_payment_details/required/0",
    ),
    (
        "note",
        "E0807",
        "billing_subscriptions_v1.json",
        5339,
        "/components/schemas/failed_payment_details/required/1",
    ),
    (
        "note",
        "E0807",
        "billing_subscriptions_v1.json",
        5391,
        "/components/schemas/subscription_billing_info/required/1",
    ),
    (
        "note",
        "E0807",
        "billing_subscriptions_v1.json",
        7185,
        "/components/schemas/amount_with_breakdown/required/0",
    ),
    (
        "warning",
        "E0801",
        "customer_partner_referrals_v1.json",
        1224,
        "/components/schemas/business/properties/business_type/items",
    ),
    (
        "warning",
        "E0802",
        "customer_partner_referrals_v1.json",
        1257,
        "/components/schemas/business/properties/purpose_code/items",
    ),
    (
        "warning",
        "E0801",
        "customer_partner_referrals_v1.json",
        1269,
        "/components/schemas/business/properties/website_urls/minLength",
    ),
    (
        "warning",
        "E0801",
        "customer_partner_referrals_v1.json",
        1270,
        "/components/schemas/business/properties/website_urls/maxLength",
    ),
    (
        "warning",
        "E0801",
        "customer_partner_referrals_v1.json",
        1379,
        "/components/schemas/business_details/properties/business_type/items",
    ),
    (
        "warning",
        "E0802",
        "customer_partner_referrals_v1.json",
        1403,
        "/components/schemas/business_details/properties/purpose_code/items",
    ),
    (
        "warning",
        "E0802",
        "customer_partner_referrals_v2.json",
        2055,
        "/components/schemas/business_entity/allOf/1/properties/purpose_code/items",
    ),
    (
        "warning",
        "E0801",
        "customer_partner_referrals_v2.json",
        2818,
        "/components/schemas/create_referral_data_response/properties/links/additionalProperties",
    ),
    (
        "error",
        "E0805",
        "customer_partner_referrals_v2.json",
        2837,
        "/components/schemas/referral_data_response/properties/partner_referral_id/pattern",
    ),
    (
        "warning",
        "E0801",
        "customer_partner_referrals_v2.json",
        2857,
        "/components/schemas/referral_data_response/properties/links/additionalProperties",
    ),
    ("warning", "E0801", "invoicing_v1.json", 2155, "/components/schemas/invoices/minItems"),
    ("warning", "E0801", "invoicing_v1.json", 2589, "/components/schemas/templates/minItems"),
    (
        "warning",
        "E0801",
        "invoicing_v2.json",
        2861,
        "/components/schemas/detail/properties/attachments/maximum",
    ),
    ("warning", "E0801", "invoicing_v2.json", 3951, "/components/schemas/invoices/minItems"),
    ("warning", "E0801", "invoicing_v2.json", 6770, "/components/schemas/templates/minItems"),
    ("warning", "E0808", "invoicing_v2.json", 6783, "/components/schemas/templates/properties/emails/$ref"),
    (
        "note",
        "E0805",
        "notifications_webhooks_v1.json",
        1316,
        "/components/schemas/webhooks_lookup/properties/client_id/pattern",
    ),
    (
        "note",
        "E0805",
        "notifications_webhooks_v1.json",
        1420,
        "/components/schemas/verify_webhook_signature/properties/transmission_id/pattern",
    ),
    (
        "note",
        "E0805",
        "notifications_webhooks_v1.json",
        1426,
        "/components/schemas/verify_webhook_signature/properties/transmission_sig/pattern",
    ),
    (
        "note",
        "E0807",
        "payment-experience_web_experience_profiles_v1.json",
        982,
        "/components/schemas/error/required/0",
    ),
    (
        "note",
        "E0807",
        "payment-experience_web_experience_profiles_v1.json",
        983,
        "/components/schemas/error/required/1",
    ),
    (
        "note",
        "E0807",
        "payment-experience_web_experience_profiles_v1.json",
        984,
        "/components/schemas/error/required/2",
    ),
    (
        "error",
        "E0803",
        "payments_payment_v1.json",
        1739,
        "/components/schemas/credit_card_token/properties/payer_id/minLength",
    ),
    ("note", "E0807", "payments_payment_v1.json", 2294, "/components/schemas/fmf_details/required/0"),
    ("note", "E0807", "payments_payment_v1.json", 2295, "/components/schemas/fmf_details/required/1"),
    ("note", "E0807", "payments_payment_v1.json", 2349, "/components/schemas/processor_response/required/0"),
    ("note", "E0807", "payments_payment_v1.json", 2547, "/components/schemas/sale/required/0"),
    ("note", "E0807", "payments_payment_v1.json", 2549, "/components/schemas/sale/required/2"),
    ("note", "E0807", "payments_payment_v1.json", 2550, "/components/schemas/sale/required/3"),
    ("note", "E0807", "payments_payment_v1.json", 2551, "/components/schemas/sale/required/4"),
    (
        "error",
        "E0804",
        "payments_payment_v2.json",
        2399,
        "/components/schemas/capture_request/allOf/1/properties/final_capture/default",
    ),
    (
        "warning",
        "E0801",
        "payments_payouts_batch_v1.json",
        872,
        "/components/schemas/create_payout_request/properties/items/maxLength",
    ),
    (
        "warning",
        "E0801",
        "payments_payouts_batch_v1.json",
        873,
        "/components/schemas/create_payout_request/properties/items/minLength",
    ),
    (
        "warning",
        "E0503",
        "vault_payment_tokens_v3.json",
        1983,
        "/components/schemas/ach_debit_verification_status/enum",
    ),
    // The bodies of errors.
    (
        "warning",
        "E0510",
        "billing_subscriptions_v1.json",
        5479,
        "/components/schemas/subscriptions.create-400/properties/issues/items/anyOf",
    ),
    (
        "warning",
        "E0510",
        "checkout_orders_v2.json",
        1511,
        "/components/schemas/422/properties/issues/items/anyOf",
    ),
    (
        "warning",
        "E0510",
        "checkout_orders_v2.json",
        8885,
        "/components/schemas/orders.confirm-422/properties/issues/items/anyOf",
    ),
    (
        "warning",
        "E0510",
        "payments_payment_v2.json",
        1236,
        "/components/schemas/422/properties/issues/items/anyOf",
    ),
    (
        "warning",
        "E0510",
        "invoicing_v2.json",
        3987,
        "/components/schemas/invoices.create-400/properties/issues/items/anyOf",
    ),
    (
        "warning",
        "E0510",
        "invoicing_v2.json",
        5255,
        "/components/schemas/invoices.refunds-400/properties/issues/items/anyOf",
    ),
    (
        "warning",
        "E0510",
        "invoicing_v2.json",
        5601,
        "/components/schemas/invoices.update-400/properties/issues/items/anyOf",
    ),
    (
        "warning",
        "E0510",
        "invoicing_v2.json",
        6434,
        "/components/schemas/invoices.search-invoices-400/properties/issues/items/anyOf",
    ),
];

/// Returns the folder of PayPal's oldest files, which the table is about.
fn upstream() -> Option<PathBuf> {
    upstream::oldest_two().map(|(oldest, _)| oldest)
}

fn check(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_paypal-codegen")).arg("check").args(arguments).output().unwrap()
}

fn found(output: &Output) -> Vec<Value> {
    let lines = std::str::from_utf8(&output.stdout).unwrap().lines();
    lines.map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

#[test]
fn the_known_bugs_are_found_and_no_other_error_is_reported() {
    let Some(dir) = upstream() else { return };
    let files: Vec<String> = upstream::sources(&dir).into_keys().collect();
    let paths: Vec<String> = files.iter().map(|file| dir.join(file).display().to_string()).collect();
    let mut arguments: Vec<&str> = paths.iter().map(String::as_str).collect();
    arguments.extend(["--format", "json"]);
    let output = check(&arguments);
    assert_eq!(output.status.code(), Some(1));
    let found: BTreeSet<(String, String, String, u64, String)> = (found(&output).iter())
        .map(|it| {
            let text = |key: &str| it[key].as_str().unwrap().to_owned();
            let file = text("file").rsplit('/').next().unwrap().to_owned();
            (text("severity"), text("code"), file, it["line"].as_u64().unwrap(), text("pointer"))
        })
        .filter(|it| it.0 != "note" || ["E0805", "E0807"].contains(&&*it.1))
        .collect();
    let known = KNOWN.iter().map(|it| (it.0.into(), it.1.into(), it.2.into(), it.3, it.4.into()));
    assert_eq!(found, known.collect());
}

/// The table is checked against PayPal's files: each line has the keyword, or the required
/// property, of its row.
#[test]
fn the_table_agrees_with_the_files() {
    let Some(dir) = upstream() else { return };
    let sources = upstream::sources(&dir);
    for (_, _, file, line, pointer) in KNOWN {
        let text = fs::read_to_string(dir.join(file)).unwrap();
        let line = text.lines().nth(usize::try_from(*line).unwrap() - 1).unwrap();
        let node = sources[*file].pointer(pointer).unwrap();
        let last = Pointer::tokens(pointer).last().unwrap().into_owned();
        let word = if last.parse::<usize>().is_ok() { node.as_str().unwrap().to_owned() } else { last };
        assert!(line.contains(&format!("\"{word}\"")), "{pointer}: {line}");
    }
}

const ODD: &str = "openapi: 3.0.3
info: { title: Odd, version: '1' }
paths: {}
components:
  schemas:
    code: { type: string, pattern: 'a' }
    none: { type: string, enum: [] }
";

/// Without errors the command succeeds. `--level` hides less severe problems, and the text output
/// ends with a count.
#[test]
fn notes_and_warnings_do_not_fail_and_can_be_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("odd.yaml");
    fs::write(&path, ODD).unwrap();
    let path = path.to_str().unwrap();
    let codes = |level: &str| -> Vec<String> {
        let output = check(&[path, "--format", "json", "--level", level]);
        assert_eq!(output.status.code(), Some(0));
        found(&output).iter().map(|it| it["code"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(codes("note"), ["E0806", "E0503"]);
    assert_eq!(codes("warning"), ["E0503"]);
    assert!(codes("error").is_empty());
    let output = check(&[path]);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "0 errors, 1 warnings and 1 notes in 1 files\n");
    assert!(String::from_utf8(output.stdout).unwrap().contains("warning[E0503]"));
    let output = check(&["/nowhere.yaml", path, "--format", "github", "--level", "error"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.starts_with(b"::error file=/nowhere.yaml,title=E0001::"));
}

/// An unknown key that resembles a keyword is reported as a typing mistake; any other may be an
/// extension.
#[test]
fn mistyped_keywords_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("things.yaml");
    let text = "openapi: 3.0.3\ninfo: { title: Things, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    thing:\n      \
        type: object\n      requird: [id]\n      faker: uuid\n      id: thing\n      x-typ: own\n      xml: { name: t }\n      \
        properties:\n        typ: { typ: string }\n        id: { type: string, maxLenght: 8, const: '1' }\n";
    fs::write(&file, text).unwrap();
    let output = check(&[&file.display().to_string(), "--format", "json"]);
    let found: BTreeSet<(u64, String, String)> = (found(&output).iter())
        .filter(|it| it["code"] == "E0203" && it["severity"] == "warning")
        .map(|it| {
            let text = |key: &str| it[key].as_str().unwrap().to_owned();
            (it["line"].as_u64().unwrap(), text("pointer"), text("help"))
        })
        .collect();
    let thing = "/components/schemas/thing";
    let expected = [
        (8, format!("{thing}/requird"), "did you mean `required`?".to_owned()),
        (14, format!("{thing}/properties/typ/typ"), "did you mean `type`?".to_owned()),
        (15, format!("{thing}/properties/id/maxLenght"), "did you mean `maxLength`?".to_owned()),
    ];
    assert_eq!(found, expected.into());
}
