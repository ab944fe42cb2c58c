//! Decodes the body of an error into a type.

use std::borrow::Cow;

use super::{Error, ErrorKind};
use crate::model::{DEFAULT_MEMORY_LIMIT, Payload};

impl Error {
    /// Decodes the body of an error response into a type that the spec of the service describes.
    ///
    /// The documentation of each generated method names the type of its error bodies. It is an enum
    /// with a variant for each type if the type depends on the status.
    ///
    /// Returns `None` if no error response of the called operation was received, or if its body is
    /// empty. The body is decoded as leniently as other responses: unknown properties are kept, and
    /// missing ones are empty. [`status`](Self::status) and [`body`](Self::body) return the rest.
    ///
    /// PayPal's own error bodies need no type: see [`name`](Self::name), [`issue`](Self::issue) and
    /// [`details`](Self::details).
    ///
    /// ```
    /// # use paypal_runtime::{Error, Value};
    /// fn code(error: &Error) -> Option<String> {
    ///     let body: Value = error.body_as()?.ok()?;
    ///     Some(body.get("code")?.as_str()?.into_owned())
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns an error of [`ErrorKind::Decode`] if the body is not JSON, such as the page of a
    /// gateway. It has the status, the body and the outcome of this error.
    pub fn body_as<T: Payload>(&self) -> Option<Result<T, Self>> {
        let body = self.error_body()?;
        let decoded = T::decode(self.status()?, body, DEFAULT_MEMORY_LIMIT);
        Some(decoded.map(|decoded| decoded.value).map_err(|error| self.undecodable_body(&error)))
    }

    /// Returns the body of an error response as text, with U+FFFD in place of invalid UTF-8; `None`
    /// if no error response of the called operation was received, or if its body is empty. It may
    /// contain data that `Debug` hides.
    pub fn body_text(&self) -> Option<Cow<'_, str>> {
        self.error_body().map(String::from_utf8_lossy)
    }

    /// Returns the body of an error response of the operation, if it is not empty. The body of a
    /// token request has another format, and that of a 2xx is no error.
    fn error_body(&self) -> Option<&[u8]> {
        let is_error = self.kind() == ErrorKind::Api && !self.is_getting_token();
        Some(self.body()).filter(|body| is_error && !body.trim_ascii().is_empty())
    }
}
