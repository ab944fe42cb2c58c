//! Lists what a reconciliation found: differences with their candidates, warnings and sums.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry as Slot};

use super::{
    books::{Page, Reading},
    codes::Effect,
    entry::{Balance, Entry, plus},
    explain::{Differences, Scene},
    files::DayRows,
    report::{BalanceKind, CurrencySums, Difference, Warning},
    running,
    work::{Settled, Work},
};
use crate::{
    day::Day,
    error::Result,
    row::{Amount, Time},
};

impl Work<'_> {
    /// Lists the differences with their candidates, and the days whose running balance alone
    /// breaks.
    pub(super) async fn explain(
        &self,
        reading: Reading,
        settled: &[Settled],
        notes: &mut Vec<String>,
    ) -> Result<(Vec<Difference>, Vec<Warning>)> {
        let (mut differences, mut warnings) = (Vec::new(), Vec::new());
        let all = self.differences(reading)?;
        if !self.books.unreliable.is_empty() {
            let currencies: Vec<&str> = self.books.unreliable.iter().map(String::as_str).collect();
            notes.push(format!(
                "ending_balance does not follow the balances in {}: the running balance was not checked",
                currencies.join(", ")
            ));
        }
        let mut uncertain = 0_usize;
        let mut near: BTreeMap<Day, Vec<Entry>> = BTreeMap::new();
        for (place, page) in &self.books.pages {
            let (day, currency) = (place.0, &place.1);
            let found = all.get(place);
            if found.is_none() && !self.books.breaks(currency, page, reading) {
                continue;
            }
            near.retain(|known, _| *known >= day.previous());
            for needed in [day.previous(), day, day.next()] {
                if let Slot::Vacant(slot) = near.entry(needed) {
                    let rows = self.transactions(needed, &mut Vec::new()).await?;
                    slot.insert(if let DayRows::Found(rows) = rows { rows } else { Vec::new() });
                }
            }
            let file = |day: Day| near.get(&day).map_or(&[] as &[Entry], Vec::as_slice);
            let counted = counted(file(day), settled, day);
            let breaks = match self.books.unreliable.contains(currency) {
                true => Vec::new(),
                false => running::breaks(currency, page, reading, &counted),
            };
            let Some(found) = found else {
                if !breaks.is_empty() {
                    warnings.push(Warning { day, currency: currency.clone(), breaks });
                }
                continue;
            };
            let changed: Vec<&Entry> = settled
                .iter()
                .filter(|settled| !settled.is_late && settled.later == day)
                .map(|settled| &settled.entry)
                .collect();
            for (balance, difference) in found {
                let scene = Scene {
                    day,
                    currency,
                    balance: *balance,
                    difference: *difference,
                    reading,
                    breaks: &breaks,
                    has_chain: self.books.has_chain(currency, page, reading),
                    counted: &counted,
                    file: file(day),
                    adjacent: [day.previous(), day.next()].map(|day| (day, file(day))),
                    pending: &self.books.pending,
                    changed: &changed,
                    differences: &all,
                };
                differences.push(difference_of(&scene, page)?);
            }
            let may_count = |settled: &Settled| {
                (settled.entry.day == day || settled.later == day) && settled.entry.net(currency).is_some()
            };
            uncertain +=
                usize::from(!self.books.has_chain(currency, page, reading) && settled.iter().any(may_count));
        }
        if uncertain > 0 {
            notes.push(format!(
                "{uncertain} days with a difference have rows that changed on a later day, and no running \
                 balance that says when those count; a wrong guess may be the difference"
            ));
        }
        Ok((differences, warnings))
    }

    fn differences(&self, reading: Reading) -> Result<Differences> {
        let mut differences = Differences::new();
        for (place, page) in &self.books.pages {
            let [total, available] =
                page.differences(reading)?.map(|found| found.filter(|amount| !amount.is_zero()));
            let found = match (total, available) {
                (None, None) => continue,
                (Some(total), Some(available)) if total == available => vec![(BalanceKind::Both, total)],
                (total, available) => {
                    let total = total.map(|amount| (BalanceKind::Total, amount));
                    let available = available.map(|amount| (BalanceKind::Available, amount));
                    total.into_iter().chain(available).collect()
                }
            };
            differences.insert(place.clone(), found);
        }
        Ok(differences)
    }

    pub(super) fn sums(&self, reading: Reading, differences: &[Difference]) -> Result<Vec<CurrencySums>> {
        let mut sums: BTreeMap<&str, CurrencySums> = BTreeMap::new();
        for ((_, currency), page) in &self.books.pages {
            let known = |balance: Balance| balance.total.or(balance.available).unwrap_or(Amount::zero());
            let sum = sums.entry(currency).or_insert_with(|| CurrencySums {
                currency: currency.clone(),
                opening: known(page.opening),
                movements: Amount::zero(),
                closing: Amount::zero(),
                rows: 0,
                days_with_differences: 0,
            });
            sum.movements = plus(sum.movements, page.total(reading)?)?;
            sum.closing = known(page.closing);
            sum.rows += page.rows;
        }
        let mut days: BTreeSet<(Day, &str)> = BTreeSet::new();
        for difference in differences {
            if days.insert((difference.day, &difference.currency))
                && let Some(sum) = sums.get_mut(difference.currency.as_str())
            {
                sum.days_with_differences += 1;
            }
        }
        Ok(sums.into_values().collect())
    }
}

/// Returns the rows that count on a day, each with the time at which it does.
fn counted<'e>(file: &'e [Entry], settled: &'e [Settled], day: Day) -> Vec<(Option<Time>, &'e Entry)> {
    let left: BTreeSet<usize> = settled
        .iter()
        .filter(|settled| settled.is_late && settled.entry.day == day)
        .map(|settled| settled.entry.position)
        .collect();
    let own = file.iter().filter(|entry| entry.effect != Effect::Nothing && !left.contains(&entry.position));
    let came = settled.iter().filter(|settled| settled.is_late && settled.later == day);
    let mut counted: Vec<_> = own.map(|entry| (entry.initiated, entry)).collect();
    counted.extend(came.map(|settled| (settled.entry.updated, &settled.entry)));
    counted.sort_by_key(|(time, _)| *time);
    counted
}

fn difference_of(scene: &Scene<'_>, page: &Page) -> Result<Difference> {
    let is_available = scene.balance == BalanceKind::Available;
    let known = |balance: Balance| if is_available { balance.available } else { balance.total };
    let movements = if is_available { page.available()? } else { page.total(scene.reading)? };
    Ok(Difference {
        day: scene.day,
        currency: scene.currency.to_owned(),
        balance: scene.balance,
        opening: known(page.opening).unwrap_or(Amount::zero()),
        movements,
        closing: known(page.closing).unwrap_or(Amount::zero()),
        difference: scene.difference,
        candidates: scene.candidates(),
    })
}
