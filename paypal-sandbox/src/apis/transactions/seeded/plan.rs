//! The transactions in the order of time.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use rust_decimal::Decimal;

use super::text;
use crate::{
    apis::exchange_rates,
    money::{self, Money},
    world::{
        account::{Account, AccountKind, seeded},
        id::Ids,
        ledger::{BANK, Entry, held},
        time::{DAY, Time},
    },
};

/// The account of the ledger that exchanges currencies.
const EXCHANGE: &str = "exchange";
/// The currencies of payments.
const CURRENCIES: [&str; 4] = ["USD", "EUR", "GBP", "JPY"];
/// How many payments can be refunded, held or charged back at a time.
const REMEMBERED: usize = 64;

/// What happens next.
#[derive(Debug)]
pub(crate) enum Step {
    /// An entry is booked at its time.
    Book(Box<Entry>),
    /// The pending entry with this id is settled, with `S` or `D`.
    Settle(Time, String, char),
    /// The pending entry with this id is settled after the range.
    Later(Time, String),
}

impl Step {
    /// When it is carried out; `None` at the end of all.
    pub(crate) fn time(&self) -> Option<Time> {
        match self {
            Self::Book(entry) => Some(entry.time),
            Self::Settle(time, ..) => Some(*time),
            Self::Later(..) => None,
        }
    }
}

/// What was decided earlier.
#[derive(Debug)]
enum Planned {
    Settle(String, char),
    /// The end of a hold.
    Release(Box<Entry>),
}

/// Draws transactions.
#[derive(Debug)]
pub(crate) struct Plan {
    ids: Ids,
    account: String,
    currency: String,
    buyers: Vec<String>,
    subscriptions: Vec<String>,
    batches: Vec<String>,
    /// The time of the latest transaction.
    time: Time,
    to: Time,
    /// The time of the next transaction, once it was drawn.
    next: Option<Time>,
    /// How many transactions are not returned yet.
    left: usize,
    /// How many of the next ones happen in one second.
    burst: usize,
    /// Numbers invoices and what is planned.
    number: usize,
    /// The latest payments.
    payments: VecDeque<Entry>,
    planned: BTreeMap<(Time, usize), Planned>,
    ready: VecDeque<Entry>,
}

impl Plan {
    /// Begins to draw transactions of an account after a time and before another.
    pub(crate) fn new(account: &Account, count: usize, from: Time, to: Time, seed: u64) -> Self {
        // Two ranges of one environment have other ids, also with one seed.
        let mut ids = Ids::new(seed ^ from.millis().rotate_left(32));
        let buyers = seeded().filter(|account| account.kind == AccountKind::Buyer);
        Self {
            account: account.id.clone(),
            currency: account.currency.clone(),
            buyers: buyers.map(|buyer| buyer.id).collect(),
            subscriptions: (0..20).map(|_| ids.short("I", 12)).collect(),
            batches: (0..10).map(|_| ids.account()).collect(),
            ids,
            time: from,
            to,
            next: None,
            left: count,
            burst: 0,
            number: 0,
            payments: VecDeque::new(),
            planned: BTreeMap::new(),
            ready: VecDeque::new(),
        }
    }

    /// Draws the time of the next transaction. The times are spread over the rest of the range; one
    /// in ten has the second of the one before it, and now and then many have.
    fn draw_time(&mut self) -> Time {
        if self.burst > 0 {
            self.burst -= 1;
            return self.time;
        }
        match self.ids.below(1000) {
            0 => self.burst = 30,
            1..100 => return self.time,
            _ => {}
        }
        let rest = self.to.since(self.time) / u32::try_from(self.left.max(1)).unwrap_or(u32::MAX);
        let step = rest.saturating_mul(u32::try_from(self.ids.below(2200)).unwrap_or_default()) / 1000;
        // The last millisecond belongs to the range.
        (self.time + step).min(self.to - Duration::from_millis(1))
    }

    /// Draws an amount: small and great ones are as frequent.
    fn draw_amount(&mut self, currency: &str) -> Money {
        let places = money::decimals(currency).unwrap_or(2);
        let most = 10_usize.pow(2 + u32::try_from(self.ids.below(5)).unwrap_or_default());
        let minor = i64::try_from(1 + self.ids.below(most)).unwrap_or(1);
        Money::new(currency, Decimal::new(minor, places))
    }

