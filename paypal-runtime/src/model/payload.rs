//! What a response body decodes into.

use std::borrow::Cow;

use super::decode::{DeviationFlags, fill, keep_whole};
use super::{Deviation, DeviationKind, DeviationKinds, Field, FieldMut, locate, sanitize};

/// Why a body could not be decoded: it is not JSON.
pub type DecodeError = serde_json::Error;

/// A decoded body, and which kinds of deviation the decoder saw.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// The kinds of deviation seen; [`Payload::deviations`] finds where.
    pub deviation_kinds: DeviationKinds,
}

impl<T> Decoded<T> {
    /// A value and what was seen while it was decoded.
    pub fn new(value: T, deviation_kinds: DeviationKinds) -> Self {
        Self { value, deviation_kinds }
    }

    /// Wraps the value, as a response with several outcomes does.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Decoded<U> {
        Decoded { value: wrap(self.value), deviation_kinds: self.deviation_kinds }
    }
}

/// What the body of a successful response decodes into.
///
/// Implemented for every model, for lists of them, for [`Bytes`](crate::Bytes) and [`File`](crate::File), which are handed out as they
/// came, and for `()`, which takes any body but a page of HTML and looks at none.
pub trait Payload: Sized + Send + 'static {
    /// Decodes a body; fails only where it is not JSON.
    fn decode(status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError>;

    /// Walks the body again and tells where it deviates from the spec.
    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation>;
}

impl Payload for () {
    fn decode(_status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError> {
        // A page, such as of maintenance, is no answer of PayPal's, whatever its status says.
        if body.trim_ascii_start().starts_with(b"<") {
            return Err(serde_core::de::Error::custom("a page of markup where no body was declared"));
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

/// Decodes a JSON body. An empty one gives the empty value; invalid UTF-8 becomes U+FFFD.
///
/// # Errors
/// Where the body is not JSON.
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

/// Walks a body along the table of a type and lists where it deviates.
///
/// Empty where the body is not JSON: then it does not decode at all.
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

/// The body as text, without a byte order mark.
fn text(body: &[u8]) -> Cow<'_, str> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    // Looked at first: `from_utf8` takes ASCII a word at a time, `from_utf8_lossy` a byte.
    str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
}
