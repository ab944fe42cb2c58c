//! The script that each turn runs, its arguments and its reply.

use std::{sync::Arc, time::Duration};

use ::redis::{Cmd, Value, cmd};

use crate::redis::milliseconds;

/// The script. It runs in Redis as one atomic operation.
pub(super) const SCRIPT: &str = include_str!("turn.lua");

/// How long a waiting process keeps its place in the queue without a turn. Its tickets stay valid:
/// with its next turn it is at its old place.
const SEEN_FOR: Duration = Duration::from_secs(2);

/// How long the level that a process stated counts.
const STATED_FOR: Duration = Duration::from_secs(60);

/// How long nobody gets a place after Redis lost its data, so that all processes name the places
/// that they hold. It is longer than [`super::keeper`] waits between two attempts to reach Redis.
pub(super) const SETTLE_FOR: Duration = Duration::from_millis(1500);

/// The longest pause, as of a cool-down.
pub(super) const LONGEST_PAUSE: Duration = Duration::from_secs(3600);

/// What a process tells and asks in one turn.
#[derive(Clone, Debug, Default)]
pub(super) struct Turn {
    pub(super) level: usize,
    pub(super) interval: u64,
    pub(super) tolerance: u64,
    /// Whether the process returns after it worked without Redis.
    pub(super) returns: bool,
    /// How many requests need a ticket.
    pub(super) new: usize,
    pub(super) released: Vec<u64>,
    /// The places that the process holds, and the rest of their leases.
    pub(super) held: Vec<(u64, Duration)>,
    /// The names of the new pauses, and how long they last.
    pub(super) pauses: Vec<(Arc<str>, Duration)>,
    pub(super) wants: Vec<Want>,
    /// The longest lease, for the life of the keys.
    pub(super) lease: Duration,
}

/// A request for a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Want {
    pub(super) id: u64,
    /// The ticket; -2 is the second of the new tickets.
    pub(super) ticket: i64,
    pub(super) lease: Duration,
    /// The name of the pause that stops it; `None` if it ignores pauses.
    pub(super) pause: Option<Arc<str>>,
}

/// The reply of the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    /// The level that counts; 0 for none.
    pub(super) level: usize,
    /// How many processes stated a level lately.
    pub(super) processes: u32,
    /// How long nobody gets a place.
    pub(super) settle: Duration,
    /// How long the first waiting request has to wait for the rate.
    pub(super) wait: Duration,
    /// How many requests are before the first waiting one; `None` if none waits.
    pub(super) front: Option<u64>,
    /// The ticket before the first new one.
    pub(super) base: u64,
    /// Which wants got a place.
    pub(super) granted: Vec<bool>,
    /// The names of the pauses, and how long they still last.
    pub(super) pauses: Vec<(String, Duration)>,
}

impl Turn {
    /// Returns the command for the keys of this group; `sha` is the digest of the loaded script.
    pub(super) fn command(&self, sha: &str, keys: &str, process: &str) -> Cmd {
        let mut command = cmd("EVALSHA");
        command.arg(sha).arg(7);
        for key in ["holders", "waiters", "counter", "pauses", "levels", "rate", "settling"] {
            command.arg(format!("{keys}|{key}"));
        }
        let keep = self.lease.saturating_add(STATED_FOR);
        command.arg(process).arg(self.level).arg(self.interval).arg(self.tolerance);
        for time in [SEEN_FOR, STATED_FOR, keep, LONGEST_PAUSE] {
            command.arg(milliseconds(time));
        }
        command.arg(u8::from(self.returns)).arg(milliseconds(SETTLE_FOR)).arg(self.new);
        command.arg(self.released.len());
        self.released.iter().for_each(|id| {
            command.arg(*id);
        });
        command.arg(self.held.len());
        for (id, left) in &self.held {
            command.arg(*id).arg(milliseconds(*left));
        }
        command.arg(self.pauses.len());
        for (name, pause) in &self.pauses {
            command.arg(&**name).arg(milliseconds(*pause));
        }
        command.arg(self.wants.len());
        for want in &self.wants {
            command.arg(want.ticket).arg(milliseconds(want.lease)).arg(want.id);
            command.arg(want.pause.as_deref().unwrap_or_default());
        }
        command
    }
}

impl Reply {
    /// Reads the reply of the script; `None` if it has another form, or is not about `wants`
    /// requests.
    pub(super) fn read(value: &Value, wants: usize) -> Option<Self> {
        let Value::Array(parts) = value else { return None };
        let [level, processes, settle, wait, front, base, granted, pauses] = parts.as_slice() else {
            return None;
        };
        let (Value::Array(granted), Value::Array(pauses)) = (granted, pauses) else { return None };
        let granted: Option<Vec<bool>> = granted.iter().map(|it| number(it).map(|it| it == 1)).collect();
        let pauses: Option<Vec<_>> = (pauses.chunks(2))
            .map(|pair| match pair {
                [name, left] => Some((text(name)?, time(left)?.min(LONGEST_PAUSE))),
                _ => None,
            })
            .collect();
        Some(Self {
            level: usize::try_from(number(level)?).ok()?,
            processes: u32::try_from(number(processes)?).ok()?,
            settle: time(settle)?.min(SETTLE_FOR),
            wait: time(wait)?,
            front: match front {
                Value::Int(-1) => None,
                front => Some(number(front)?),
            },
            base: number(base)?,
            granted: granted.filter(|granted| granted.len() == wants)?,
            pauses: pauses?,
        })
    }
}

fn number(value: &Value) -> Option<u64> {
    let Value::Int(number) = value else { return None };
    u64::try_from(*number).ok()
}

fn time(value: &Value) -> Option<Duration> {
    number(value).map(Duration::from_millis)
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::BulkString(bytes) => String::from_utf8(bytes.clone()).ok(),
        Value::SimpleString(text) => Some(text.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Nil),
            Just(Value::Okay),
            any::<i64>().prop_map(Value::Int),
            (-1i64..4).prop_map(Value::Int),
            any::<Vec<u8>>().prop_map(Value::BulkString),
            any::<String>().prop_map(Value::SimpleString),
        ];
        leaf.prop_recursive(3, 40, 8, |inner| prop::collection::vec(inner, 0..9).prop_map(Value::Array))
    }

    #[test]
    fn a_reply_is_read() {
        let int = Value::Int;
        let pauses = Value::Array(vec![Value::BulkString(b"orders".to_vec()), int(1500)]);
        let parts = vec![
            int(7),
            int(2),
            int(0),
            int(12),
            int(3),
            int(41),
            Value::Array(vec![int(1), int(0)]),
            pauses,
        ];
        let reply = Reply::read(&Value::Array(parts), 2).unwrap();
        assert_eq!((reply.level, reply.processes, reply.front, reply.base), (7, 2, Some(3), 41));
        assert_eq!((reply.granted, reply.wait), (vec![true, false], Duration::from_millis(12)));
        assert_eq!(reply.pauses, [("orders".to_owned(), Duration::from_millis(1500))]);
    }

    proptest! {
        #[test]
        fn any_reply_is_read_or_refused(
            parts in prop::collection::vec(values(), 0..10),
            other in values(),
            wants in 0usize..4,
        ) {
            Reply::read(&other, wants);
            if let Some(reply) = Reply::read(&Value::Array(parts), wants) {
                prop_assert_eq!(reply.granted.len(), wants);
                prop_assert!(reply.settle <= SETTLE_FOR);
            }
        }
    }
}
