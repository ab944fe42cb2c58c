//! The refresh tokens of a subject, which several processes share through a token store.
//!
//! PayPal may answer a refresh token with a new one and then refuse the old one. So a client asks
//! the store for a newer refresh token before it uses its own, and stores a new one together with
//! its access token.

use std::{
    collections::VecDeque,
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{Shared, shared_token};
use crate::{
    Error, RefreshToken,
    auth::{AccessToken, Granted},
};

/// The number of replaced refresh tokens that a client remembers.
const REMEMBERED: usize = 4;

/// The waits before the store is asked again after PayPal refused every refresh token. Another
/// process may have sent the same one, if its request took longer than its lease. It then gets the
/// new one, and stores it at about the time of the refusal.
const PAUSES: [Duration; 2] = [Duration::ZERO, Duration::from_millis(200)];

/// The refresh tokens of a subject.
pub(super) struct RefreshTokens(Mutex<State>);

struct State {
    current: Option<RefreshToken>,
    /// The store does not have the current refresh token and should.
    unsaved: bool,
    /// The version of the credentials by which the store's refresh token may be sealed. After a
    /// replacement it is stored again, so that a process with only the new secret can open it.
    sealed_by: u64,
    /// Refresh tokens that PayPal has replaced, the last one at the end. A store that could not be
    /// written still has such a token.
    replaced: VecDeque<RefreshToken>,
}

impl RefreshTokens {
    /// Creates the state of a subject whose refresh token the caller stored.
    pub(super) fn known(token: RefreshToken) -> Self {
        Self::new(Some(token), false)
    }

    /// Creates the state of a subject whose refresh token PayPal has just sent.
    pub(super) fn granted(token: Option<RefreshToken>) -> Self {
        let unsaved = token.is_some();
        Self::new(token, unsaved)
    }

    fn new(current: Option<RefreshToken>, unsaved: bool) -> Self {
        Self(Mutex::new(State { current, unsaved, sealed_by: 0, replaced: VecDeque::new() }))
    }

    /// Returns the refresh token that PayPal sent last.
    pub(super) fn current(&self) -> Option<RefreshToken> {
        self.state().current.clone()
    }

    /// Returns the current refresh token if the store does not have it and should.
    pub(super) fn unsaved(&self) -> Option<RefreshToken> {
        let state = self.state();
        state.current.clone().filter(|_| state.unsaved)
    }

    /// Records that the store has this refresh token, sealed by the credentials of this version.
    pub(super) fn saved(&self, token: &RefreshToken, version: u64) {
        let mut state = self.state();
        state.sealed_by = version;
        if state.current.as_ref().is_some_and(|current| same(current, token)) {
            state.unsaved = false;
        }
    }

    /// Records that PayPal accepted `used`, and sent `new` with the access token if it replaced it.
    /// `stored` is the refresh token in the store.
    fn accepted(
        &self,
        used: &RefreshToken,
        new: Option<RefreshToken>,
        stored: Option<&RefreshToken>,
        version: u64,
    ) {
        let mut state = self.state();
        let next = new.unwrap_or_else(|| used.clone());
        let before = state.current.replace(next.clone());
        for old in before.into_iter().chain([used.clone()]) {
            if !same(&old, &next) && !state.replaced.iter().any(|known| same(known, &old)) {
                state.replaced.push_back(old);
            }
        }
        while state.replaced.len() > REMEMBERED {
            state.replaced.pop_front();
        }
        // A refresh token that PayPal never replaced is not stored, unless the store has another.
        state.unsaved = match stored {
            Some(stored) => !same(stored, &next) || state.sealed_by < version,
            None => state.unsaved || !same(used, &next),
        };
    }

    /// Returns the refresh tokens to try, the most recent first.
    fn candidates(&self, stored: Option<&RefreshToken>) -> Vec<RefreshToken> {
        let state = self.state();
        let is_new = |token: &&RefreshToken| !state.replaced.iter().any(|old| same(old, token));
        let mut candidates: Vec<_> = stored.filter(is_new).cloned().into_iter().collect();
        candidates.extend(state.current.clone());
        candidates.retain(|token| !token.expose_secret().is_empty());
        candidates.dedup_by(|one, other| same(one, other));
        candidates
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn same(one: &RefreshToken, other: &RefreshToken) -> bool {
    one.expose_secret() == other.expose_secret()
}

/// Returns whether PayPal refused the refresh token itself.
fn is_refusal(error: &Error) -> bool {
    error.name() == Some("invalid_grant")
}

/// Gets an access token with the newest refresh token of a subject: that of the store, or else the
/// client's own. `request` sends one token request with a refresh token.
pub(super) async fn refresh<F>(
    shared: &Shared,
    tokens: &RefreshTokens,
    request: impl Fn(RefreshToken) -> F,
) -> Result<AccessToken, Error>
where
    F: Future<Output = Result<Granted, Error>>,
{
    let mut stored = shared_token::refresh_token(shared).await;
    let mut candidates = tokens.candidates(stored.as_ref());
    let mut refused: Vec<RefreshToken> = Vec::new();
    let mut refusal =
        Error::no_grant("there is no refresh token: the account's owner has to give consent again");
    let mut pauses = PAUSES.iter().filter(|_| shared.tokens.store.is_some());
    loop {
        for token in std::mem::take(&mut candidates) {
            match request(token.clone()).await {
                Ok(granted) => {
                    let version = shared.credentials.version();
                    tokens.accepted(&token, granted.refresh, stored.as_ref(), version);
                    return Ok(granted.access);
                }
                Err(error) if is_refusal(&error) => {
                    refused.push(token);
                    refusal = error;
                }
                Err(error) => return Err(error),
            }
        }
        let Some(pause) = pauses.next().filter(|_| !refused.is_empty()) else { return Err(refusal) };
        if !pause.is_zero() {
            shared.clock.sleep(*pause).await;
        }
        stored = shared_token::refresh_token(shared).await;
        candidates = tokens.candidates(stored.as_ref());
        candidates.retain(|token| !refused.iter().any(|refused| same(refused, token)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(text: &str) -> RefreshToken {
        RefreshToken::new(text)
    }

    fn texts(tokens: &[RefreshToken]) -> Vec<&str> {
        tokens.iter().map(RefreshToken::expose_secret).collect()
    }

    #[test]
    fn the_stored_refresh_token_goes_first_unless_this_client_replaced_it() {
        let tokens = RefreshTokens::known(token("R1"));
        assert_eq!(texts(&tokens.candidates(None)), ["R1"]);
        assert_eq!(texts(&tokens.candidates(Some(&token("R1")))), ["R1"]);
        assert_eq!(texts(&tokens.candidates(Some(&token("R2")))), ["R2", "R1"]);
        tokens.accepted(&token("R2"), Some(token("R3")), Some(&token("R2")), 0);
        for old in ["R1", "R2", ""] {
            assert_eq!(texts(&tokens.candidates(Some(&token(old)))), ["R3"], "{old}");
        }
        assert!(RefreshTokens::known(token("")).candidates(None).is_empty());
        assert!(RefreshTokens::granted(None).candidates(None).is_empty());
    }

    #[test]
    fn four_replaced_refresh_tokens_are_remembered() {
        let tokens = RefreshTokens::known(token("R0"));
        for number in 0..=REMEMBERED {
            let (used, new) = (format!("R{number}"), format!("R{}", number + 1));
            tokens.accepted(&token(&used), Some(token(&new)), None, 0);
        }
        // R1 to R4 are remembered, R0 is forgotten.
        assert_eq!(texts(&tokens.candidates(Some(&token("R1")))), ["R5"]);
        assert_eq!(texts(&tokens.candidates(Some(&token("R0")))), ["R0", "R5"]);
    }

    #[test]
    fn a_refresh_token_is_stored_if_paypal_replaced_it_or_the_store_has_another() {
        // The used one, PayPal's new one, the stored one; whether the current one is to be stored.
        let table = [
            ("R1", None, None, false),
            ("R1", Some("R1"), None, false),
            ("R1", Some("R2"), None, true),
            ("R1", Some("R2"), Some("R1"), true),
            ("R1", None, Some("R1"), false),
            ("R1", None, Some("R0"), true),
            ("R2", None, Some("R2"), false),
        ];
        for (used, new, stored, unsaved) in table {
            let tokens = RefreshTokens::known(token("R1"));
            tokens.accepted(&token(used), new.map(token), stored.map(token).as_ref(), 0);
            assert_eq!(tokens.unsaved().is_some(), unsaved, "{used} {new:?} {stored:?}");
            tokens.saved(&token("another"), 0);
            assert_eq!(tokens.unsaved().is_some(), unsaved, "{used} {new:?} {stored:?}");
            tokens.saved(&tokens.current().unwrap(), 0);
            assert!(tokens.unsaved().is_none());
        }
        // What could not be stored is stored later.
        let tokens = RefreshTokens::granted(Some(token("R1")));
        tokens.accepted(&token("R1"), None, None, 0);
        assert!(tokens.unsaved().is_some());
    }
}
