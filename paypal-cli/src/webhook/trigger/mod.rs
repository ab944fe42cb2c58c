//! Makes an event happen.
//!
//! A local PayPal plays most types of events: a [`Scene`] is what a shop and a payer do until the
//! event happens. The others are simulated by PayPal's own operation for that, which PayPal's
//! sandbox has too.

mod play;
mod scenes;
mod simulate;
mod step;

pub use play::{Played, Player};
pub use scenes::{Scene, scene, scenes};
pub use simulate::simulate;
