//! Transactions that break programs which read reports: an environment begins with them if the
//! builder says so. They are entries of the ledger, so that balances and reports agree.

use rust_decimal::Decimal;

use crate::{
    apis::exchange_rates,
    money::{self, Money},
    world::{
        account::{Account, AccountKind, BUYER, seeded},
        ledger::Entry,
        time::DAY,
        work::Work,
    },
};

/// The job that settles a pending payment.
pub(crate) const SETTLE: &str = "report.settle";
/// The account of the ledger that exchanges currencies.
const EXCHANGE: &str = "exchange";
const DIGITS: &[u8] = b"0123456789";

/// Codes of reports.
const AUTHORIZATION: &str = "T1300";
const CHECKOUT: &str = "T0006";
const CONVERSION: &str = "T0200";
const REFUND: &str = "T1107";

/// Books the transactions of all merchants.
pub(crate) fn seed(work: &mut Work<'_>) {
    for account in seeded().filter(|account| account.kind == AccountKind::Merchant) {
        let merchant = Merchant { account };
        let payment = merchant.payment_of_two_rows(work);
        merchant.refund_with_fee(work, &payment);
        merchant.payment_without_fee(work);
        merchant.payment_in_other_currency(work);
        merchant.payment_that_waits(work);
    }
}

/// Settles a pending payment.
pub(super) fn settle(work: &mut Work<'_>, id: &str) {
    work.settle(id, 'S');
}

struct Merchant {
    account: Account,
}

impl Merchant {
    /// A whole amount in the merchant's currency, times a hundred if it has no minor unit.
    fn money(&self, amount: i64) -> Money {
        let currency = self.account.currency.as_str();
        let factor = if money::decimals(currency) == Some(0) { 100 } else { 1 };
        Money::new(currency, Decimal::from(amount * factor))
    }

    fn entry(&self, id: &str, code: &str, other: &str, gross: &Money) -> Entry {
        Entry::new(id, code, &self.account.id, other, gross)
    }

    /// Books a payment with the usual fee whose id is also that of its authorization, which moved
    /// no money. The id is a number for some programs: `35E87645934406417`. Returns the id.
    fn payment_of_two_rows(&self, work: &mut Work<'_>) -> String {
        let first = work.ids.draw(b"123456789", 1) + &work.ids.draw(DIGITS, 1);
        let id = format!("{first}E{}", work.ids.draw(DIGITS, 14));
        let gross = self.money(40);
        let mut authorization = self.entry(&id, AUTHORIZATION, BUYER, &gross);
        authorization.status = 'P';
        work.book(authorization);
        let mut payment = self.entry(&id, CHECKOUT, BUYER, &gross);
        payment.fee = money::fee(&gross).amount;
        work.book(payment);
        id
    }

    /// Books a refund for which a part of the fee is returned, so that the fee has the other sign.
    fn refund_with_fee(&self, work: &mut Work<'_>, payment: &str) {
        let id = work.ids.transaction();
        let mut refund = self.entry(&id, REFUND, BUYER, &self.money(-10));
        refund.fee = -money::fee(&self.money(10)).amount;
        refund.reference = Some(payment.to_owned());
        work.book(refund);
    }

    /// Books a payment without a fee. Its id has digits alone, and begins with a zero.
    fn payment_without_fee(&self, work: &mut Work<'_>) {
        let id = format!("0{}", work.ids.draw(DIGITS, 16));
        work.book(self.entry(&id, CHECKOUT, BUYER, &self.money(15)));
    }

    /// Books a payment in another currency, and the two rows of its conversion.
    fn payment_in_other_currency(&self, work: &mut Work<'_>) {
        let own = self.account.currency.as_str();
        let other = if own == "USD" { "EUR" } else { "USD" };
        let paid = Money::new(other, Decimal::from(20));
        let Some(rate) = exchange_rates::rate(other, own, Decimal::ZERO) else { return };
        let bought = Money::new(own, paid.amount * rate).rounded();
        let payment = work.ids.transaction();
        work.book(self.entry(&payment, CHECKOUT, BUYER, &paid));
        for part in [paid.with(-paid.amount), bought] {
            let id = work.ids.transaction();
            let mut conversion = self.entry(&id, CONVERSION, EXCHANGE, &part);
            conversion.reference = Some(payment.clone());
            work.book(conversion);
        }
    }

    /// Books a payment that is pending, and settled a day later.
    fn payment_that_waits(&self, work: &mut Work<'_>) {
        let id = work.ids.transaction();
        let gross = self.money(12);
        let mut payment = self.entry(&id, CHECKOUT, BUYER, &gross);
        payment.fee = money::fee(&gross).amount;
        payment.status = 'P';
        work.book(payment);
        work.schedule(work.now + DAY, SETTLE, &id);
    }
}
