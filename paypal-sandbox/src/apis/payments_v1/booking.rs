//! Executes payments: makes sales, authorizations and orders, books their money and emits their
//! events.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    authorization::{self, Authorization},
    capture::Capture,
    order::Order,
    partner_fee::{self, PartnerFee},
    payment::{self, Intent, Kind, Part, Payment},
    sale::Sale,
};
use crate::{
    apis::{
        payments::{
            self,
            hold::{self, Hold},
        },
        v1::{Amount, invalid, refused},
    },
    error::{Detail, Failure},
    money::{self, Money},
    world::{event::NewEvent, ledger::Entry, time::Time, work::Work},
};

/// The T-codes of reports: a checkout payment and a refund of one.
const PAYMENT: &str = "T0006";
const REFUND: &str = "T1107";

/// Where a resource comes from: the transaction of a payment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Origin {
    /// The account that is paid.
    pub(crate) merchant: String,
    /// The account that pays.
    pub(crate) payer: String,
    /// The payment; `None` for a payment of a subscription.
    pub(crate) payment: Option<String>,
    /// The index of the transaction.
    pub(crate) transaction: usize,
    /// The subscription whose payment this is.
    pub(crate) subscription: Option<String>,
    pub(crate) invoice_number: Option<String>,
    pub(crate) custom: Option<String>,
}

impl Origin {
    /// The link to the payment.
    pub(super) fn link(&self, work: &Work<'_>) -> Option<Value> {
        let payment = self.payment.as_ref()?;
        Some(work.link("parent_payment", "GET", &format!("/v1/payments/payment/{payment}")))
    }

    /// Writes the id of the payment.
    pub(super) fn write(&self, shown: &mut Map<String, Value>) {
        let payment = self.payment.as_ref();
        shown.extend(payment.map(|id| ("parent_payment".to_owned(), Value::from(id.as_str()))));
    }
}

