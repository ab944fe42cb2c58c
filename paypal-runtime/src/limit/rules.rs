//! What is limited: levels, rates, and which requests share them.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{KeyLimits, LimitKey, Rate};

/// Which requests share a limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitScope {
    /// All requests of one client id in one environment.
    #[default]
    Credentials,
    /// All requests of one client id in one environment to one API.
    CredentialsAndApi,
    /// All requests of all clients that use the limit.
    Everything,
}

/// What a [`LocalLimit`](crate::LocalLimit) or a `RedisLimit` limits: the number of concurrent
/// requests (the level), their rate, or both, and which requests share them.
///
/// Without a level and a rate nothing is limited. Clients without a client id
/// ([`Credentials::bearer`](crate::Credentials::bearer)) share one limit in each environment.
///
/// ```
/// use paypal_runtime::{Client, Credentials, LimitRules, LimitScope, LocalLimit, Rate};
///
/// // 25 requests at a time for each client id, and at most 45 a minute to one API.
/// let all = LocalLimit::new(LimitRules::new().level(25));
/// let reports = LimitRules::new().rate(Rate::per_minute(45)).only_apis(["transactions"]);
/// let paypal = Client::builder(Credentials::new("id", "secret"))
///     .limit(all)
///     .limit(LocalLimit::new(reports.scope(LimitScope::CredentialsAndApi)))
///     .build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct LimitRules {
    level: Option<usize>,
    rate: Option<Rate>,
    scope: LimitScope,
    apis: Option<Vec<String>>,
    keys: KeyLimits,
}

/// The limit of one group of requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// The name of the group: one line without braces, bars or spaces inside its parts.
    pub(super) name: String,
    pub(super) level: Option<usize>,
    pub(super) rate: Option<Rate>,
}

/// Characters that could make two names equal, end a line, or end a hash tag of Redis.
const ESCAPED: &AsciiSet = &CONTROLS.add(b'|').add(b'%').add(b' ').add(b'{').add(b'}');

/// Returns the name of the requests that a pause stops: those of one account to one API. PayPal may
/// limit one account and not another, whoever shares a limit with it.
#[cfg(feature = "redis")]
pub(super) fn pause_name(key: &LimitKey<'_>) -> String {
    let part = |text| utf8_percent_encode(text, ESCAPED);
    let (base, subject) = (key.environment().base_url(), key.subject().unwrap_or_default());
    format!("{}|{}|{}|{}", part(base), part(key.client_id()), part(subject), part(key.api()))
}

impl LimitRules {
    /// Creates rules that limit nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the maximum number of concurrent requests; less than 1 counts as 1.
    #[must_use]
    pub fn level(mut self, level: usize) -> Self {
        self.level = Some(level.max(1));
        self
    }

    /// Sets the maximum rate of requests.
    #[must_use]
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Sets which requests share a limit; [`LimitScope::Credentials`] by default.
    #[must_use]
    pub fn scope(mut self, scope: LimitScope) -> Self {
        self.scope = scope;
        self
    }

    /// Limits only requests to these APIs, by their modules, such as `transactions`. Other requests
    /// need no permit. By default all are limited.
    #[must_use]
    pub fn only_apis<A: Into<String>>(mut self, apis: impl IntoIterator<Item = A>) -> Self {
        self.apis = Some(apis.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the limits of single client ids, and who borrows whose limit. They have no effect with
    /// [`LimitScope::Everything`].
    #[must_use]
    pub fn keys(mut self, keys: KeyLimits) -> Self {
        self.keys = keys;
        self
    }

    /// Returns the identity of a limit whose state has this address. With a rate it comes after all
    /// without one.
    pub(super) fn identity(&self, address: usize) -> usize {
        /// No address of a 64-bit system has this bit.
        const HAS_RATE: usize = 1 << (usize::BITS - 1);
        let has_rate = self.rate.is_some() || self.keys.has_rates();
        address | if has_rate { HAS_RATE } else { 0 }
    }

    /// Returns the group that a request belongs to; `None` if it is not limited.
    pub(super) fn group(&self, key: &LimitKey<'_>) -> Option<Group> {
        if self.apis.as_ref().is_some_and(|apis| !apis.iter().any(|api| api == key.api())) {
            return None;
        }
        let part = |text| utf8_percent_encode(text, ESCAPED);
        let owner = self.keys.root(key.client_id()).unwrap_or(key.client_id());
        let of_owner = || format!("{}|{}", part(key.environment().base_url()), part(owner));
        let (name, own) = match self.scope {
            LimitScope::Everything => ("everything".to_owned(), None),
            LimitScope::Credentials => (of_owner(), self.keys.get(owner)),
            LimitScope::CredentialsAndApi => {
                (format!("{}|{}", of_owner(), part(key.api())), self.keys.get(owner))
            }
        };
        let level = own.and_then(|own| own.own_level()).or(self.level);
        let rate = own.and_then(|own| own.own_rate()).or(self.rate);
        (level.is_some() || rate.is_some()).then_some(Group { name, level, rate })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Environment, limit::KeyLimit};

    fn name(rules: &LimitRules, environment: &Environment, id: &str, api: &'static str) -> Option<String> {
        rules.group(&LimitKey::new(environment, id, api)).map(|group| group.name)
    }

    #[test]
    fn the_scope_decides_who_shares_a_limit() {
        let (one, two) = (Environment::Sandbox, Environment::Live);
        let all =
            [(&one, "a", "x"), (&one, "a", "y"), (&one, "b", "x"), (&two, "a", "x"), (&one, "a|b", "{x}")];
        let table =
            [(LimitScope::Credentials, 4), (LimitScope::CredentialsAndApi, 5), (LimitScope::Everything, 1)];
        for (scope, groups) in table {
            let rules = LimitRules::new().level(1).scope(scope);
            let mut names: Vec<_> =
                all.iter().map(|(e, id, api)| name(&rules, e, id, api).unwrap()).collect();
            assert!(names.iter().all(|name| !name.contains(['{', '}', '\n', ' '])), "{names:?}");
            names.sort();
            names.dedup();
            assert_eq!(names.len(), groups, "{scope:?}: {names:?}");
        }
    }

    #[test]
    fn requests_that_no_rule_limits_need_no_permit() {
        let rules = LimitRules::new().level(0).only_apis(["x"]);
        let group = rules.group(&LimitKey::new(&Environment::Sandbox, "a", "x")).unwrap();
        assert_eq!((group.level, group.rate), (Some(1), None));
        assert_eq!(name(&rules, &Environment::Sandbox, "a", "y"), None);
        assert_eq!(name(&LimitRules::new(), &Environment::Sandbox, "a", "x"), None);
    }

    #[test]
    fn a_borrower_shares_the_limit_of_its_root_in_the_same_environment() {
        let keys = [KeyLimit::new("a").level(25), KeyLimit::new("b").level(5).borrow_from("a")];
        let rules = LimitRules::new().level(2).keys(KeyLimits::new(keys).unwrap());
        let group = |environment, id| rules.group(&LimitKey::new(environment, id, "x")).unwrap();
        assert_eq!(group(&Environment::Live, "a"), group(&Environment::Live, "b"));
        assert_ne!(group(&Environment::Live, "a").name, group(&Environment::Sandbox, "b").name);
        assert_eq!(
            (group(&Environment::Live, "b").level, group(&Environment::Live, "c").level),
            (Some(25), Some(2))
        );
    }
}
