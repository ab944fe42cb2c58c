//! Users of the account, in the format of SCIM 2.0 (RFC 7643).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{filter::Filter, patch};
use crate::{
    apis::{Answer, Exchange, Resource, object, paging},
    error::{Detail, Failure, Problems},
    gate::check,
    store::Row,
    world::{time::Time, work::Work},
};

/// The usual and the largest number of users of a page.
const USUAL: usize = 100;
const MOST: usize = 500;
/// The schema of a list.
const LIST: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

/// A user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct User {
    id: String,
    merchant: String,
    /// The declared fields as they were sent.
    sent: Map<String, Value>,
    created: Time,
    updated: Time,
}

impl Row for User {
    const TABLE: &'static str = "scim-users";
    fn key(&self) -> &str {
        &self.id
    }
}

impl User {
    fn name(&self) -> &str {
        self.sent.get("userName").and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut shown = object(json!({ "id": self.id }));
        shown.extend(self.sent.clone());
        let location = format!("{}/v2/scim/Users/{}", work.base_url, self.id);
        let meta = json!({
            "resourceType": "User", "location": location,
            "created": self.created.text(), "lastModified": self.updated.text(),
        });
        shown.insert("meta".to_owned(), meta);
        Value::Object(shown)
    }
}

/// Returns the fields of a user as they are stored. A user is active unless the request says
/// otherwise.
fn stored(sent: &Value) -> Map<String, Value> {
    let mut sent = object(check::declared("identity", "scim_user", sent));
    sent.entry("active").or_insert(Value::Bool(true));
    sent
}

/// Refuses a user name that another user of the merchant has. Case does not count.
fn is_free(exchange: &Exchange<'_>, sent: &Map<String, Value>, own: Option<&str>) -> Result<(), Failure> {
    let name = sent.get("userName").and_then(Value::as_str).unwrap_or_default();
    let is_taken = own_users(exchange)
        .iter()
        .any(|user| user.name().eq_ignore_ascii_case(name) && Some(user.id.as_str()) != own);
    if is_taken {
        return Err(Failure::new(409, vec![Detail::new("DUPLICATE_USER_NAME").at("/userName").value(name)]));
    }
    Ok(())
}

fn own_users(exchange: &Exchange<'_>) -> Vec<User> {
    exchange.rows.all::<User>().into_iter().filter(|user| user.merchant == exchange.merchant()).collect()
}

fn named(exchange: &Exchange<'_>) -> Result<User, Failure> {
    exchange.named("id", |user: &User| &user.merchant)
}

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sent = stored(exchange.body);
    is_free(exchange, &sent, None)?;
    let user = User {
        id: exchange.ids.account(),
        merchant: exchange.merchant().to_owned(),
        sent,
        created: exchange.now,
        updated: exchange.now,
    };
    exchange.rows.put(&user);
    Ok(Answer::Resource(201, Resource::of(&user)))
}

/// Lists the users, from the `startIndex`-th on (the first has the number 1), at most `count`.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    // SCIM takes a start index below 1 as 1 (RFC 7644).
    let start = match exchange.query.get("startIndex").map(str::parse::<i64>) {
        Some(Ok(number)) if number < 1 => 1,
        _ => paging::integer(exchange, "startIndex", 1, (1, 1_000_000))?,
    };
    let count = paging::integer(exchange, "count", USUAL, (0, MOST))?;
    let filter = exchange.query.get("filter").map(Filter::read).transpose()?;
    let mut users: Vec<Value> = own_users(exchange).iter().map(|user| user.to_json(&exchange.work)).collect();
    if let Some(filter) = filter {
        users.retain(|user| filter.fits(user));
    }
    let total = users.len();
    let page: Vec<Value> = users.into_iter().skip(start - 1).take(count).collect();
    let body = json!({
        "schemas": [LIST], "startIndex": start, "itemsPerPage": page.len(),
        "totalResults": total, "Resources": page,
    });
    Ok(Answer::Json(200, body))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Changes a user by the operations of SCIM.
pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut user = named(exchange)?;
    let mut patched = user.sent.clone();
    patch::apply(&mut patched, exchange.body)?;
    let patched = Value::Object(patched);
    let mut problems = Problems::default();
    check::conforms("identity", "scim_user", &patched, "", &mut problems);
    problems.into_result()?;
    user.sent = stored(&patched);
    is_free(exchange, &user.sent, Some(&user.id))?;
    user.updated = exchange.now;
    exchange.rows.put(&user);
    Ok(Answer::Whole(Resource::of(&user)))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let user = named(exchange)?;
    exchange.rows.remove::<User>(&user.id);
    Ok(Answer::Empty(204))
}
