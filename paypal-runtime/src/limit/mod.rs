//! Limits of concurrent requests and of requests per time, for one process or several.

mod all;
mod concurrency;
mod error;
mod gcra;
mod lenders;
mod local;
mod permit;
mod rate;
#[cfg(feature = "redis")]
mod redis;
mod request;
mod rules;

use std::{fmt, future::Future, pin::Pin, sync::Arc, time::Duration};

pub(crate) use all::AllLimits;
pub use concurrency::ConcurrencyLimit;
pub use error::LimitError;
pub(crate) use error::Reason;
pub use lenders::{BorrowingError, KeyLimit, KeyLimits};
pub use local::LocalLimit;
pub use permit::Permit;
pub use rate::Rate;
#[cfg(feature = "redis")]
pub use redis::{LimitEvent, OnFailure, RedisLimit};
pub use request::{LimitKey, LimitReport, LimitRequest};
pub use rules::{LimitRules, LimitScope};

/// The future that [`RequestLimit::acquire`] returns.
pub type LimitFuture<'a> = Pin<Box<dyn Future<Output = Result<Permit, LimitError>> + Send + 'a>>;

/// Limits the requests of clients: how many run at the same time, how many are sent in a time, or
/// both. [`ClientBuilder::limit`](crate::ClientBuilder::limit) sets it.
///
/// Every attempt of a call takes a permit before it is sent, and gives it back with its response.
/// A call holds no permit between its attempts and while it waits for an access token, and a token
/// request needs none. The wait for a permit counts towards the call's deadline.
///
/// | limit | what it limits |
/// |---|---|
/// | [`ConcurrencyLimit`] | concurrent requests, over all clients that share it |
/// | [`LocalLimit`] | concurrent requests and their rate in one process, by credentials and API |
/// | `RedisLimit`, with the feature `redis` | the same over several processes |
///
/// Your own limit implements [`acquire`](Self::acquire), and the other methods if it can:
///
/// ```
/// use paypal_runtime::{
///     Client, Credentials, LimitError, LimitFuture, LimitRequest, Permit, RequestLimit,
/// };
///
/// /// Lets no request pass while the shop is closed.
/// #[derive(Debug)]
/// struct Closed;
///
/// impl RequestLimit for Closed {
///     fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
///         let api = request.key().api();
///         Box::pin(async move {
///             match api {
///                 "orders" => Err(LimitError::new("the shop is closed")),
///                 _ => Ok(Permit::free()),
///             }
///         })
///     }
/// }
///
/// let paypal = Client::builder(Credentials::new("id", "secret")).limit(Closed).build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
pub trait RequestLimit: fmt::Debug + Send + Sync {
    /// Returns a permit if there is no need to wait for it, and no earlier request waits. The
    /// client asks this first, because it costs less than [`acquire`](Self::acquire). The default
    /// implementation returns `None`.
    fn try_acquire(&self, request: &LimitRequest<'_>) -> Option<Permit> {
        let _ = request;
        None
    }

    /// Waits for a permit. The client drops the future when the call's deadline passes; a permit
    /// that is granted at that moment has to be given back.
    ///
    /// # Errors
    ///
    /// Fails if the request may not be sent. The call then fails with
    /// [`ErrorKind::Limit`](crate::ErrorKind::Limit), and was not sent.
    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a>;

    /// Receives the result of an attempt. The default implementation ignores it.
    fn report(&self, key: &LimitKey<'_>, report: LimitReport) {
        let _ = (key, report);
    }

    /// Returns the longest attempt that the limit accepts. A client whose attempt timeout and
    /// deadline are both longer is not built. The default implementation accepts any.
    fn longest_attempt(&self) -> Duration {
        Duration::MAX
    }

    /// Returns a number that all clones of a limit share, and no other limit has, such as the
    /// address of their state. A client that is given the same limit twice takes one permit of it.
    /// A client with several limits takes their permits in the order of these numbers, so that
    /// clients don't wait for each other. A limit of a rate should return a large number, because a
    /// turn that is given back is lost. The default implementation returns `None`: the limit is
    /// different from any other, and comes last.
    fn identity(&self) -> Option<usize> {
        None
    }
}

impl<L: RequestLimit + ?Sized> RequestLimit for Arc<L> {
    fn try_acquire(&self, request: &LimitRequest<'_>) -> Option<Permit> {
        (**self).try_acquire(request)
    }

    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        (**self).acquire(request)
    }

    fn report(&self, key: &LimitKey<'_>, report: LimitReport) {
        (**self).report(key, report);
    }

    fn longest_attempt(&self) -> Duration {
        (**self).longest_attempt()
    }

    fn identity(&self) -> Option<usize> {
        (**self).identity().or_else(|| Some(Arc::as_ptr(self).addr()))
    }
}
