//! The account whose data is exported, and how new PayPal's data is.

use crate::{
    error::Result,
    row::{Json, Time},
    source::{Asking, Window},
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
    /// Asks PayPal, by its balances. If the application may not read them, the search of
    /// transactions names the account, and the clock tells the time. An application that may do
    /// neither is known by its client id.
    pub(super) async fn find(asking: &Asking) -> Result<Self> {
        let [api, operation] = BALANCES;
        let answer = asking.ask(api, operation, |call| call).await;
        let page = match answer {
            Ok(page) => page,
            Err(error)
                if error.failed_call().is_some_and(|call| matches!(call.status(), Some(403 | 404))) =>
            {
                return Ok(Self { id: by_search(asking).await, present: asking.now() });
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

/// Returns the account that the search of transactions names.
async fn by_search(asking: &Asking) -> String {
    let (start, end) = (Window::text(asking.now() - 86_400), Window::text(asking.now()));
    let answer = asking.ask("transactions", "search.get", |call| {
        call.query("start_date", &start).query("end_date", &end).query("page_size", 1)
    });
    let page = answer.await.ok();
    let id = page.as_ref().and_then(|page| Json::read(page).text("/account_number").map(str::to_owned));
    id.unwrap_or_else(|| format!("client:{}", asking.client.runtime().client_id()))
}
