//! The test of a connection to PayPal: a new access token, its scopes, and a read.

use paypal_generated::{Client, Credentials, Environment, RetryPolicy};
use secrecy::ExposeSecret;

use super::recorder::{Recorded, Recorder};
use super::{ANSWER, Options, Report, feature, probe, transport};
use crate::error::{Error, Result};
use crate::session::Account;

const PERMISSION_HELP: &str = "give the app this permission at https://developer.paypal.com/dashboard/applications; it takes up to 9 hours to reach the tokens";

/// Tests an account of PayPal.
pub(super) async fn check(account: &Account, options: &Options) -> Result<Report> {
    let recorded = Recorded::default();
    let client = client(account, &account.environment, &recorded)?;
    let mut report = Report::new(account);
    if let Err(error) = client.renew_token().await {
        return Ok(report.failed(refusal(account, error, options).await?));
    }
    let answer = recorded.answer().unwrap_or_default();
    report.accepted = true;
    report.expires_in = answer.expires_in;
    report.app_id = answer.app_id;
    report.scopes = answer.scope.split_whitespace().map(str::to_owned).collect();
    report.scopes.sort();
    report.missing = feature::missing(&report.scopes);
    if let Some((operation, query)) = probe::choose(&report.scopes) {
        let (probe, result) = probe::make(&client, operation, query).await;
        report.probe = Some(probe);
        report.failure =
            result.err().map(|error| match report.probe.as_ref().and_then(|probe| probe.status) {
                Some(403) => error.help(PERMISSION_HELP),
                _ => error,
            });
    }
    Ok(report)
}

/// Creates a client that retries nothing, because a person waits for the result.
fn client(account: &Account, environment: &Environment, recorded: &Recorded) -> Result<Client> {
    let credentials = Credentials::new(&account.client_id, account.secret.expose_secret());
    let builder = Client::builder(credentials)
        .environment(environment.clone())
        .transport(Recorder::new(transport(environment)?, recorded))
        .retry(RetryPolicy::none())
        .attempt_timeout(ANSWER)
        .user_agent(crate::process::USER_AGENT);
    Ok(builder.build()?)
}

/// Returns the error of a failed token request. If the credentials were refused, it names the
/// cause; the other environment is asked only if the options say so.
async fn refusal(account: &Account, error: paypal_generated::Error, options: &Options) -> Result<Error> {
    if !matches!(error.status(), Some(400 | 401)) {
        // Not the credentials: PayPal cannot be reached, is busy, or limits the requests.
        let failure = Error::from(error);
        return Ok(match failure.call().and_then(paypal_generated::Error::status) {
            Some(429) => failure,
            _ => Error::failed(failure.message()),
        });
    }
    let name = error.name().unwrap_or("invalid_client").to_owned();
    let cause =
        |text: String| Error::authentication(format!("PayPal refused the credentials ({name}): {text}"));
    let Some(other) = &options.other else {
        let error = cause("the client id or secret is wrong, or belongs to the other environment".to_owned());
        return Ok(match super::other_environment(&account.environment) {
            Some(other) => error.help(format!(
                "check them at https://developer.paypal.com/dashboard/applications; --probe-other sends them to {} too, to tell whether they belong there",
                other.base_url()
            )),
            None => error,
        });
    };
    let there = client(account, other, &Recorded::default())?.renew_token().await;
    Ok(match there {
        Ok(()) => {
            cause(format!("they belong to {}, not to {}", other.base_url(), account.environment.base_url()))
                .help("change the destination of the connection, or use the credentials of the other app")
        }
        Err(there) if matches!(there.status(), Some(400 | 401)) => {
            cause(format!("the client id or secret is wrong; {} refuses them too", other.base_url()))
        }
        Err(there) => cause(format!(
            "the client id or secret is wrong, or belongs to the other environment; {} could not be asked: {there}",
            other.base_url()
        )),
    })
}