    /// Draws the currency of the merchant, or another one.
    fn draw_currency(&mut self) -> String {
        if self.ids.below(100) < 60 {
            return self.currency.clone();
        }
        pick(&mut self.ids, &CURRENCIES).map_or_else(|| self.currency.clone(), |code| (*code).to_owned())
    }

    /// Creates an entry with an id of any shape.
    fn entry(&mut self, code: &str, other: &str, gross: &Money) -> Entry {
        let id = text::id(&mut self.ids);
        Entry { time: self.time, ..Entry::new(&id, code, &self.account, other, gross) }
    }

    /// A payment with the usual fee, or now and then without one.
    fn payment(&mut self, code: &str, currency: &str) -> Entry {
        let gross = self.draw_amount(currency);
        let buyer = pick(&mut self.ids, &self.buyers).cloned().unwrap_or_default();
        let mut payment = self.entry(code, &buyer, &gross);
        if self.ids.below(50) > 0 {
            payment.fee = money::fee(&gross).amount;
        }
        self.number += 1;
        payment.invoice_id = text::invoice(&mut self.ids, self.number);
        payment.custom = text::text(&mut self.ids, 40);
        payment.subject = text::text(&mut self.ids, 20);
        payment
    }

    /// Decides what happens at the present time.
    fn draw(&mut self) {
        let kind = self.ids.below(1000);
        let currency = self.draw_currency();
        match kind {
            0..80 => {
                let mut payment = self.payment("T0002", &currency);
                payment.reference = pick(&mut self.ids, &self.subscriptions).cloned();
                self.finish(payment);
            }
            80..150 => {
                let mut payment = self.payment("T0007", &currency);
                payment.reference = Some(self.ids.invoice());
                self.finish(payment);
            }
            150..200 => {
                let mut payment = self.payment("T0003", &currency);
                payment.reference = Some(self.ids.prefixed("B"));
                self.finish(payment);
            }
            200..280 => self.refund(),
            280..310 => self.payout(&currency),
            310..340 => self.hold(),
            340..380 => self.conversion(),
            380..410 => self.two_rows(&currency),
            410..440 => self.pending(&currency),
            440..450 => {
                let mut payment = self.payment("T0006", &currency);
                payment.status = 'D';
                self.ready.push_back(payment);
            }
            450..455 => self.withdrawal(&currency),
            455..460 => self.chargeback(),
            _ => {
                let payment = self.payment("T0006", &currency);
                self.finish(payment);
            }
        }
    }

    /// Books a payment that is done, and remembers it.
    fn finish(&mut self, payment: Entry) {
        self.payments.push_back(payment.clone());
        if self.payments.len() > REMEMBERED {
            self.payments.pop_front();
        }
        self.ready.push_back(payment);
    }

    /// Takes a payment that is not paid back yet. Without one, a new payment is booked instead.
    fn earlier(&mut self) -> Option<Entry> {
        let index = self.ids.below(self.payments.len());
        let found = self.payments.remove(index);
        if found.is_none() {
            let currency = self.currency.clone();
            let payment = self.payment("T0006", &currency);
            self.finish(payment);
        }
        found
    }

    /// Refunds a payment or a part of it. Mostly the same part of the fee is returned.
    fn refund(&mut self) {
        let Some(payment) = self.earlier() else { return };
        let percent = if self.ids.below(10) < 6 { 100 } else { 1 + self.ids.below(99) };
        let percent = Decimal::new(i64::try_from(percent).unwrap_or(100), 2);
        let part = |amount: Decimal| Money::new(&payment.currency, amount * percent).rounded();
        let mut gross = part(payment.gross);
        if gross.amount.is_zero() {
            gross.amount = payment.gross;
        }
        let mut refund = self.entry("T1107", &payment.counterparty, &gross.with(-gross.amount));
        if self.ids.below(4) > 0 {
            refund.fee = -part(payment.fee).amount;
        }
        refund.reference = Some(payment.id.clone());
        refund.invoice_id.clone_from(&payment.invoice_id);
        refund.custom.clone_from(&payment.custom);
        self.ready.push_back(refund);
    }

