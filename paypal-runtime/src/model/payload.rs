//! Decodes response bodies.

use std::borrow::Cow;

use super::decode::{DeviationFlags, fill, keep_whole};
use super::{Deviation, DeviationKind, DeviationKinds, Field, FieldMut, locate, sanitize};

/// The error of a body that could not be decoded because it is not JSON.
pub type DecodeError = serde_json::Error;

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
    /// Decodes a body. Fails only if the body is not JSON, or is a page of HTML.
    fn decode(status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError>;

    /// Reads the body again and lists its deviations from the spec.
    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation>;
}

impl Payload for () {
    fn decode(_status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError> {
        // A page of HTML, for example during maintenance, is not an answer of the API, even with a
        // status of success.
        if body.trim_ascii_start().starts_with(b"<") {
            return Err(serde_core::de::Error::custom(
                "the response is a page of markup, but the spec declares no body",
            ));
        }
        Ok(Decoded::new((), DeviationKinds::NONE))
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        Vec::new()
    }
}

impl<T: Field + Send + 'static> Payload for T {
    fn decode(_status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError> {
        decode(body)
    }

    fn deviations(_status: u16, body: &[u8]) -> Vec<Deviation> {
        deviations::<T>(body)
    }
}

/// Decodes a JSON body. An empty body decodes to the empty value; invalid UTF-8 becomes U+FFFD.
///
/// # Errors
/// Returns an error if the body is not JSON.
pub fn decode<T: Field>(body: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let text = text(body);
    let mut value = T::empty();
    match decode_into(&text, value.field_mut()) {
        Ok((kinds, raw)) => {
            if let Some(raw) = raw {
                keep_whole(value.field_mut(), *raw);
            }
            Ok(Decoded::new(value, kinds))
        }
        Err(error) => {
            let Some(sanitized) = sanitize::sanitize(&text) else { return Err(error) };
            let mut value = T::empty();
            let (kinds, raw) = decode_into(&sanitized, value.field_mut())?;
            if let Some(raw) = raw {
                keep_whole(value.field_mut(), *raw);
            }
            Ok(Decoded::new(value, kinds))
        }
    }
}

type Filled = (DeviationKinds, Option<Box<super::extra::RawValue>>);

fn decode_into(text: &str, place: FieldMut<'_>) -> Result<Filled, DecodeError> {
    if text.trim_ascii().is_empty() {
        return Ok((DeviationKinds::of(DeviationKind::EmptyBody), None));
    }
    let flags = DeviationFlags::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let raw = fill(place, &mut deserializer, &flags)?;
    deserializer.end()?;
    Ok((flags.kinds(), raw))
}

/// Reads a body along the table of a type and lists its deviations.
///
/// The list is empty if the body is not JSON: then it can't be decoded at all.
pub fn deviations<T: Field>(body: &[u8]) -> Vec<Deviation> {
    let text = text(body);
    if text.trim_ascii().is_empty() {
        return vec![Deviation::new("$", DeviationKind::EmptyBody)];
    }
    locate::locate(&text, &T::KIND)
        .or_else(|_| {
            sanitize::sanitize(&text)
                .map_or_else(|| Ok(Vec::new()), |sanitized| locate::locate(&sanitized, &T::KIND))
        })
        .unwrap_or_default()
}

/// Returns the body as text, without a byte order mark.
fn text(body: &[u8]) -> Cow<'_, str> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    // `from_utf8` checks ASCII word by word, `from_utf8_lossy` byte by byte, so it is tried first.
    str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
}
