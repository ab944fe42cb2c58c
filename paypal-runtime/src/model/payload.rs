//! What a response body decodes into.

use super::{Deviation, DeviationKinds};

/// Why a body could not be decoded: it is not JSON.
pub type DecodeError = serde_json::Error;

/// A decoded body, and which kinds of deviation the decoder saw.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// The kinds of deviation seen; [`Payload::deviations`] finds where.
    pub raised: DeviationKinds,
}

impl<T> Decoded<T> {
    /// A value and what was seen while it was decoded.
    pub fn new(value: T, raised: DeviationKinds) -> Self {
        Self { value, raised }
    }
}

/// What the body of a successful response decodes into.
///
/// Implemented for every model, for lists of them, and for `()`, which takes any body and looks at none.
pub trait Payload: Sized + Send + 'static {
    /// Decodes a body; fails only where it is not JSON.
    fn decode(status: u16, body: &[u8]) -> Result<Decoded<Self>, DecodeError>;

    /// Walks the body again and tells where it deviates from the spec.
    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation>;
}

impl Payload for () {
    fn decode(_status: u16, _body: &[u8]) -> Result<Decoded<Self>, DecodeError> {
        Ok(Decoded::new((), DeviationKinds::NONE))
    }

    fn deviations(_status: u16, _body: &[u8]) -> Vec<Deviation> {
        Vec::new()
    }
}
