//! An account that tests make up: its movements, and what PayPal would report of them.

use std::collections::BTreeMap;

use paypal_export::{Day, DayRange, Zone};
use serde_json::{Value, json};

/// Amounts are in hundredths.
pub type Cents = i64;

pub const HOUR: i64 = 3600;

/// Returns a day.
pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A row as PayPal reports it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: String,
    pub code: String,
    pub status: String,
    pub reference: Option<String>,
    pub initiated: i64,
    pub updated: i64,
    pub currency: String,
    pub gross: Cents,
    pub fee: Option<Cents>,
    pub fee_currency: String,
    /// The available balance after the row.
    pub ending: Option<Cents>,
    pub ending_currency: String,
}

impl Row {
    /// Returns what PayPal would send.
    pub fn json(&self) -> Value {
        let money = |amount: Cents, currency: &str| json!({"currency_code": currency, "value": text(amount)});
        let mut info = json!({
            "transaction_id": self.id,
            "transaction_event_code": self.code,
            "transaction_initiation_date": time(self.initiated),
            "transaction_updated_date": time(self.updated),
            "transaction_amount": money(self.gross, &self.currency),
            "transaction_status": self.status,
        });
        if let Some(fee) = self.fee {
            info["fee_amount"] = money(fee, &self.fee_currency);
        }
        if let Some(ending) = self.ending {
            info["ending_balance"] = money(ending, &self.ending_currency);
            info["available_balance"] = money(ending, &self.ending_currency);
        }
        if let Some(reference) = &self.reference {
            info["paypal_reference_id"] = json!(reference);
            info["paypal_reference_id_type"] = json!("TXN");
        }
        json!({"transaction_info": info, "cart_info": {}})
    }

    /// What the row moves of its currency.
    pub fn net(&self) -> Cents {
        let fee = self.fee.filter(|_| self.fee_currency == self.currency);
        self.gross + fee.unwrap_or_default()
    }
}

/// Writes an amount.
pub fn text(amount: Cents) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", amount.abs() / 100, amount.abs() % 100)
}

/// Writes a time as PayPal does.
pub fn time(second: i64) -> String {
    let time = paypal_export::Time::of_microseconds(second * 1_000_000).unwrap().to_string();
    time.replace('Z', "+0000")
}

/// Where the money of a row goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// It enters or leaves the account.
    Money,
    /// It moves between the available and the withheld part.
    Hold,
}

/// The available and the withheld balance.
pub type Balances = BTreeMap<String, (Cents, Cents)>;

/// An account whose money moves in the order of time.
#[derive(Clone, Debug)]
pub struct Account {
    pub zone: Zone,
    pub now: i64,
    pub rows: Vec<Row>,
    balances: Balances,
    /// The balances from a time on.
    history: Vec<(i64, Balances)>,
    next: u32,
}

impl Account {
    pub fn new(zone: &str, from: Day) -> Self {
        let zone: Zone = zone.parse().unwrap();
        let now = zone.bounds(from).unwrap().0;
        Self { zone, now, rows: Vec::new(), balances: Balances::new(), history: Vec::new(), next: 1 }
    }

    /// Goes to an hour of a day.
    pub fn at(&mut self, text: &str, hour: i64) -> &mut Self {
        let time = self.zone.bounds(day(text)).unwrap().0 + hour * HOUR;
        assert!(time >= self.now, "time goes forward");
        self.now = time;
        self
    }

    /// Lets time pass.
    pub fn pass(&mut self, seconds: i64) -> &mut Self {
        self.now += seconds;
        self
    }

    /// Books a row that moves money at once. Returns its place.
    pub fn book(
        &mut self,
        code: &str,
        currency: &str,
        gross: Cents,
        fee: Option<Cents>,
        effect: Effect,
    ) -> usize {
        let place = self.report(code, "S", currency, gross, fee);
        self.move_money(place, effect);
        place
    }

    /// Books a payment.
    pub fn pay(&mut self, currency: &str, gross: Cents, fee: Option<Cents>) -> usize {
        self.book("T0006", currency, gross, fee, Effect::Money)
    }

    /// Books a row that moves no money: one that is pending or denied.
    pub fn report(
        &mut self,
        code: &str,
        status: &str,
        currency: &str,
        gross: Cents,
        fee: Option<Cents>,
    ) -> usize {
        // Ids are in another order than time, as PayPal's are.
        let id = format!("{:X}{}", self.next.wrapping_mul(2_654_435_761), self.next);
        self.next += 1;
        let ending = self.balances.get(currency).copied().unwrap_or_default().0;
        self.rows.push(Row {
            id,
            code: code.to_owned(),
            status: status.to_owned(),
            reference: None,
            initiated: self.now,
            updated: self.now,
            currency: currency.to_owned(),
            gross,
            fee,
            fee_currency: currency.to_owned(),
            ending: Some(ending),
            ending_currency: currency.to_owned(),
        });
        self.rows.len() - 1
    }

    /// Settles a pending row.
    pub fn settle(&mut self, place: usize) {
        self.rows[place].status = "S".to_owned();
        self.rows[place].updated = self.now;
        self.move_money(place, Effect::Money);
    }

    /// Denies a pending row.
    pub fn deny(&mut self, place: usize) {
        self.rows[place].status = "D".to_owned();
        self.rows[place].updated = self.now;
    }

    pub fn refer(&mut self, place: usize, to: usize) {
        self.rows[place].reference = Some(self.rows[to].id.clone());
    }

    fn move_money(&mut self, place: usize, effect: Effect) {
        let row = &mut self.rows[place];
        let held = if effect == Effect::Hold { -row.gross } else { 0 };
        let balance = self.balances.entry(row.currency.clone()).or_default();
        balance.0 += row.gross;
        balance.1 += held;
        let fee = row.fee.unwrap_or_default();
        self.balances.entry(row.fee_currency.clone()).or_default().0 += fee;
        row.ending = Some(self.balances[&row.currency].0);
        self.history.push((self.now, self.balances.clone()));
    }

    /// Returns the balances at the end of a day.
    pub fn closing(&self, day: Day) -> Balances {
        let end = self.zone.bounds(day).unwrap().1;
        let before = self.history.iter().take_while(|(time, _)| *time < end);
        before.last().map(|(_, balances)| balances.clone()).unwrap_or_default()
    }

    /// Returns what PayPal reports of days. Balances have the day before, too.
    pub fn reported(&self, range: DayRange) -> Reported {
        let mut balances = BTreeMap::new();
        for day in [range.from().previous()].into_iter().chain(range.days()) {
            balances.insert(day, self.closing(day));
        }
        Reported { zone: self.zone.clone(), range, rows: self.rows.clone(), balances }
    }
}

/// What PayPal reports.
#[derive(Clone, Debug)]
pub struct Reported {
    pub zone: Zone,
    pub range: DayRange,
    pub rows: Vec<Row>,
    pub balances: BTreeMap<Day, Balances>,
}

impl Reported {
    pub fn day(&self, row: &Row) -> Day {
        self.zone.day(row.initiated).unwrap()
    }
}
