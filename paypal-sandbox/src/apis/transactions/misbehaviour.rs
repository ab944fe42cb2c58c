//! How transaction search misbehaves, as the builder sets it.

use std::time::Duration;

/// How transaction search misbehaves, for tests of programs that read reports.
///
/// Each kind has a rate: with `n`, about one in `n` rows or lists is chosen, by the seed. A program
/// that reads with care loses nothing: when time has passed, and it reads a range again, everything
/// is there exactly once. The balances are right at any time.
///
/// ```
/// use std::time::Duration;
///
/// use paypal_sandbox::{ReportMisbehaviour, Sandbox};
///
/// let late = ReportMisbehaviour::new(7).late_rows(20,
/// Duration::from_secs(7200)).shifting_pages(2); let builder =
/// Sandbox::builder().report_misbehaviour(late);
/// # let _ = builder;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "nothing misbehaves until a builder is given this"]
pub struct ReportMisbehaviour {
    seed: u64,
    pub(super) late_rows: Option<(u64, Duration)>,
    pub(super) late_fields: Option<(u64, Duration)>,
    pub(super) shifting_pages: Option<u64>,
    pub(super) repeated_rows: Option<u64>,
    pub(super) unknown_fields: Option<u64>,
    pub(super) numbers: Option<u64>,
    pub(super) no_account: Option<u64>,
}

impl ReportMisbehaviour {
    /// Creates one without any misbehaviour. The seed decides which rows and lists are chosen.
    pub fn new(seed: u64) -> Self {
        Self { seed, ..Self::default() }
    }

    /// Creates one with every misbehaviour: rows are up to two days late, and one in two lists
    /// shifts.
    pub fn all(seed: u64) -> Self {
        let hour = Duration::from_secs(3600);
        Self::new(seed)
            .late_rows(10, hour * 48)
            .late_fields(15, hour * 24)
            .shifting_pages(2)
            .repeated_rows(10)
            .unknown_fields(50)
            .numbers(50)
            .no_account(5)
    }

    /// Shows one in `n` rows only some time after its initiation, although
    /// `last_refreshed_datetime` is later than that. The balances have its money at once.
    pub fn late_rows(mut self, n: u64, by: Duration) -> Self {
        self.late_rows = Some((n, by));
        self
    }

    /// Leaves out `fee_amount`, `ending_balance`, `available_balance` and
    /// `transaction_updated_date` of one in `n` rows, until some time after its initiation.
    pub fn late_fields(mut self, n: u64, by: Duration) -> Self {
        self.late_fields = Some((n, by));
        self
    }

    /// Lets a row arrive while one in `n` lists with several pages is read: the first page does not
    /// have it, and the later ones have it. So the second page begins with the last row of the
    /// first one, and `total_items` grows. It happens once to a list.
    pub fn shifting_pages(mut self, n: u64) -> Self {
        self.shifting_pages = Some(n);
        self
    }

    /// Repeats the last row of a page in the place of the first row of the next page, at one in `n`
    /// pages. `total_items` stays, so that a row is missing. It happens once to a page.
    pub fn repeated_rows(mut self, n: u64) -> Self {
        self.repeated_rows = Some(n);
        self
    }

    /// Adds a field `sandbox_unknown_field` and a part `sandbox_unknown_info` to one in `n` rows.
    pub fn unknown_fields(mut self, n: u64) -> Self {
        self.unknown_fields = Some(n);
        self
    }

    /// Shows the amount of one in `n` rows as a JSON number instead of a text, and its id too if
    /// that has digits alone and does not begin with zero.
    pub fn numbers(mut self, n: u64) -> Self {
        self.numbers = Some(n);
        self
    }

    /// Leaves out `account_number` in one in `n` pages.
    pub fn no_account(mut self, n: u64) -> Self {
        self.no_account = Some(n);
        self
    }

    /// Whether something is chosen for a kind of misbehaviour, which has a number of its own.
    pub(super) fn chooses(&self, kind: u64, n: Option<u64>, what: &[u64]) -> bool {
        n.is_some_and(|n| n > 0 && self.draw(kind, what).is_multiple_of(n))
    }

    /// Draws a number that depends on the seed and on what it is for alone.
    pub(super) fn draw(&self, kind: u64, what: &[u64]) -> u64 {
        what.iter().fold(mix(self.seed ^ mix(kind)), |mixed, number| mix(mixed ^ number))
    }
}

/// Mixes the bits of a number, as SplitMix64 does.
fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_in_n_is_chosen_by_the_seed() {
        let chosen = |seed: u64, n: Option<u64>| {
            (0..10_000).filter(|number| ReportMisbehaviour::new(seed).chooses(1, n, &[*number])).count()
        };
        assert_eq!((chosen(1, None), chosen(1, Some(0)), chosen(1, Some(1))), (0, 0, 10_000));
        assert!((400..600).contains(&chosen(1, Some(20))), "{}", chosen(1, Some(20)));
        assert_ne!(ReportMisbehaviour::new(1).draw(1, &[5]), ReportMisbehaviour::new(2).draw(1, &[5]));
        assert_ne!(ReportMisbehaviour::new(1).draw(1, &[5]), ReportMisbehaviour::new(1).draw(2, &[5]));
    }
}
