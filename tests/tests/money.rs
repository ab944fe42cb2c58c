//! Tests every money type of every API: it is made from an amount, sent, received, and read as the
//! same amount. A search of the generated code shows that no type is missing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use paypal_generated::model::{Model, decode, encode};
use paypal_generated::{Amount, InvalidAmountKind, Monetary, invoicing, orders, orders_v1};
use paypal_test_support::todo;
use syn::{Fields, Item, Type};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

/// Returns the type of a field without its path; the type inside an `Option` follows a `?`.
fn text(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(inner) if last.ident == "Option" => match inner.args.first()? {
            syn::GenericArgument::Type(inner) => Some(format!("?{}", text(inner)?)),
            _ => None,
        },
        _ => Some(last.ident.to_string()),
    }
}

/// Returns the `money!` lines that the emitted structs should have, by their fields alone, and the
/// lines that they have.
fn lines() -> (BTreeSet<String>, BTreeSet<String>) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("paypal-generated/src");
    let (mut all, mut wanted, mut found) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    files(&source, &mut all);
    for path in all {
        let name = path.strip_prefix(&source).unwrap().with_extension("").display().to_string();
        let code = std::fs::read_to_string(&path).unwrap();
        found.extend(
            code.lines()
                .filter_map(|line| line.strip_prefix("paypal_runtime::money! { ")?.strip_suffix(" }"))
                .map(|line| format!("{name}: {line}")),
        );
        for item in syn::parse_file(&code).unwrap().items {
            let Item::Struct(item) = item else { continue };
            let Fields::Named(fields) = &item.fields else { continue };
            let ty = |wanted: &str| {
                fields
                    .named
                    .iter()
                    .find(|it| it.ident.as_ref().unwrap() == wanted)
                    .and_then(|it| text(&it.ty))
            };
            for currency in ["currency_code", "currency"] {
                for value in ["value", "total", "amount"] {
                    let optional = match (ty(currency).as_deref(), ty(value).as_deref()) {
                        (Some("String"), Some("String")) => "",
                        (Some("?String"), Some("?String")) => "? ",
                        (Some("?String"), Some("String")) | (Some("String"), Some("?String")) => "half ",
                        _ => continue,
                    };
                    wanted.insert(format!("{name}: {} {optional}{currency} {value}", item.ident));
                }
            }
        }
    }
    (wanted, found)
}

#[test]
fn every_struct_with_currency_and_value_is_a_money_type() {
    let (wanted, found) = lines();
    assert_eq!(wanted, found);
}

#[test]
fn todo_every_money_type_is_tested() {
    let (_, found) = lines();
    // The tests below cover all of these.
    let expected = [
        "invoicing/types/amount_summary_detail: AmountSummaryDetail ? currency_code value",
        "orders/types/amount_with_breakdown: AmountWithBreakdown currency_code value",
        "shared/amount: Amount currency total",
        "shared/currency: Currency currency value",
        "shared/money: Money currency_code value",
    ];
    let untested = found.iter().filter(|line| !expected.contains(&line.as_str()));
    todo::list(untested.map(|line| format!("test the money type {line}")));
}

const AMOUNTS: [&str; 6] =
    ["10.00 USD", "-0.01 EUR", "1000 JPY", "0 HUF", "79228162514264337593543950335 TWD", "1.2345 KWD"];

fn check_round_trip<T: Model + Monetary + From<Amount>>(currency: &str, value: &str) {
    for text in AMOUNTS {
        let amount: Amount = text.parse().unwrap();
        let sent = encode(&T::from(amount)).unwrap();
        let (number, code) = text.split_once(' ').unwrap();
        assert_eq!(
            String::from_utf8(sent.clone()).unwrap(),
            format!(r#"{{"{currency}":"{code}","{value}":"{number}"}}"#)
        );
        let received = decode::<T>(&sent).unwrap();
        assert!(received.deviation_kinds.is_empty());
        assert_eq!(received.value.amount().unwrap(), amount);
        assert_eq!(received.value.decimal().unwrap(), amount.value());
        assert_eq!(encode(&received.value).unwrap(), sent);
    }
}

#[test]
fn every_money_type_round_trips_an_amount() {
    check_round_trip::<orders::Money>("currency_code", "value");
    check_round_trip::<orders::AmountWithBreakdown>("currency_code", "value");
    check_round_trip::<orders_v1::Currency>("currency", "value");
    check_round_trip::<orders_v1::Amount>("currency", "total");
}

#[test]
fn received_text_is_kept_and_read_as_an_amount_if_valid() {
    let read = |body: &str| decode::<invoicing::AmountSummaryDetail>(body.as_bytes()).unwrap().value.amount();
    let amount = read(r#"{"currency_code":"USD","value":"74.2","breakdown":{}}"#).unwrap();
    assert_eq!(amount.to_string(), "74.20 USD");
    assert_eq!(read("{}").unwrap_err().kind(), InvalidAmountKind::Currency);
    assert_eq!(read(r#"{"currency_code":"USD"}"#).unwrap_err().kind(), InvalidAmountKind::Number);
    // The text is kept, whatever it is.
    let body = br#"{"currency_code":"USD","value":"10.505"}"#;
    let money = decode::<orders::Money>(body).unwrap().value;
    assert_eq!(money.amount().unwrap_err().kind(), InvalidAmountKind::Decimals);
    assert_eq!(money.decimal().unwrap().to_string(), "10.505");
    assert_eq!(encode(&money).unwrap(), body);
}
