//! The configuration of an automatic reminder.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    error::{Detail, Failure},
    store::Row,
    world::{
        time::{DAY, Time},
        work::Work,
    },
};

/// The largest number of repetitions.
const MOST_REPETITIONS: u32 = 100;

/// A reminder of a merchant, for all its invoices. There is one of each kind.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Reminder {
    pub(super) id: String,
    pub(super) merchant: String,
    pub(super) kind: Kind,
    pub(super) is_active: bool,
    /// The days between the due date and the reminder, and between repetitions.
    pub(super) days: u32,
    pub(super) repetition: u32,
    pub(super) informs_invoicer: bool,
    pub(super) created: Time,
    pub(super) updated: Time,
}

/// Whether a reminder comes before or after the due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Kind {
    BeforeDue,
    AfterDue,
}

impl Kind {
    pub(super) const ALL: [Self; 2] = [Self::BeforeDue, Self::AfterDue];

    fn as_str(self) -> &'static str {
        match self {
            Self::BeforeDue => "BEFORE_DUE",
            Self::AfterDue => "AFTER_DUE",
        }
    }

    pub(super) fn read(configuration: &Value) -> Option<Self> {
        let text = configuration.get("type")?.as_str()?;
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl Row for Reminder {
    const TABLE: &'static str = "invoice-reminders";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Reminder {
    /// Creates a reminder that is not active, with the usual values.
    pub(super) fn new(work: &mut Work<'_>, merchant: &str, kind: Kind) -> Self {
        Self {
            id: work.ids.prefixed("RC"),
            merchant: merchant.to_owned(),
            kind,
            is_active: false,
            days: 3,
            repetition: 1,
            informs_invoicer: false,
            created: work.now,
            updated: work.now,
        }
    }

    /// Takes over the fields of a configuration at a pointer of the body.
    pub(super) fn set(&mut self, configuration: &Value, pointer: &str, now: Time) -> Result<(), Failure> {
        let integer = |name: &str| {
            let number = configuration.pointer(name).and_then(Value::as_u64);
            let number = number.and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0);
            let at = format!("{pointer}{name}");
            number.ok_or_else(|| Failure::malformed_at("INVALID_INTEGER_MIN_VALUE", &at))
        };
        self.days = integer("/interval/value")?;
        self.repetition = integer("/repetition")?;
        if self.days > 7 {
            let at = format!("{pointer}/interval/value");
            return Err(Failure::malformed_at("INVALID_INTEGER_MAX_VALUE", &at));
        }
        if self.repetition > MOST_REPETITIONS {
            let at = format!("{pointer}/repetition");
            return Err(Failure::malformed_at("INVALID_INTEGER_MAX_VALUE", &at));
        }
        if self.kind == Kind::BeforeDue && self.repetition != 1 {
            let words = "A reminder before the due date is sent once.";
            let detail = Detail::new("INVALID_INTEGER_MAX_VALUE").at(format!("{pointer}/repetition"));
            return Err(Failure::new(400, vec![detail.description(words)]));
        }
        let informs = configuration.pointer("/notification/send_to_invoicer").and_then(Value::as_bool);
        self.informs_invoicer = informs.unwrap_or(false);
        if let Some(status) = configuration.get("status").and_then(Value::as_str) {
            self.is_active = status == "ACTIVE";
        }
        self.updated = now;
        Ok(())
    }

    /// The times at which an invoice with a due date is reminded.
    pub(super) fn times(&self, due: Time) -> Vec<Time> {
        let days = |count: u32| -> Duration { DAY * count };
        match self.kind {
            Kind::BeforeDue => vec![due - days(self.days)],
            Kind::AfterDue => (1..=self.repetition.min(MOST_REPETITIONS))
                .map(|count| due + days(self.days * count))
                .collect(),
        }
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v2/invoicing/reminders/{}", self.id);
        let (rel, status) = if self.is_active { ("suspend", "ACTIVE") } else { ("resume", "INACTIVE") };
        json!({
            "id": self.id, "type": self.kind.as_str(), "status": status,
            "interval": { "unit": "DAY", "value": self.days }, "repetition": self.repetition,
            "notification": { "send_to_invoicer": self.informs_invoicer },
            "metadata": { "created_time": self.created.text(), "updated_time": self.updated.text() },
            "links": [
                work.link("self", "GET", &path), work.link("replace", "PUT", &path),
                work.link(rel, "POST", &format!("{path}/{rel}")),
            ],
        })
    }
}
