//! An environment of a sandbox, for tests in Rust.

use std::{
    collections::BTreeMap,
    fmt, io,
    sync::Arc,
    time::{Duration, SystemTime},
};

use paypal_generated::{Client, Error};

use crate::{
    Delivery, FlushOrder, LedgerEntry, LoggedRequest, ReportTampering, Sandbox, SeededTransactions, apis,
    environments::SharedWorld,
    fault::{self, Fault, FaultCount, FaultError, Rule},
    gate::token,
    webhook::command::Goal,
    world::{
        delivery,
        environment::World,
        event::Event,
        export::{Imported, Unreadable},
        time::Time,
        work::Work,
    },
};

/// An environment of a [`Sandbox`]: accounts, money, time and resources of its own.
///
/// ```
/// use std::time::Duration;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = paypal_sandbox::Sandbox::start().await?;
/// let environment = sandbox.environment("checkout-tests").ok_or("no such name")?;
/// let paypal = environment.client()?;
/// environment.advance(Duration::from_secs(86_400));
/// assert!(environment.is_balanced());
/// # let _ = paypal;
/// # Ok(())
/// # }
/// ```
pub struct SandboxEnvironment<'a> {
    pub(crate) sandbox: &'a Sandbox,
    pub(crate) name: String,
    pub(crate) world: Arc<SharedWorld>,
}

