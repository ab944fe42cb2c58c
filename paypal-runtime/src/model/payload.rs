//! Decodes response bodies.

use std::borrow::Cow;

use super::decode::Decoder;
use super::report::{Kinds, Paths, Report};
use super::{Deviation, DeviationKind, DeviationKinds, Field, FieldMut};
use crate::json::{JsonError, repair};

/// The error of a body that could not be decoded: it is not JSON, or its values would take too much
/// memory.
pub type DecodeError = JsonError;

/// The most memory in bytes that the values of a body may take, unless the client sets another.
pub const DEFAULT_MEMORY_LIMIT: usize = 64 << 20;

/// A decoded body and the kinds of deviation that the decoder met.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// The kinds of deviation; [`Payload::deviations`] finds their paths.
    pub deviation_kinds: DeviationKinds,
}

impl<T> Decoded<T> {
    /// Creates one from a value and the kinds of deviation that its decoder met.
    pub fn new(value: T, deviation_kinds: DeviationKinds) -> Self {
        Self { value, deviation_kinds }
    }

    /// Converts the value, for example into an arm of a response with several outcomes.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Decoded<U> {
        Decoded { value: wrap(self.value), deviation_kinds: self.deviation_kinds }
    }
}

/// A type that the body of a successful response decodes into.
///
/// Implemented for every model, for lists of models, for [`Bytes`](crate::Bytes) and
/// [`File`](crate::File), which hold the body as received, and for `()`, which ignores any body
/// except a page of HTML.
pub trait Payload: Sized + Send + 'static {
    /// Decodes a body into values that take at most `memory_limit` bytes.
    ///
    /// # Errors
    /// Returns an error if the body is not JSON, is a page of HTML, or would take more memory.
    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError>;

    /// Reads the body again and lists its deviations from the spec.
    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation>;
}

impl Payload for () {
    fn decode(_status: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        // A page of HTML, for example during maintenance, is not an answer of the API, even with a
        // status of success.
        if body.trim_ascii_start().starts_with(b"<") {
            return Err(JsonError::new("the response is a page of markup, but the spec declares no body"));
        }
        Ok(Decoded::new((), DeviationKinds::NONE))
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        Vec::new()
    }
}

impl<T: Field + Send + 'static> Payload for T {
    fn decode(_status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        decode_within(body, memory_limit)
    }

    fn deviations(_status: u16, body: &[u8]) -> Vec<Deviation> {
        deviations::<T>(body)
    }
}

/// Decodes a JSON body into values that take at most [`DEFAULT_MEMORY_LIMIT`].
///
/// An empty body decodes to the empty value. Invalid UTF-8 becomes U+FFFD. A body that is almost
/// JSON (a control character in a string, half a surrogate pair, `NaN`, text nested deeper than 127
/// levels, NUL at the end) is repaired, which is a [deviation](DeviationKind::Repaired).
///
/// # Errors
/// Returns an error if the body is not JSON, or would take more memory.
pub fn decode<T: Field>(body: &[u8]) -> Result<Decoded<T>, DecodeError> {
    decode_within(body, DEFAULT_MEMORY_LIMIT)
}

/// Decodes a JSON body as [`decode`] does, into values that take at most `memory_limit` bytes.
///
/// # Errors
/// Returns an error if the body is not JSON, or would take more memory.
pub fn decode_within<T: Field>(body: &[u8], memory_limit: usize) -> Result<Decoded<T>, DecodeError> {
    let body = Body::new(body, memory_limit);
    // Models are large, so the value is filled where it is returned.
    let mut decoded = Decoded::new(T::empty(), DeviationKinds::NONE);
    let kinds = match body.fill::<Kinds>(decoded.value.field_mut()) {
        Ok(kinds) => kinds,
        Err(error) => {
            let repaired = body.repaired(error)?;
            decoded.value = T::empty();
            repaired.fill::<Kinds>(decoded.value.field_mut())?
        }
    };
    decoded.deviation_kinds = kinds.0;
    Ok(decoded)
}

/// Reads a body along the table of a type and lists its deviations.
///
/// The list is empty if the body can't be decoded at all. Of a body with many thousand deviations
/// it has the first ones, and at least one of each kind.
pub fn deviations<T: Field>(body: &[u8]) -> Vec<Deviation> {
    let body = Body::new(body, usize::MAX);
    body.fill::<Paths>(T::empty().field_mut())
        .or_else(|error| body.repaired(error)?.fill::<Paths>(T::empty().field_mut()))
        .map(|paths| paths.found)
        .unwrap_or_default()
}

/// Values take at most this many times the size of the body, so that a small body can't take much
/// memory …
const MEMORY_A_BYTE: usize = 8;
/// … but this much is always allowed, because a value may be larger than its text: `{}` is an
/// object with room for all its fields.
const ALWAYS_ALLOWED: usize = 8 << 20;

/// The text of a body.
struct Body<'a> {
    text: Cow<'a, str>,
    is_repaired: bool,
    memory_limit: usize,
}

impl<'a> Body<'a> {
    fn new(body: &'a [u8], memory_limit: usize) -> Self {
        let memory_limit = memory_limit.min(body.len().saturating_mul(MEMORY_A_BYTE).max(ALWAYS_ALLOWED));
        let (text, is_repaired) = text(body);
        Self { text, is_repaired, memory_limit }
    }

    /// Fills a field from the text.
    fn fill<R: Report + Default>(&self, place: FieldMut<'_>) -> Result<R, Box<JsonError>> {
        let mut report = R::default();
        if self.is_repaired {
            report.raise(DeviationKind::Repaired);
        }
        if self.text.trim_ascii().is_empty() {
            report.raise(DeviationKind::EmptyBody);
            return Ok(report);
        }
        Decoder::new(&self.text, report, self.memory_limit).decode(place)
    }

    /// Repairs a text that is almost JSON; returns the error if it can't be repaired.
    #[cold]
    fn repaired(&self, error: Box<JsonError>) -> Result<Body<'static>, Box<JsonError>> {
        let repaired = if error.is_too_large() { None } else { repair(&self.text) };
        match repaired {
            Some(text) => Ok(Body { text: text.into(), is_repaired: true, memory_limit: self.memory_limit }),
            None => Err(error),
        }
    }
}

/// Returns the body as text without its byte order mark, and whether there was more than one.
fn text(body: &[u8]) -> (Cow<'_, str>, bool) {
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    let mut rest = body.strip_prefix(MARK).unwrap_or(body);
    let mut had_marks = false;
    while let Some(next) = rest.strip_prefix(MARK) {
        rest = next;
        had_marks = true;
    }
    // `from_utf8` checks ASCII word by word, `from_utf8_lossy` byte by byte, so it is tried first.
    let text = str::from_utf8(rest).map_or_else(|_| String::from_utf8_lossy(rest), Cow::Borrowed);
    (text, had_marks)
}
