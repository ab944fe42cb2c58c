//! The first page of an object.

use std::time::{Duration, SystemTime};

use paypal_generated::{Client, DateTime};
use serde_json::{Map, Value};

use super::schema::Paging;
use super::{Object, rows};
use crate::error::{Error, Result};

/// Lists of a period are read for the last 30 days: PayPal permits 31.
const PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);

impl Object {
    /// Reads the first items, at most a page, as flat rows. Lists that need a period are read for
    /// the 30 days before `now`.
    ///
    /// # Errors
    ///
    /// Fails if the call fails, or if the response has no items.
    pub async fn preview(
        &self,
        client: &Client,
        now: SystemTime,
        most: usize,
    ) -> Result<Vec<Map<String, Value>>> {
        let kind = self.kind()?;
        let mut call = client.request::<paypal_generated::Value>(self.operation.method, self.operation.path);
        for (name, value) in self.query(now, most) {
            call = call.query_parameter(&name, value);
        }
        let mut page = call.await.map_err(|error| self.refusal(error))?.to_serde_json();
        let items = if self.items.is_empty() { Some(&mut page) } else { page.get_mut(self.items) };
        match items.map(Value::take) {
            // PayPal leaves out an empty list.
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(items)) => {
                Ok(items.into_iter().take(most).map(|item| rows::row(item, *kind)).collect())
            }
            Some(_) => Err(Error::failed(format!("PayPal answered {} with no list", self.name))),
        }
    }

    /// Says which scopes the list needs, if PayPal refused it for lack of one.
    fn refusal(&self, error: paypal_generated::Error) -> Error {
        let is_scope = error.status() == Some(403);
        let needed = self.operation.scopes.first().map(|scopes| scopes.join(" ")).unwrap_or_default();
        let error = Error::from(error);
        if !is_scope || needed.is_empty() {
            return error;
        }
        error.help(format!(
            "the list needs the scope {needed}; a permission that is added to the app takes up to 9 hours to reach its tokens"
        ))
    }

    /// Returns the parameters of the call.
    fn query(&self, now: SystemTime, most: usize) -> Vec<(String, String)> {
        let paging = Paging::of(self.operation);
        let mut query = Vec::new();
        if let Some(name) = paging.page_size {
            let least = self.least_page_size(&name);
            let most = u64::try_from(most).unwrap_or(u64::MAX);
            let size = most.min(paging.max_page_size.unwrap_or(u64::MAX)).max(least);
            query.push((name, size.to_string()));
        }
        let start = now.checked_sub(PERIOD).unwrap_or(SystemTime::UNIX_EPOCH);
        for parameter in self.operation.parameters.iter().filter(|parameter| parameter.required) {
            let time = match parameter.name {
                "start_date" | "start_time" => start,
                "end_date" | "end_time" => now,
                _ => continue,
            };
            query.push((parameter.name.to_owned(), DateTime::from(time).into_string()));
        }
        query
    }

    /// Returns the least number of items that a page may have.
    fn least_page_size(&self, name: &str) -> u64 {
        let parameter = self.operation.parameters.iter().find(|parameter| parameter.name == name);
        let minimum = parameter.and_then(|parameter| parameter.limits("")?.minimum?.parse().ok());
        minimum.unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use crate::explore::{find, objects};

    use super::*;

    #[test]
    fn a_period_is_the_last_30_days() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_769_860_800);
        let query = find("transactions").unwrap().query(now, 7);
        let pairs = [
            ("page_size", "7"),
            ("start_date", "2026-01-01T12:00:00Z"),
            ("end_date", "2026-01-31T12:00:00Z"),
        ];
        assert_eq!(query, pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let query = find("products").unwrap().query(now, 700);
        assert_eq!(query, [("page_size".to_owned(), "20".to_owned())]);
    }

    #[test]
    fn every_required_parameter_has_a_value() {
        for object in objects() {
            let query = object.query(SystemTime::UNIX_EPOCH, 1);
            for parameter in object.operation.parameters.iter().filter(|parameter| parameter.required) {
                let is_set = query.iter().any(|(name, _)| name == parameter.name);
                assert!(is_set, "{}: {}", object.name, parameter.name);
            }
            assert!(object.operation.method == paypal_generated::Method::Get, "{}", object.name);
        }
    }
}