    /// Takes a payment back, with a fee of its own.
    fn chargeback(&mut self) {
        let Some(payment) = self.earlier() else { return };
        let gross = Money::new(&payment.currency, -payment.gross);
        let mut chargeback = self.entry("T1201", &payment.counterparty, &gross);
        chargeback.fee = gross.with(Decimal::from(20)).amount;
        chargeback.reference = Some(payment.id);
        self.ready.push_back(chargeback);
    }

    fn payout(&mut self, currency: &str) {
        let amount = self.draw_amount(currency);
        let buyer = pick(&mut self.ids, &self.buyers).cloned().unwrap_or_default();
        let mut payout = self.entry("T0001", &buyer, &amount.with(-amount.amount));
        let is_whole = money::decimals(currency) == Some(0);
        payout.fee = if is_whole { Decimal::from(25) } else { Decimal::new(25, 2) };
        payout.reference = pick(&mut self.ids, &self.batches).cloned();
        payout.custom = text::text(&mut self.ids, 50);
        self.ready.push_back(payout);
    }

    /// Sends money to the bank.
    fn withdrawal(&mut self, currency: &str) {
        let amount = self.draw_amount(currency);
        let entry = self.entry("T0400", BANK, &amount.with(-amount.amount));
        self.ready.push_back(entry);
    }

    /// Holds the money of a payment, and releases it days later.
    fn hold(&mut self) {
        let Some(payment) = self.earlier() else { return };
        let gross = Money::new(&payment.currency, -payment.gross);
        let account = held(&self.account);
        let mut hold = self.entry("T1110", &account, &gross);
        hold.reference = Some(payment.id);
        let mut release = self.entry("T1111", &account, &gross.with(-gross.amount));
        release.reference.clone_from(&hold.reference);
        let days = 1 + self.ids.below(14);
        self.plan(days, Planned::Release(Box::new(release)));
        self.ready.push_back(hold);
    }

    /// Books a payment in another currency, and the two rows of its conversion.
    fn conversion(&mut self) {
        let others = CURRENCIES.into_iter().filter(|code| *code != self.currency);
        let others: Vec<&str> = others.collect();
        let other = pick(&mut self.ids, &others).copied().unwrap_or("EUR");
        let payment = self.payment("T0006", other);
        let net = Money::new(other, payment.gross - payment.fee);
        let rate = exchange_rates::rate(other, &self.currency, Decimal::ZERO);
        let bought = rate.map(|rate| Money::new(&self.currency, net.amount * rate).rounded());
        // A conversion has no row of nothing.
        let bought = bought.filter(|bought| !bought.amount.is_zero() && self.left >= 3);
        let id = payment.id.clone();
        self.ready.push_back(payment);
        for part in bought.into_iter().flat_map(|bought| [net.with(-net.amount), bought]) {
            let mut row = self.entry("T0200", EXCHANGE, &part);
            row.reference = Some(id.clone());
            self.ready.push_back(row);
        }
    }

    /// Books an authorization, which moves no money, and its payment with the same id.
    fn two_rows(&mut self, currency: &str) {
        let payment = self.payment("T0006", currency);
        if self.left >= 2 {
            let fee = Decimal::ZERO;
            let event_code = "T1300".to_owned();
            self.ready.push_back(Entry { event_code, status: 'P', fee, ..payment.clone() });
        }
        self.finish(payment);
    }

    /// Books a payment whose money comes days later, or never.
    fn pending(&mut self, currency: &str) {
        let payment = Entry { status: 'P', ..self.payment("T0006", currency) };
        let status = if self.ids.below(4) > 0 { 'S' } else { 'D' };
        let days = 1 + self.ids.below(6);
        self.plan(days, Planned::Settle(payment.id.clone(), status));
        self.ready.push_back(payment);
    }

    /// Decides what happens some days later, at any time of that day.
    fn plan(&mut self, days: usize, planned: Planned) {
        let days = DAY.saturating_mul(u32::try_from(days).unwrap_or(1));
        let seconds = u64::try_from(self.ids.below(86_400)).unwrap_or_default();
        let time = self.time + days + Duration::from_secs(seconds);
        self.number += 1;
        self.planned.insert((time, self.number), planned);
    }

