//! Platform fees: the part of a payment that a partner gets.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::{
    apis::Exchange,
    error::{Detail, Failure, Problems},
    money::{Money, Sign},
    world::{ledger::Entry, work::Work},
};

/// The T-code of reports: a partner's fee.
const PARTNER_FEE: &str = "T0113";
/// The account that fees pass on their way. Its balance is always zero.
const CLEARING: &str = "platform-fees";

/// Where the requests of the Payments API have platform fees.
pub(super) const POINTER: &str = "/payment_instruction/platform_fees";

/// Completes the payees of platform fees. A fee without a payee goes to `default`, the account of
/// the application. `pointer` names the list in the request.
///
/// # Errors
///
/// If a payee is unknown.
pub(crate) fn resolve(
    work: &Work<'_>,
    fees: &[Value],
    default: &str,
    pointer: &str,
) -> Result<Vec<Value>, Detail> {
    let mut resolved = Vec::new();
    for (index, fee) in fees.iter().enumerate() {
        let named = |key: &str| fee.get("payee").and_then(|payee| payee.get(key)).and_then(Value::as_str);
        let name = named("merchant_id").or(named("email_address"));
        let Some(payee) = work.account(name.unwrap_or(default)) else {
            let field = format!("{pointer}/{index}/payee");
            return Err(Detail::new("INVALID_PLATFORM_FEES_ACCOUNT").at(field));
        };
        let Some(amount) = fee.get("amount").and_then(Money::read) else { continue };
        resolved.push(json!({
            "amount": amount.to_json(),
            "payee": { "email_address": payee.email, "merchant_id": payee.id },
        }));
    }
    Ok(resolved)
}

/// The issues that PayPal lists for wrong platform fees of an operation.
pub(super) struct Issues {
    /// Another currency than that of the payment.
    pub(super) currency: &'static str,
    /// A greater sum than the payment.
    pub(super) sum: &'static str,
    /// An unknown payee.
    pub(super) payee: &'static str,
}

/// Reads the platform fees in the payment instruction of a capture or a refund.
pub(super) fn read(exchange: &Exchange<'_>, total: &Money, issues: &Issues) -> Result<Vec<Value>, Failure> {
    let sent = exchange.body.pointer(POINTER).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Problems::default();
    for (index, fee) in sent.iter().enumerate() {
        let at = format!("{POINTER}/{index}/amount");
        let amount =
            fee.get("amount").and_then(|fee| Money::check(fee, &at, Sign::NotNegative, &mut problems));
        if let Some(amount) = amount.filter(|amount| amount.currency != total.currency) {
            let detail = Detail::new(issues.currency).at(format!("{at}/currency_code"));
            problems.refused(detail.value(amount.currency));
        }
    }
    problems.into_result()?;
    let fees = resolve(&exchange.work, sent, &exchange.caller.own, POINTER)
        .map_err(|_| Failure::refused_at(issues.payee, POINTER))?;
    if sum(&fees) > total.amount {
        return Err(Failure::refused_at(issues.sum, POINTER));
    }
    Ok(fees)
}

/// The sum of resolved fees.
pub(super) fn sum<'a>(fees: impl IntoIterator<Item = &'a Value>) -> Decimal {
    fees.into_iter().filter_map(|fee| Money::read(fee.get("amount")?)).map(|fee| fee.amount).sum()
}

/// The account that gets a resolved fee, or gives it back.
pub(super) fn payee(fee: &Value) -> Option<&str> {
    fee.pointer("/payee/merchant_id")?.as_str()
}

/// Books resolved fees: each moves from the merchant to its payee, or back if they are given back.
/// It passes an account between them, so that the reports of both show it. Returns what the
/// merchant paid.
pub(super) fn book(
    work: &mut Work<'_>,
    merchant: &str,
    fees: &[Value],
    reference: &str,
    back: bool,
) -> Decimal {
    let mut paid = Decimal::ZERO;
    for fee in fees {
        let amount = fee.get("amount").and_then(Money::read);
        let (Some(payee), Some(amount)) = (payee(fee), amount) else { continue };
        if payee == merchant || amount.amount.is_zero() {
            continue;
        }
        let to_payee = if back { -amount.amount } else { amount.amount };
        paid += to_payee;
        for (account, gross) in [(merchant, -to_payee), (payee, to_payee)] {
            let id = work.ids.transaction();
            let mut entry = Entry::new(&id, PARTNER_FEE, account, CLEARING, &amount.with(gross));
            entry.reference = Some(reference.to_owned());
            work.book(entry);
        }
    }
    paid
}
