//! Fills an environment with seeded transactions.

use std::time::SystemTime;

use super::{
    account::{Account, AccountKind},
    bulk::Bulk,
    environment::{Identity, World},
    time::Time,
};
use crate::apis::{REPORT_SETTLE, SeedError, SeedPlan, SeedStep, SeededTransactions};

/// How many steps are one transaction of the store.
const BATCH: usize = 5000;

impl World {
    /// Books seeded transactions, and moves the clock to the end of their range, if it is not
    /// later. What is due on the way is carried out at its time. An environment that answered no
    /// request yet begins anew at the begin of the range, if that is earlier than its time. Returns
    /// the range.
    ///
    /// # Errors
    ///
    /// If an option is not permitted, or if other entries are later than the begin of the range.
    pub(crate) fn seed_transactions(
        &mut self,
        options: &SeededTransactions,
        base: SystemTime,
        of: Identity<'_>,
    ) -> Result<(Time, Time), SeedError> {
        let now = self.now(base);
        let (from, to) = options.check(now)?;
        let account = self.read(now, |work| work.rows.find::<Account>(&options.account));
        let account = account.filter(|account| account.kind == AccountKind::Merchant);
        let account = account.ok_or(SeedError::new("/account", "There is no merchant with this id."))?;
        if from < now && !self.is_used() {
            self.set_time(base, from, of);
        } else if from < now && self.read(now, |work| work.last_entry()).is_some_and(|last| last > from) {
            let words = "The environment has later transactions. Use a new one, or a later begin.";
            return Err(SeedError::new("/from", words));
        }
        self.catch_up(base, from);
        // An index that exists gets the entries without reading their rows again.
        self.read(from, |work| work.last_entry());
        let plan = SeedPlan::new(&account, options.count, from, to, options.seed);
        self.carry_out(plan, base)?;
        self.catch_up(base, to.max(now));
        Ok((from, to))
    }

    /// Carries out what is due until a time, and moves the clock there if it is not later.
    fn catch_up(&mut self, base: SystemTime, time: Time) {
        let now = self.now(base);
        if time > now {
            self.advance(base, time.since(now));
        } else {
            self.run_jobs(time);
        }
    }

    /// Carries out steps, with the jobs that are due between them.
    fn carry_out(&mut self, plan: SeedPlan, base: SystemTime) -> Result<(), SeedError> {
        let mut steps = plan.peekable();
        while steps.peek().is_some() {
            let job = self.next_job();
            let mut bulk = Bulk::new(self.work(self.now(base), ""));
            let mut count = 0;
            while count < BATCH
                && let Some(step) =
                    steps.next_if(|step| step.time().zip(job).is_none_or(|(time, job)| time < job))
            {
                match step {
                    SeedStep::Book(entry) => bulk.book(*entry),
                    SeedStep::Settle(time, id, status) => bulk.settle(time, &id, status),
                    SeedStep::Later(time, id) => {
                        bulk.work.schedule(time, REPORT_SETTLE, &id);
                    }
                }
                count += 1;
            }
            let (work, entries) = bulk.finish();
            match work.finish() {
                Ok(finished) => {
                    self.reports.add(&entries);
                    self.apply_noted(finished);
                }
                Err(_) => return Err(SeedError::new("", "The rows of the environment can't be read.")),
            }
            if let Some(job) = job.filter(|_| count < BATCH && steps.peek().is_some()) {
                self.catch_up(base, job);
                if count == 0 && self.next_job() == Some(job) {
                    return Err(SeedError::new("", "A job of the environment can't be carried out."));
                }
            }
        }
        Ok(())
    }
}
