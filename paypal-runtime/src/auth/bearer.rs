//! Bearer tokens that a function of the caller's gets.

use std::{
    error::Error as StdError,
    fmt,
    future::{Future, poll_fn},
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::Poll,
    time::{Duration, SystemTime},
};

use secrecy::{ExposeSecret, SecretString};

use super::AccessToken;

/// The future of a function that gets a token.
type Getting = Pin<Box<dyn Future<Output = Result<BearerToken, BoxError>> + Send>>;

type BoxError = Box<dyn StdError + Send + Sync>;

/// A bearer token that the function of
/// [`Credentials::refreshed_bearer`](crate::Credentials::refreshed_bearer) has got.
///
/// `Debug` shows nothing of it; its memory is zeroed when dropped.
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::BearerToken;
///
/// let token = BearerToken::new("eyJhbGciOi…").expires_in(Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("eyJ"));
/// ```
#[derive(Clone)]
pub struct BearerToken {
    secret: SecretString,
    life: Option<Duration>,
}

impl BearerToken {
    /// Creates a token that is used until the service refuses it with a 401.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self { secret: secret.into(), life: None }
    }

    /// Sets the time until the token expires: `expires_in` of an OAuth response. A new token is
    /// requested a minute earlier, or after nine tenths of the time, whichever is later.
    #[must_use]
    pub fn expires_in(mut self, life: Duration) -> Self {
        self.life = Some(life);
        self
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BearerToken").field("life", &self.life).finish_non_exhaustive()
    }
}

/// A function of the caller's that gets a bearer token.
#[derive(Clone)]
pub(crate) struct BearerSource(Arc<dyn Fn() -> Getting + Send + Sync>);

impl BearerSource {
    pub(super) fn new<F, R, E>(get: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<BearerToken, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self(Arc::new(move || {
            let getting = get();
            Box::pin(async move { getting.await.map_err(Into::into) })
        }))
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Calls the function. A panic in it is an error, so that the calls that wait for the token
    /// fail, and the next one calls it again.
    pub(crate) async fn get(&self, asked_at: SystemTime) -> Result<AccessToken, BoxError> {
        let panicked = || BoxError::from("the function panicked");
        let mut getting = catch_unwind(AssertUnwindSafe(|| (self.0)())).map_err(|_| panicked())?;
        let got =
            poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| getting.as_mut().poll(context))) {
                Ok(poll) => poll,
                Err(_) => Poll::Ready(Err(panicked())),
            });
        let token = got.await?;
        AccessToken::with_life(token.secret.expose_secret(), asked_at, token.life)
            .ok_or_else(|| "the token is empty or can't be sent in a header".into())
    }
}
