//! The types of the bodies as a person would write them by hand with `serde_derive`: strict, with
//! closed enums, and without unknown properties.

use serde::{Deserialize, Serialize};

macro_rules! twins {
    ($($name:ident { $($field:ident: $type:ty),* $(,)? })*) => {
        $(
            #[derive(Clone, Debug, Serialize, Deserialize)]
            pub struct $name {
                $(
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $field: Option<$type>,
                )*
            }
        )*
    };
}

macro_rules! closed {
    ($($name:ident { $($variant:ident),* $(,)? })*) => {
        $(
            #[derive(Clone, Debug, Serialize, Deserialize)]
            #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
            pub enum $name { $($variant),* }
        )*
    };
}

pub mod dispute;
pub mod order;
pub mod transactions;

/// The fields are required in the spec, so they are no `Option`s.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Money {
    pub currency_code: String,
    pub value: String,
}

closed! {
    LinkMethod { Get, Post, Put, Delete, Head, Connect, Options, Patch }
}

twins! {
    Link { href: String, rel: String, method: LinkMethod }
}