    /// Takes what was planned for the time of the next transaction, or for an earlier one.
    fn due(&mut self, next: Time) -> Option<Step> {
        while self.planned.first_key_value().is_some_and(|((time, _), _)| *time <= next) {
            let ((time, _), planned) = self.planned.pop_first()?;
            match planned {
                Planned::Settle(id, status) => return Some(Step::Settle(time, id, status)),
                Planned::Release(release) if self.left > 0 => {
                    self.left -= 1;
                    return Some(Step::Book(Box::new(Entry { time, ..*release })));
                }
                Planned::Release(_) => {}
            }
        }
        None
    }

    /// Takes what is left when all transactions are returned.
    fn rest(&mut self) -> Option<Step> {
        if let Some(step) = self.due(self.to) {
            return Some(step);
        }
        while let Some(((time, _), planned)) = self.planned.pop_first() {
            if let Planned::Settle(id, _) = planned {
                return Some(Step::Later(time, id));
            }
        }
        None
    }
}

impl Iterator for Plan {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        loop {
            if let Some(entry) = self.ready.pop_front() {
                self.left = self.left.saturating_sub(1);
                return Some(Step::Book(Box::new(entry)));
            }
            if self.left == 0 {
                return self.rest();
            }
            let next = match self.next {
                Some(next) => next,
                None => self.draw_time(),
            };
            self.next = Some(next);
            if let Some(step) = self.due(next) {
                return Some(step);
            }
            // What was planned may have been the last one.
            if self.left > 0 {
                self.time = next;
                self.next = None;
                self.draw();
            }
        }
    }
}

/// Picks one of several.
fn pick<'a, T>(ids: &mut Ids, among: &'a [T]) -> Option<&'a T> {
    among.get(ids.below(among.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::account::MERCHANT;

    fn plan(count: usize, seed: u64) -> Vec<Step> {
        let account = seeded().find(|account| account.id == MERCHANT).unwrap();
        let from = Time::parse("2025-01-01T00:00:00Z").unwrap();
        Plan::new(&account, count, from, from + DAY * 30, seed).collect()
    }

    #[test]
    fn as_many_transactions_as_wanted_come_in_the_order_of_time() {
        for count in [1, 2, 3, 10, 1000] {
            for seed in 0..20 {
                let steps = plan(count, seed);
                let times: Vec<Time> = steps.iter().filter_map(Step::time).collect();
                assert!(times.is_sorted(), "{count} {seed}");
                let booked = steps.iter().filter(|step| matches!(step, Step::Book(_))).count();
                assert_eq!(booked, count, "{seed}");
            }
        }
    }

    #[test]
    fn the_transactions_fill_the_range_and_are_of_every_kind() {
        let steps = plan(5000, 3);
        let mut codes = BTreeMap::new();
        let mut seconds = BTreeMap::new();
        for step in &steps {
            if let Step::Book(entry) = step {
                *codes.entry((entry.event_code.as_str(), entry.status)).or_insert(0) += 1;
                *seconds.entry(entry.time.text()).or_insert(0) += 1;
            }
        }
        let kinds = [
            ("T0001", 'S'),
            ("T0002", 'S'),
            ("T0003", 'S'),
            ("T0006", 'D'),
            ("T0006", 'P'),
            ("T0006", 'S'),
            ("T0007", 'S'),
            ("T0200", 'S'),
            ("T0400", 'S'),
            ("T1107", 'S'),
            ("T1110", 'S'),
            ("T1111", 'S'),
            ("T1201", 'S'),
            ("T1300", 'P'),
        ];
        assert_eq!(codes.keys().copied().collect::<Vec<_>>(), kinds);
        assert!(seconds.values().any(|rows| *rows >= 30), "many rows have one second");
        let last = steps.iter().filter_map(Step::time).max().unwrap();
        assert!(last.date().as_str() >= "2025-01-30", "{}", last.text());
        let settled = |wanted: char| {
            steps.iter().any(|step| matches!(step, Step::Settle(_, _, status) if *status == wanted))
        };
        assert!(settled('S') && settled('D'));
        assert!(steps.iter().any(|step| matches!(step, Step::Later(..))));
        assert_eq!(format!("{:?}", plan(50, 3)), format!("{:?}", plan(50, 3)));
        assert_ne!(format!("{:?}", plan(50, 3)), format!("{:?}", plan(50, 4)));
    }
}
