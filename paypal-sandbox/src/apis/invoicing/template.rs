//! Templates as rows, and the standard templates that every merchant has.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    error::{Detail, Failure},
    store::Row,
    world::{account::Account, time::Time, work::Work},
};

/// A template of a merchant. Both versions of the API share the rows; the fields are stored in the
/// form of v2.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Template {
    pub(crate) id: String,
    pub(crate) merchant: String,
    pub(crate) name: String,
    pub(crate) is_default: bool,
    /// Whether the template is one of PayPal's, which can't be changed.
    pub(crate) is_standard: bool,
    /// `template_info`, `settings` and `unit_of_measure`.
    pub(crate) sent: Map<String, Value>,
    /// The request of v1 that made or changed the template last.
    pub(crate) v1: Option<Value>,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Template {
    const TABLE: &'static str = "invoice-templates";
    fn key(&self) -> &str {
        &self.id
    }
}

/// The standard templates: id, name and unit.
const STANDARD: [(&str, &str, &str); 3] = [
    ("TEMP-1QU4NT1TY00000000", "Quantity", "QUANTITY"),
    ("TEMP-2H0URS00000000000", "Hours", "HOURS"),
    ("TEMP-3AM0UNT0000000000", "Amount", "AMOUNT"),
];

/// Shows a template by its id.
pub(super) fn view(work: &Work<'_>, id: &str) -> Option<Value> {
    work.rows.find::<Template>(id).map(|template| template.to_json(work, true))
}

impl Template {
    /// The templates of a merchant: the standard ones, and its own. One of them is the default.
    pub(crate) fn all(work: &Work<'_>, merchant: &str) -> Vec<Self> {
        let own: Vec<Self> =
            work.rows.all::<Self>().into_iter().filter(|template| template.merchant == merchant).collect();
        let has_default = own.iter().any(|template| template.is_default);
        let mut all: Vec<Self> = STANDARD
            .iter()
            .map(|(id, name, unit)| Self::standard(work, merchant, (id, name, unit), !has_default))
            .collect();
        all.extend(own);
        all
    }

    fn standard(
        work: &Work<'_>,
        merchant: &str,
        (id, name, unit): (&str, &str, &str),
        has_no_other: bool,
    ) -> Self {
        let account = work.rows.find::<Account>(merchant);
        let currency = account.as_ref().map_or("USD", |account| account.currency.as_str());
        let invoicer = account.as_ref().map_or_else(|| json!({}), |account| {
            json!({ "business_name": account.business.as_deref().unwrap_or_default(), "email_address": account.email })
        });
        let info = json!({ "detail": { "currency_code": currency }, "invoicer": invoicer });
        Self {
            id: id.to_owned(),
            merchant: merchant.to_owned(),
            name: name.to_owned(),
            is_default: has_no_other && unit == "QUANTITY",
            is_standard: true,
            sent: object(json!({ "template_info": info, "unit_of_measure": unit })),
            v1: None,
            created: Time::from(std::time::SystemTime::UNIX_EPOCH),
            updated: Time::from(std::time::SystemTime::UNIX_EPOCH),
        }
    }

    /// Finds a template that a merchant may use.
    pub(crate) fn find(work: &Work<'_>, merchant: &str, id: &str) -> Option<Self> {
        Self::all(work, merchant).into_iter().find(|template| template.id == id)
    }

    /// The template of new invoices.
    pub(crate) fn default_of(work: &Work<'_>, merchant: &str) -> Option<Self> {
        Self::all(work, merchant).into_iter().find(|template| template.is_default)
    }

    /// Stores a new or changed template under a name that no other one has.
    pub(crate) fn store(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let others = Self::all(work, &self.merchant);
        let mut others = others.into_iter().filter(|other| other.id != self.id);
        if others.any(|other| other.name == self.name) {
            let detail = Detail::new("TEMPLATE_NAME_ALREADY_EXISTS").at("/name").value(self.name.as_str());
            return Err(Failure::new(400, vec![detail]));
        }
        if self.is_default {
            for mut other in work.rows.all::<Self>() {
                if other.merchant == self.merchant && other.is_default {
                    other.is_default = false;
                    work.rows.put(&other);
                }
            }
        }
        work.rows.put(self);
        Ok(())
    }

    /// Refuses to change a standard template.
    pub(crate) fn is_own_or_refused(&self, issue: &'static str) -> Result<(), Failure> {
        if self.is_standard { Err(Failure::new(403, vec![Detail::new(issue)])) } else { Ok(()) }
    }

    /// The template as v2 shows it, with or without its contents.
    pub(crate) fn to_json(&self, work: &Work<'_>, with_contents: bool) -> Value {
        let mut shown = object(json!({
            "id": self.id, "name": self.name, "default_template": self.is_default,
            "standard_template": self.is_standard,
        }));
        if with_contents {
            shown.extend(self.sent.clone());
            let detail = shown.get_mut("template_info").and_then(|info| info.get_mut("detail"));
            if let Some(detail) = detail.and_then(Value::as_object_mut)
                && !self.is_standard
            {
                let times = json!({
                    "create_time": self.created.text(), "last_update_time": self.updated.text(),
                });
                detail.insert("metadata".to_owned(), times);
            }
        }
        let path = format!("/v2/invoicing/templates/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if !self.is_standard {
            links.push(work.link("replace", "PUT", &path));
            links.push(work.link("delete", "DELETE", &path));
        }
        shown.insert("links".to_owned(), Value::Array(links));
        Value::Object(shown)
    }
}