impl SandboxEnvironment<'_> {
    /// Returns the name; it is empty for the default environment.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Creates a client for this environment.
    ///
    /// # Errors
    ///
    /// If the TLS library can't be set up.
    pub fn client(&self) -> Result<Client, Error> {
        self.sandbox.client_of(&self.name)
    }

    fn base(&self) -> SystemTime {
        self.sandbox.core.config.clock.now()
    }

    /// Changes the world, and waits until that is saved. Otherwise it returns what stands for
    /// nothing: the next request tells what is wrong.
    fn change_world<T: Default>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let result = change(&mut self.world.lock());
        self.world.touch();
        if self.world.block_until_saved().is_ok() { result } else { T::default() }
    }

    /// Whether the environment answered a request, also before a restart.
    pub fn is_used(&self) -> bool {
        self.world.lock().is_used()
    }

    /// Returns the time of the environment.
    pub fn now(&self) -> SystemTime {
        self.world.lock().now(self.base()).into()
    }

    /// Sets the time, and carries out what is due by then. An environment that answered no request
    /// yet and whose time is set back begins anew; of any other one, the time is not set back.
    /// Returns whether the time was set.
    pub fn set_time(&self, time: SystemTime) -> bool {
        let of = self.sandbox.core.identity(&self.name);
        self.change_world(|world| world.set_time(self.base(), Time::from(time), of).is_some())
    }

    /// Returns how many seconds of the environment pass in one second; 0 if its clock stands still.
    pub fn rate(&self) -> u32 {
        self.world.lock().rate()
    }

    /// Sets how many seconds of the environment pass in one second; with 0 its clock stands still.
    /// The greatest rate is one million.
    pub fn set_rate(&self, rate: u32) {
        self.change_world(|world| world.set_rate(self.base(), rate));
    }

    /// Moves the clock forward, and carries out what becomes due, in the order of time: tokens and
    /// authorizations expire, subscriptions renew, request ids are forgotten. Returns the number of
    /// jobs that ran.
    ///
    /// Webhooks are sent afterwards, and a delivery that was due several times on the way is tried
    /// once: [`play`](Self::play) sends them at their times.
    pub fn advance(&self, by: Duration) -> usize {
        self.change_world(|world| world.advance(self.base(), by).len())
    }

    /// Moves the clock forward as [`advance`](Self::advance) does, and sends webhooks on the way:
    /// jobs and tries are carried out in the order of their times. So three days show the whole
    /// life of a delivery that an endpoint does not acknowledge, in less than a second. Returns the
    /// number of jobs that ran.
    ///
    /// An endpoint that itself waits for the clock to be moved delays its answer until the time
    /// limit of the try.
    pub async fn play(&self, by: Duration) -> usize {
        let Some(played) = self.world.play(Goal::By(by)).await else { return 0 };
        if self.world.saving().wait().await.is_ok() { played.ran.len() } else { 0 }
    }

    /// Waits until no delivery of a webhook is due or on its way. Those that are held, and those
    /// whose next try comes later, are not waited for.
    pub async fn delivered(&self) {
        self.world.settle().await;
    }

    /// Returns the deliveries of events to webhooks, the oldest first. The latest ten thousand are
    /// kept.
    pub fn deliveries(&self) -> Vec<Delivery> {
        let now = self.base();
        let world = self.world.lock();
        let deliveries = world.read(world.now(now), |work| work.rows.all::<delivery::Delivery>());
        deliveries.into_iter().map(Delivery::from).collect()
    }

    /// Sends a delivery again, whatever its state is: its tries begin anew. Returns whether it
    /// exists.
    pub fn resend(&self, delivery_id: &str) -> bool {
        self.change(|work| work.resend(delivery_id))
    }

    /// Holds new deliveries until they are flushed. Those that are to be tried again go on.
    pub fn hold_deliveries(&self) {
        self.change(|work| work.hold_deliveries());
    }

    /// Ends the hold, and sends what was held in an order; each delivery once, and then as often
    /// again as `duplicates` tells, at most ten times. Returns how many deliveries that are.
    pub fn flush_deliveries(&self, order: FlushOrder, duplicates: usize) -> usize {
        self.change(|work| work.flush_deliveries(order, duplicates.min(delivery::MOST_DUPLICATES)))
    }

    /// Carries out what is due, and then a change.
    fn change<T: Default>(&self, act: impl FnOnce(&mut Work<'_>) -> T) -> T {
        self.change_world(|world| {
            let now = world.now(self.base());
            world.run_jobs(now);
            world.change(now, "", act)
        })
    }

    /// Approves an order in the name of the first buyer, as the approval page does. Returns whether
    /// the order was waiting for an approval.
    pub fn approve(&self, order_id: &str) -> bool {
        self.change(|work| apis::approve_order(work, order_id, None))
    }

    /// Books many transactions over a range of time, each in a row of the report, and moves the
    /// clock to the end of the range if it is not later. What is due on the way is carried out at
    /// its time. Payments whose wait ends after the range are settled when the clock gets there.
    ///
    /// If the range begins before the time of the environment, an environment that answered no
    /// request yet begins anew at that time.
    ///
    /// # Errors
    ///
    /// If an option is not permitted, or if the environment has transactions later than the begin
    /// of the range ([`io::ErrorKind::InvalidInput`]); or if the data file can't be written.
    pub fn seed_transactions(&self, transactions: SeededTransactions) -> io::Result<()> {
        let of = self.sandbox.core.identity(&self.name);
        let seeded = self.world.lock().seed_transactions(&transactions, self.base(), of);
        seeded.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        self.world.touch();
        self.world.block_until_saved()
    }

    /// Returns the logged requests, the oldest first. The log holds the latest ten thousand.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.world.lock().log.all()
    }

    /// Counts the requests of an operation, such as `orders.capture`, whatever their answers were.
    pub fn count(&self, operation: &str) -> usize {
        self.world.lock().log.count(operation)
    }

    /// Clears the log of requests.
    pub fn clear_requests(&self) {
        self.world.lock().log.clear();
    }

    /// Returns the environment as lines of JSON: all but the log of requests.
    /// [`import`](Self::import) reads them, also in another environment or sandbox.
    ///
    /// # Errors
    ///
    /// If the data file can't be read or written.
    pub fn export(&self) -> io::Result<Vec<u8>> {
        let export = self.world.lock().export(self.base());
        self.world.block_until_saved()?;
        Ok(export)
    }

    /// Replaces the environment by one that was exported. Its clock goes on from the time of the
    /// export. Tokens that were issued in an environment of another name need the header
    /// `PayPal-Sandbox-Environment` in this one.
    ///
    /// # Errors
    ///
    /// If a line can't be read, or if the export is of another version (nothing is changed then);
    /// or if the data file can't be written.
    pub fn import(&self, export: &[u8]) -> io::Result<()> {
        let imported = Imported::read(export).map_err(|Unreadable { line, reason }| {
            io::Error::new(io::ErrorKind::InvalidData, format!("line {line}: {reason}"))
        })?;
        self.world.lock().import(imported, self.base());
        // The new environment may have deliveries that are due.
        self.world.touch();
        self.world.block_until_saved()
    }

    /// Adds a fault rule after the others. Returns its id.
    ///
    /// # Errors
    ///
    /// If the rule names something unknown, contradicts itself, or has the id of another rule.
    pub fn add_fault(&self, fault: Fault) -> Result<String, FaultError> {
        self.world.faults().add(Rule::check(fault)?)
    }

    /// Replaces all fault rules; an empty list removes them.
    ///
    /// # Errors
    ///
    /// As for [`add_fault`](Self::add_fault); no rule is replaced then.
    pub fn set_faults(&self, faults: impl IntoIterator<Item = Fault>) -> Result<(), FaultError> {
        self.world.faults().replace(fault::check_all(faults)?)
    }

    /// Removes a fault rule. Returns whether there was one with this id.
    pub fn remove_fault(&self, id: &str) -> bool {
        self.world.faults().remove(id)
    }

    /// Returns how often each fault rule matched and fired, in the order of the rules.
    pub fn faults(&self) -> Vec<FaultCount> {
        self.world.faults().counts()
    }

    /// Revokes all tokens issued so far.
    pub fn revoke_tokens(&self) {
        self.change(token::revoke);
    }

    /// Returns the types of the latest ten thousand events, the oldest first, such as
    /// `PAYMENT.CAPTURE.COMPLETED`.
    pub fn events(&self) -> Vec<String> {
        let mut world = self.world.lock();
        let now = world.now(self.base());
        world.run_jobs(now);
        world.read(now, |work| work.rows.all::<Event>().into_iter().map(|event| event.event_type).collect())
    }

    /// Returns the balances of a merchant or buyer by currency, as decimal text.
    pub fn balances(&self, account_id: &str) -> BTreeMap<String, String> {
        let mut world = self.world.lock();
        let now = world.now(self.base());
        world.run_jobs(now);
        world.read(now, |work| {
            let balances = work.balances(account_id);
            balances.into_iter().map(|(currency, amount)| (currency, amount.to_string())).collect()
        })
    }

    /// Returns the movements of money of a merchant, in the order of time: what reports should
    /// show.
    pub fn ledger(&self, account_id: &str) -> Vec<LedgerEntry> {
        let mut world = self.world.lock();
        let now = world.now(self.base());
        world.run_jobs(now);
        let entries = world.read(now, |work| work.entries(None, None));
        let of_account = entries.into_iter().filter(|entry| entry.merchant == account_id);
        of_account.map(LedgerEntry::from).collect()
    }

    /// Changes how reports show a transaction from now on. The balances and the ledger stay as they
    /// are, so that a program that compares reports with balances has something to find. Of two
    /// transactions with one id, the later is changed: the payment of an authorization. Returns
    /// whether there is a transaction with this id.
    ///
    /// Several changes of a transaction add up. They are in memory only.
    ///
    /// ```
    /// use paypal_sandbox::{ReportTampering, SeededTransactions};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = paypal_sandbox::Sandbox::start().await?;
    /// let shop = sandbox.environment("shop").ok_or("no such name")?;
    /// shop.seed_transactions(SeededTransactions::new(100))?;
    /// let ledger = shop.ledger("MERCHANTAAAA2");
    /// let payment = ledger.iter().find(|entry| entry.event_code == "T0006").ok_or("no payment")?;
    /// assert!(shop.tamper(&payment.id, ReportTampering::FeeBy(-5)));
    /// shop.end_tampering();
    /// # Ok(())
    /// # }
    /// ```
    pub fn tamper(&self, transaction_id: &str, tampering: ReportTampering) -> bool {
        let world = self.world.lock();
        world.read(world.now(self.base()), |work| {
            let entry = work.entry(transaction_id);
            entry.map(|entry| work.reports.tamper((entry.time, entry.number), tampering)).is_some()
        })
    }

    /// Lets reports show all transactions as they are again.
    pub fn end_tampering(&self) {
        let world = self.world.lock();
        world.read(world.now(self.base()), |work| work.reports.end_tampering());
    }

    /// Whether the lines of every movement of money add up to zero, and the balances to the lines.
    pub fn is_balanced(&self) -> bool {
        let mut world = self.world.lock();
        let now = world.now(self.base());
        world.run_jobs(now);
        world.read(now, |work| work.is_balanced())
    }
}

impl fmt::Debug for SandboxEnvironment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxEnvironment").field("name", &self.name).finish_non_exhaustive()
    }
}
