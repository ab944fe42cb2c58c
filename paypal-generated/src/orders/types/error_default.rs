// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `error_default` and its inline schemas.

use paypal_runtime::Value;
use super::{Error400, Error401, Error403, Error404, Error409, Error415, Error422, Error500, Error503};

/// The `error_default` union of PayPal's Orders API, sent.
#[derive(Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum ErrorDefault {
    /// An object whose `name` is `INVALID_REQUEST`.
    Error400(Error400),
    /// An object whose `name` is `AUTHENTICATION_FAILURE`.
    Error401(Error401),
    /// An object whose `name` is `NOT_AUTHORIZED`.
    Error403(Error403),
    /// An object whose `name` is `RESOURCE_NOT_FOUND`.
    Error404(Error404),
    /// An object whose `name` is `RESOURCE_CONFLICT`.
    Error409(Error409),
    /// An object whose `name` is `UNSUPPORTED_MEDIA_TYPE`.
    Error415(Error415),
    /// An object whose `name` is `UNPROCESSABLE_ENTITY`.
    Error422(Error422),
    /// An object whose `name` is `INTERNAL_SERVER_ERROR`.
    Error500(Error500),
    /// An object whose `name` is `SERVICE_UNAVAILABLE`.
    Error503(Error503),
    /// Any other value, as received.
    Unknown(Value),
}

impl From<Error400> for ErrorDefault {
    fn from(value: Error400) -> Self {
        Self::Error400(value)
    }
}

impl From<Error401> for ErrorDefault {
    fn from(value: Error401) -> Self {
        Self::Error401(value)
    }
}

impl From<Error403> for ErrorDefault {
    fn from(value: Error403) -> Self {
        Self::Error403(value)
    }
}

impl From<Error404> for ErrorDefault {
    fn from(value: Error404) -> Self {
        Self::Error404(value)
    }
}

impl From<Error409> for ErrorDefault {
    fn from(value: Error409) -> Self {
        Self::Error409(value)
    }
}

impl From<Error415> for ErrorDefault {
    fn from(value: Error415) -> Self {
        Self::Error415(value)
    }
}

impl From<Error422> for ErrorDefault {
    fn from(value: Error422) -> Self {
        Self::Error422(value)
    }
}

impl From<Error500> for ErrorDefault {
    fn from(value: Error500) -> Self {
        Self::Error500(value)
    }
}

impl From<Error503> for ErrorDefault {
    fn from(value: Error503) -> Self {
        Self::Error503(value)
    }
}

paypal_runtime::union! { ErrorDefault = "error_default" {
    0 Error400: Error400 = property("name", &["INVALID_REQUEST"]),
    1 Error401: Error401 = property("name", &["AUTHENTICATION_FAILURE"]),
    2 Error403: Error403 = property("name", &["NOT_AUTHORIZED"]),
    3 Error404: Error404 = property("name", &["RESOURCE_NOT_FOUND"]),
    4 Error409: Error409 = property("name", &["RESOURCE_CONFLICT"]),
    5 Error415: Error415 = property("name", &["UNSUPPORTED_MEDIA_TYPE"]),
    6 Error422: Error422 = property("name", &["UNPROCESSABLE_ENTITY"]),
    7 Error500: Error500 = property("name", &["INTERNAL_SERVER_ERROR"]),
    8 Error503: Error503 = property("name", &["SERVICE_UNAVAILABLE"]),
} }
