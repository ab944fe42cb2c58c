//! Ids in PayPal's formats, drawn from a seed so that a test can predict them.

use serde::{Deserialize, Serialize};

/// A source of ids. The same seed gives the same ids in the same order.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Ids {
    state: u64,
}

const CAPITALS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// The alphabet of account ids.
const ACCOUNT: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const HEX: &[u8] = b"0123456789abcdef";
const TOKEN: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Draws the id of an order, an authorization, a capture or a refund: `5O190127TN364715T`.
    pub(crate) fn transaction(&mut self) -> String {
        self.draw(CAPITALS, 17)
    }

    /// Draws the id of a payer or a merchant: `QYR5Z8XDVJNXQ`.
    pub(crate) fn account(&mut self) -> String {
        self.draw(ACCOUNT, 13)
    }

    /// Draws the id of an invoice: `INV2-Z56S-5LLA-Q52L-CPZ5`.
    pub(crate) fn invoice(&mut self) -> String {
        let parts: Vec<String> = (0..4).map(|_| self.draw(CAPITALS, 4)).collect();
        format!("INV2-{}", parts.join("-"))
    }

    /// Draws a debug id, which PayPal's support asks for.
    pub(crate) fn debug(&mut self) -> String {
        self.draw(HEX, 13)
    }

    /// Draws an id with a prefix: `PROD-5FD60555F23244316`.
    pub(crate) fn prefixed(&mut self, prefix: &str) -> String {
        format!("{prefix}-{}", self.draw(CAPITALS, 17))
    }

    /// Draws the id of a plan or a subscription, of which the part after the prefix is shorter:
    /// `I-BW452GLLEP1G`.
    pub(crate) fn short(&mut self, prefix: &str, length: usize) -> String {
        format!("{prefix}-{}", self.draw(CAPITALS, length))
    }

    /// Draws an access token.
    pub(crate) fn token(&mut self) -> String {
        format!("A21AA{}", self.draw(TOKEN, 92))
    }

    /// Draws a string of characters from an alphabet.
    pub(crate) fn draw(&mut self, alphabet: &[u8], length: usize) -> String {
        let size = alphabet.len().max(1) as u64;
        (0..length)
            .filter_map(|_| {
                let index = usize::try_from(self.next() % size).ok()?;
                alphabet.get(index).map(|byte| char::from(*byte))
            })
            .collect()
    }

    /// Draws a number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        let drawn = self.next() % (limit.max(1) as u64);
        usize::try_from(drawn).unwrap_or_default()
    }

    /// Returns the next number of SplitMix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}
