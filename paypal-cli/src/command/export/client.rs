//! The client of an export: that of the connection, with a pace for PayPal's reports.

use std::time::Duration;

use paypal_generated::{Client, ClientBuilder, LimitRules, LocalLimit, Rate, RetryPolicy};

use super::options::{Options, Pace};
use crate::connection::Destination;
use crate::error::{Error, Result};
use crate::session::Session;

/// The most requests to the reporting API that an export sends, unless the options say otherwise.
/// It is said that PayPal limits who sends more than about 50 in a minute.
const PACE: Rate = Rate::per_minute(45);
/// A longer wait that PayPal asks for is not made by the client but by the export, which tells it
/// and counts it.
const SHORT_WAIT: Duration = Duration::from_secs(5);
/// How long a call may take in all. The wait for its turn, if many machines share the pace, is a
/// part of it.
const DEADLINE: Duration = Duration::from_secs(15 * 60);
/// The API of reports, by its module.
const REPORTS: &str = "transactions";
/// The variable with the URL of the shared limit. A URL with a password belongs here: other users
/// of a computer see the arguments of a process.
const SHARED_LIMIT: &str = "PAYPAL_SHARED_LIMIT";

/// Makes the client, and what has to be ended after the last call.
pub(super) fn client(options: &Options, session: &Session) -> Result<(Client, Shared)> {
    let stored = session.stored_connection()?;
    let (destination, level) = match &stored {
        Some(connection) => (connection.destination, session.store().borrowing(connection)?.effective),
        None => (session.account()?.destination, None),
    };
    let rate = match options.pace {
        Some(Pace::Rate(rate)) => Some(rate),
        Some(Pace::None) => None,
        None => (destination != Destination::Local).then_some(PACE),
    };
    let retry = RetryPolicy::default().longest_wait(SHORT_WAIT);
    let builder = session.client_builder()?.retry(retry).deadline(DEADLINE);
    let (builder, shared) = match shared_limit(options, session)? {
        Some(url) => Shared::limit(builder, &url, rate, level, session)?,
        None => {
            let rules = |rate| LimitRules::new().rate(rate).only_apis([REPORTS]);
            let limited = |builder: ClientBuilder, rate| builder.limit(LocalLimit::new(rules(rate)));
            let builder = match rate {
                Some(rate) => limited(builder, rate),
                None => builder,
            };
            (builder, Shared::default())
        }
    };
    Ok((builder.build()?, shared))
}

/// Returns the URL of the shared limit, if there is one.
fn shared_limit(options: &Options, session: &Session) -> Result<Option<String>> {
    let Some(url) = &options.shared_limit else {
        return Ok(session.process.variable(SHARED_LIMIT).map(str::to_owned));
    };
    let has_password = url.parse::<url::Url>().is_ok_and(|url| url.password().is_some());
    if has_password {
        return Err(Error::usage("--shared-limit has a password, which other users of this computer see")
            .help(format!("put the URL into the variable {SHARED_LIMIT}")));
    }
    Ok(Some(url.clone()))
}

/// The limits that machines share.
#[derive(Default)]
pub(super) struct Shared {
    #[cfg(feature = "redis")]
    limits: Vec<paypal_generated::runtime::RedisLimit>,
}

impl Shared {
    #[cfg(feature = "redis")]
    fn limit(
        builder: ClientBuilder,
        url: &str,
        rate: Option<Rate>,
        level: Option<u8>,
        session: &Session,
    ) -> Result<(ClientBuilder, Self)> {
        use paypal_generated::runtime::RedisLimit;

        let terminal = session.terminal;
        // The error of the library may repeat the URL.
        let wrong = |_| {
            Error::usage("the URL of the shared limit is wrong")
                .help("it is written like redis://127.0.0.1:6379/0")
        };
        let limit = |rules, prefix: &str| -> Result<RedisLimit> {
            let limit = RedisLimit::new(url, rules).map_err(wrong)?.prefix(prefix);
            Ok(limit.on_event(move |event| terminal.note(format!("shared limit: {event}"))))
        };
        let mut limits = Vec::new();
        if let Some(rate) = rate {
            limits.push(limit(LimitRules::new().rate(rate).only_apis([REPORTS]), "paypal|reports|")?);
        }
        if let Some(level) = level {
            // The prefix is that of the SDK: services of the same account share the limit.
            limits.push(limit(LimitRules::new().level(usize::from(level)), "paypal|")?);
        }
        if limits.is_empty() {
            return Err(Error::usage("there is nothing to share: no pace, and no concurrency")
                .help("set a pace, such as --pace 45/min"));
        }
        let builder = limits.iter().cloned().fold(builder, |builder, limit| builder.limit(limit));
        Ok((builder, Self { limits }))
    }

    #[cfg(not(feature = "redis"))]
    fn limit(
        _: ClientBuilder,
        _: &str,
        _: Option<Rate>,
        _: Option<u8>,
        _: &Session,
    ) -> Result<(ClientBuilder, Self)> {
        Err(super::place::built_without("Redis", "redis"))
    }

    /// Gives the last places back, so that other machines have them at once.
    pub(super) async fn end(self) {
        #[cfg(feature = "redis")]
        for limit in &self.limits {
            limit.flush().await;
        }
    }
}
