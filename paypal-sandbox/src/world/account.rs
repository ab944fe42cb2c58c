//! The accounts of an environment: merchants, who are paid, and buyers, who pay.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::work::Work;
use crate::store::Row;

/// A merchant or a buyer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Account {
    /// The payer id or merchant id.
    pub(crate) id: String,
    pub(crate) kind: AccountKind,
    pub(crate) email: String,
    pub(crate) given_name: String,
    pub(crate) surname: String,
    /// The name of a merchant's business.
    pub(crate) business: Option<String>,
    pub(crate) country: String,
    /// The primary currency.
    pub(crate) currency: String,
    /// Whether the account can be paid with.
    pub(crate) is_open: bool,
}

/// Whether an account is paid or pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum AccountKind {
    Merchant,
    Buyer,
}

impl Row for Account {
    const TABLE: &'static str = "accounts";
    fn key(&self) -> &str {
        &self.id
    }
}

/// The id of the merchant of the default client.
pub(crate) const MERCHANT: &str = "MERCHANTAAAA2";
/// The id of the buyer who approves if no other is named.
pub(crate) const BUYER: &str = "BUYERAAAAAAA2";

/// A seeded account: id, given name, surname, business, country and currency.
type Seeded = (&'static str, &'static str, &'static str, Option<&'static str>, &'static str, &'static str);

const SEEDED: [Seeded; 6] = [
    (MERCHANT, "Mia", "Merchant", Some("Sandbox Store"), "US", "USD"),
    ("MERCHANTBBBB2", "Max", "Maker", Some("Sandbox Europe"), "DE", "EUR"),
    ("MERCHANTCCCC2", "Mika", "Trader", Some("Sandbox Japan"), "JP", "JPY"),
    (BUYER, "Sam", "Buyer", None, "US", "USD"),
    ("BUYERBBBBBBB2", "Bea", "Customer", None, "DE", "EUR"),
    ("BUYERCCCCCCC2", "Kim", "Client", None, "JP", "JPY"),
];

/// The balances with which merchants begin: the currency and the whole amount.
pub(crate) const OPENING: [(&str, u32); 4] =
    [("USD", 10_000), ("EUR", 10_000), ("GBP", 10_000), ("JPY", 1_000_000)];

/// Returns the accounts with which an environment begins.
pub(crate) fn seeded() -> impl Iterator<Item = Account> {
    SEEDED.into_iter().map(|(id, given_name, surname, business, country, currency)| {
        let (kind, name) = match business {
            Some(_) => (AccountKind::Merchant, "merchant"),
            None => (AccountKind::Buyer, "buyer"),
        };
        // The first of each kind has no letter in its email address.
        let letter = id.chars().rev().nth(1).filter(|letter| *letter != 'A');
        let suffix = letter.map_or_else(String::new, |letter| format!("-{}", letter.to_ascii_lowercase()));
        Account {
            id: id.to_owned(),
            kind,
            email: format!("{name}{suffix}@sandbox.example.com"),
            given_name: given_name.to_owned(),
            surname: surname.to_owned(),
            business: business.map(str::to_owned),
            country: country.to_owned(),
            currency: currency.to_owned(),
            is_open: true,
        }
    })
}

impl Account {
    /// The name as `{given_name, surname}`.
    pub(crate) fn name(&self) -> Value {
        json!({ "given_name": self.given_name, "surname": self.surname })
    }

    /// The given name and the surname.
    pub(crate) fn full_name(&self) -> String {
        format!("{} {}", self.given_name, self.surname)
    }

    /// The name by which other people know the account: that of the business, or the full name.
    pub(crate) fn shown_name(&self) -> String {
        self.business.clone().unwrap_or_else(|| self.full_name())
    }
}

impl Work<'_> {
    /// The name of a merchant, as payers know it.
    pub(crate) fn shop_name(&self, merchant: &str) -> String {
        let account = self.rows.find::<Account>(merchant);
        account.map_or_else(|| "The shop".to_owned(), |account| account.shown_name())
    }

    /// Finds an account by its id or its email address.
    pub(crate) fn account(&self, id_or_email: &str) -> Option<Account> {
        self.rows.find(id_or_email).or_else(|| {
            self.rows
                .all::<Account>()
                .into_iter()
                .find(|account| account.email.eq_ignore_ascii_case(id_or_email))
        })
    }
}
