//! The provider of a connection, its systems, and what a Paddle connection is for.

use std::{fmt, str::FromStr};

use clap::ValueEnum;

use crate::error::Error;

/// Who offers the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub enum Provider {
    /// PayPal: a client id and a client secret.
    #[value(name = "paypal")]
    PayPal,
    /// Paddle: an API key.
    Paddle,
}

impl Provider {
    /// Returns the word of options and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PayPal => "paypal",
            Self::Paddle => "paddle",
        }
    }

    /// Returns the name for people.
    pub const fn title(self) -> &'static str {
        match self {
            Self::PayPal => "PayPal",
            Self::Paddle => "Paddle",
        }
    }
}

impl FromStr for Provider {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        <Self as ValueEnum>::from_str(text, true)
            .map_err(|_| Error::usage(format!("{text:?} is not a provider")).help("use paypal or paddle"))
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The system of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub enum Destination {
    /// The system in which real money moves (`production`, account type Production, `PADDLE`).
    #[value(alias = "production")]
    Live,
    /// The provider's own test system (`PADDLE_SANDBOX`).
    Sandbox,
    /// A system on this computer, such as the local PayPal; needs a host.
    Local,
}

impl Destination {
    /// Returns the word of options and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Sandbox => "sandbox",
            Self::Local => "local",
        }
    }
}

impl FromStr for Destination {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        <Self as ValueEnum>::from_str(text, true).map_err(|_| {
            Error::usage(format!("{text:?} is not a destination")).help("use live, sandbox or local")
        })
    }
}

impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a Paddle connection is for. There is one entity type today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
#[non_exhaustive]
pub enum EntityType {
    /// Bills.
    #[value(name = "bill", alias = "Bill", alias = "BILL")]
    Bill,
}

impl EntityType {
    /// Returns the word that documents use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bill => "Bill",
        }
    }
}

impl FromStr for EntityType {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        <Self as ValueEnum>::from_str(text, true).map_err(|_| {
            Error::usage(format!("{text:?} is not an entity type")).help("the only entity type is Bill")
        })
    }
}

impl fmt::Display for EntityType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