/// Money that was paid by a sale or a capture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Paid {
    pub(crate) origin: Origin,
    pub(crate) amount: Amount,
    pub(crate) fee: Money,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Paid {
    /// The state of the sale or capture with an id, which refunds and lost disputes change.
    pub(super) fn state(&self, work: &Work<'_>, id: &str) -> &'static str {
        let returned = work.returned(id);
        if returned >= self.amount.money.amount {
            "refunded"
        } else if returned > Decimal::ZERO {
            "partially_refunded"
        } else {
            "completed"
        }
    }
}

/// A payment of another API that is executed at once.
pub(crate) struct NewPayment {
    pub(crate) merchant: String,
    pub(crate) payer: Option<String>,
    pub(crate) intent: Intent,
    /// The fields of the payment except its transactions.
    pub(crate) sent: Map<String, Value>,
    pub(crate) transactions: Vec<Value>,
    /// The fees of partners, each with the index of its transaction.
    pub(crate) partner_fees: Vec<(usize, PartnerFee)>,
    /// Whether the money of the payees is held at first.
    pub(crate) is_delayed: bool,
}

/// Creates and executes a payment. Returns its id.
///
/// # Errors
///
/// If the payment can't be executed.
pub(crate) fn pay(work: &mut Work<'_>, new: NewPayment) -> Result<String, Failure> {
    let mut payment = Payment {
        id: work.ids.short("PAYID", 24),
        merchant: new.merchant,
        token: work.ids.prefixed("EC"),
        intent: new.intent,
        sent: new.sent,
        related: vec![Vec::new(); new.transactions.len()],
        transactions: new.transactions,
        approved: new.payer.as_ref().map(|_| work.now),
        payer: new.payer,
        is_executed: false,
        is_delayed: new.is_delayed,
        created: work.now,
        updated: work.now,
    };
    for (transaction, fee) in new.partner_fees {
        fee.keep(work, &payment.id, transaction);
    }
    execute(work, &mut payment)?;
    Ok(payment.id)
}

/// Executes a payment and stores it: carries out its intent for all transactions, or for none.
pub(super) fn execute(work: &mut Work<'_>, payment: &mut Payment) -> Result<(), Failure> {
    let mut origins = Vec::new();
    for (index, transaction) in payment.transactions.iter().enumerate() {
        let Some(transaction) = transaction.as_object() else { continue };
        let text = |name: &str| transaction.get(name).and_then(Value::as_str).map(str::to_owned);
        let pointer = format!("/transactions/{index}");
        let Some(payee) = payment::payee(work, transaction, &payment.merchant) else {
            return Err(invalid(Detail::new("PAYEE_ACCOUNT_INVALID").at(format!("{pointer}/payee"))));
        };
        let origin = Origin {
            merchant: payee.id,
            payer: payment.payer_account().to_owned(),
            payment: Some(payment.id.clone()),
            transaction: index,
            subscription: None,
            invoice_number: text("invoice_number"),
            custom: text("custom"),
        };
        note_invoice(work, &origin.merchant, origin.invoice_number.as_deref())?;
        origins.extend(payment.amount(index).map(|amount| (origin, amount)));
    }
    payment.is_executed = true;
    payment.updated = work.now;
    // The resources and their events refer to the payment.
    work.rows.put(payment);
    for (origin, amount) in origins {
        match payment.intent {
            Intent::Sale => Sale::make(work, origin, amount),
            Intent::Authorize => {
                Authorization::make(work, origin, None, amount, work.now + authorization::LIFE);
            }
            Intent::Order => Order::make(work, origin, amount),
        }
    }
    if let Some(stored) = work.rows.find(&payment.id) {
        *payment = stored;
    }
    Ok(())
}

/// Notes that a payment uses an invoice number. An earlier payment must not have used it.
pub(super) fn note_invoice(work: &mut Work<'_>, merchant: &str, number: Option<&str>) -> Result<(), Failure> {
    let Some(number) = number else { return Ok(()) };
    if payments::is_invoice_paid(work, merchant, number) {
        return Err(refused(400, "DUPLICATE_TRANSACTION"));
    }
    payments::note_invoice_paid(work, merchant, number);
    Ok(())
}

/// Finds the account that created the payment of a sale or a capture.
pub(crate) fn owner(work: &Work<'_>, id: &str) -> Option<String> {
    let sale = || work.rows.find::<Sale>(id).map(|sale| sale.paid.origin);
    let origin = sale().or_else(|| work.rows.find::<Capture>(id).map(|capture| capture.paid.origin))?;
    Some(work.rows.find::<Payment>(&origin.payment?)?.merchant)
}

/// Adds a resource to the transaction of the payment that it comes from.
pub(super) fn relate(work: &mut Work<'_>, origin: &Origin, kind: Kind, id: &str) {
    let payment = origin.payment.as_ref().and_then(|id| work.rows.find::<Payment>(id));
    let Some(mut payment) = payment else { return };
    if let Some(parts) = payment.related.get_mut(origin.transaction) {
        parts.push(Part { kind, id: id.to_owned() });
    }
    payment.updated = work.now;
    work.rows.put(&payment);
}

/// Books the money of a sale or a capture. Partners get their fees, and the rest is held if its
/// disbursement is delayed.
pub(super) fn take(work: &mut Work<'_>, id: &str, origin: Origin, amount: Amount) -> Paid {
    let fee = money::fee(&amount.money);
    let mut entry = Entry::new(id, PAYMENT, &origin.merchant, &origin.payer, &amount.money);
    entry.fee = fee.amount;
    entry.invoice_id.clone_from(&origin.invoice_number);
    entry.custom.clone_from(&origin.custom);
    work.book(entry);
    let paid = partner_fee::book_kept(work, &origin, &amount.money);
    let payment = origin.payment.as_ref().and_then(|id| work.rows.find::<Payment>(id));
    if payment.is_some_and(|payment| payment.is_delayed) {
        let net = amount.money.amount - fee.amount - paid;
        Hold::begin(work, id, &origin.merchant, &amount.money.with(net));
    }
    let now = work.now;
    Paid { origin, amount, fee, created: now, updated: now }
}

/// Books a refund of the sale or capture `reference`.
pub(super) fn give_back(work: &mut Work<'_>, id: &str, reference: &str, origin: &Origin, amount: &Money) {
    hold::draw(work, reference, amount.amount);
    let negative = amount.with(-amount.amount);
    let mut entry = Entry::new(id, REFUND, &origin.merchant, &origin.payer, &negative);
    entry.reference = Some(reference.to_owned());
    entry.invoice_id.clone_from(&origin.invoice_number);
    entry.custom.clone_from(&origin.custom);
    work.book(entry);
}

/// Emits an event of the first version.
pub(super) fn emit(
    work: &mut Work<'_>,
    event_type: &str,
    resource_type: &str,
    resource: Value,
    merchant: &str,
) {
    let summary = payments::summary(event_type, resource_type);
    let resource_version = "1.0";
    work.emit(NewEvent {
        event_type,
        resource_type,
        resource_version,
        summary: &summary,
        resource,
        merchant,
    });
}
