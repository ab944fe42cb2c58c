// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_default` and its inline schemas.

use paypal_runtime::Value;
use super::{
    BadRequestError, ConflictError, ForbiddenError, InternalServerError, NotFoundError,
    ServiceUnavailableError, UnauthorizedError, UnprocessableContentError, UnsupportedMediaTypeError,
};

/// The error by which your server refuses a callback, told apart by its name.
///
/// The `error_default` union of PayPal's Orders API, sent.
#[derive(Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum CallbackError {
    /// An object whose `name` is `INVALID_REQUEST`.
    BadRequestError(BadRequestError),
    /// An object whose `name` is `AUTHENTICATION_FAILURE`.
    UnauthorizedError(UnauthorizedError),
    /// An object whose `name` is `NOT_AUTHORIZED`.
    ForbiddenError(ForbiddenError),
    /// An object whose `name` is `RESOURCE_NOT_FOUND`.
    NotFoundError(NotFoundError),
    /// An object whose `name` is `RESOURCE_CONFLICT`.
    ConflictError(ConflictError),
    /// An object whose `name` is `UNSUPPORTED_MEDIA_TYPE`.
    UnsupportedMediaTypeError(UnsupportedMediaTypeError),
    /// An object whose `name` is `UNPROCESSABLE_ENTITY`.
    UnprocessableContentError(UnprocessableContentError),
    /// An object whose `name` is `INTERNAL_SERVER_ERROR`.
    InternalServerError(InternalServerError),
    /// An object whose `name` is `SERVICE_UNAVAILABLE`.
    ServiceUnavailableError(ServiceUnavailableError),
    /// Any other value, as received.
    Unknown(Value),
}

impl From<BadRequestError> for CallbackError {
    fn from(value: BadRequestError) -> Self {
        Self::BadRequestError(value)
    }
}

impl From<UnauthorizedError> for CallbackError {
    fn from(value: UnauthorizedError) -> Self {
        Self::UnauthorizedError(value)
    }
}

impl From<ForbiddenError> for CallbackError {
    fn from(value: ForbiddenError) -> Self {
        Self::ForbiddenError(value)
    }
}

impl From<NotFoundError> for CallbackError {
    fn from(value: NotFoundError) -> Self {
        Self::NotFoundError(value)
    }
}

impl From<ConflictError> for CallbackError {
    fn from(value: ConflictError) -> Self {
        Self::ConflictError(value)
    }
}

impl From<UnsupportedMediaTypeError> for CallbackError {
    fn from(value: UnsupportedMediaTypeError) -> Self {
        Self::UnsupportedMediaTypeError(value)
    }
}

impl From<UnprocessableContentError> for CallbackError {
    fn from(value: UnprocessableContentError) -> Self {
        Self::UnprocessableContentError(value)
    }
}

impl From<InternalServerError> for CallbackError {
    fn from(value: InternalServerError) -> Self {
        Self::InternalServerError(value)
    }
}

impl From<ServiceUnavailableError> for CallbackError {
    fn from(value: ServiceUnavailableError) -> Self {
        Self::ServiceUnavailableError(value)
    }
}

paypal_runtime::union! { CallbackError = "error_default" {
    0 BadRequestError: BadRequestError = property("name", &["INVALID_REQUEST"]),
    1 UnauthorizedError: UnauthorizedError = property("name", &["AUTHENTICATION_FAILURE"]),
    2 ForbiddenError: ForbiddenError = property("name", &["NOT_AUTHORIZED"]),
    3 NotFoundError: NotFoundError = property("name", &["RESOURCE_NOT_FOUND"]),
    4 ConflictError: ConflictError = property("name", &["RESOURCE_CONFLICT"]),
    5 UnsupportedMediaTypeError: UnsupportedMediaTypeError = property("name", &["UNSUPPORTED_MEDIA_TYPE"]),
    6 UnprocessableContentError: UnprocessableContentError = property("name", &["UNPROCESSABLE_ENTITY"]),
    7 InternalServerError: InternalServerError = property("name", &["INTERNAL_SERVER_ERROR"]),
    8 ServiceUnavailableError: ServiceUnavailableError = property("name", &["SERVICE_UNAVAILABLE"]),
} }
