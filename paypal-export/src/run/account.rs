//! The account whose data is exported, and how new PayPal's data is.

use crate::{
    error::Result,
    row::{Json, Time},
    source::Asking,
    stream::BALANCES,
};

/// What PayPal says about the account at the begin of an export.
#[derive(Clone, Debug)]
pub(super) struct Account {
    /// The id of the account.
    pub(super) id: String,
    /// The second since 1970 up to which reports are complete.
    pub(super) present: i64,
}

impl Account {
    /// Asks PayPal, by its balances. An application that may not read them is known by its client
    /// id, and the clock tells the time.
    pub(super) async fn find(asking: &Asking) -> Result<Self> {
        let [api, operation] = BALANCES;
        let answer = asking.ask(api, operation, |call| call).await;
        let page = match answer {
            Ok(page) => page,
            Err(error) if error.failed_call().is_some_and(|call| matches!(call.status(), Some(403 | 404))) => {
                let id = format!("client:{}", asking.client.runtime().client_id());
                return Ok(Self { id, present: asking.now() });
            }
            Err(error) => return Err(error),
        };
        let json = Json::read(&page);
        let refreshed = json.text("/last_refresh_time").and_then(|text| text.parse::<Time>().ok());
        let id = match json.text("/account_id") {
            Some(id) => id.to_owned(),
            None => format!("client:{}", asking.client.runtime().client_id()),
        };
        Ok(Self { id, present: refreshed.map_or_else(|| asking.now(), |time| time.seconds() + 1) })
    }
}
