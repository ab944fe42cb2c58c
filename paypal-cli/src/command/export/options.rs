//! The options of `paypal export`.

use std::{path::PathBuf, str::FromStr, time::Duration};

use clap::{Args, ValueEnum, builder::PossibleValuesParser};
use paypal_export::{Day, Scope, Shard, Stream, Zone};
use paypal_generated::Rate;

use super::format::FileFormat;
use crate::error::{Error, Result};

/// The word for all streams.
const ALL: &str = "all";

/// The options of an export.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// What to export: one stream, several, or `all`.
    #[arg(value_name = "STREAM", required = true, value_parser = PossibleValuesParser::new(words()))]
    streams: Vec<String>,
    /// The first day.
    #[arg(long, value_name = "DAY", required = true, value_parser = read::<Day>)]
    from: Option<Day>,
    /// The day after the last one; by default everything up to now is exported.
    #[arg(long, value_name = "DAY", value_parser = read::<Day>)]
    to: Option<Day>,
    /// Where files go: a folder, the URL of object storage, such as s3://bucket/paypal, or `-` for
    /// the rows of one stream on standard output.
    #[arg(short, long, value_name = "FOLDER|URL|-", required = true)]
    out: Option<String>,
    #[command(flatten)]
    pub(super) format: FileFormat,
    /// Which transactions: all, or those that affect a balance.
    #[arg(long, value_enum, default_value_t = ScopeName::All)]
    scope: ScopeName,
    /// The time zone whose days the files have, such as Europe/Berlin.
    #[arg(long, value_name = "ZONE", default_value = "UTC", value_parser = read::<Zone>)]
    pub(super) tz: Zone,
    /// How long after its end a day is read again, to find rows that come late, such as 3d or 12h.
    /// By default 3d for transactions, and less for other streams.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(super) lookback: Option<Duration>,
    /// How long one call may wait in all while PayPal limits the requests.
    #[arg(long, value_name = "TIME", default_value = "15m", value_parser = duration)]
    pub(super) max_wait: Duration,
    /// The part that this machine does, such as 1/4, if several machines share the export.
    #[arg(long, value_name = "I/N", value_parser = read::<Shard>)]
    pub(super) shard: Option<Shard>,
    /// Reads all days of the range again.
    #[arg(long)]
    pub(super) restart: bool,
    /// Writes the personal data of payers too: names, addresses and email addresses.
    #[arg(long)]
    pub(super) with_payer: bool,
    /// The day before which nothing may change, such as the first day after closed books. If a day
    /// before it has changed, its file stays as it is, and the command ends with exit code 9.
    #[arg(long, value_name = "DAY", value_parser = read::<Day>)]
    pub(super) frozen_before: Option<Day>,
    /// With --format csv, puts an apostrophe in front of texts that a spreadsheet would take for
    /// formulas.
    #[arg(long)]
    excel_safe: bool,
    /// With --format parquet, how pages are compressed.
    #[arg(long, value_enum)]
    compression: Option<Compression>,
    /// The id of a batch of payouts whose items are exported besides those of batches that are
    /// found in transactions. May be given several times.
    #[arg(long, value_name = "ID")]
    pub(super) payout_batch: Vec<String>,
    /// The most requests to the reporting API, such as 45/min, or none. By default 45/min, and none
    /// with a local PayPal.
    #[arg(long, value_name = "RATE", value_parser = pace)]
    pub(super) pace: Option<Pace>,
    /// The Redis through which exports on several machines share their pace and the connection's
    /// concurrency. A URL with a password goes into the variable PAYPAL_SHARED_LIMIT.
    #[arg(long, value_name = "redis://HOST")]
    pub(super) shared_limit: Option<String>,
    /// Writes the report as JSON into this file; `-` prints it in place of the summary.
    #[arg(long, value_name = "FILE|-")]
    pub(super) report: Option<PathBuf>,
}

/// Which transactions are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ScopeName {
    /// Those that affect a balance
    Balance,
    /// All
    All,
}

/// How the pages of Parquet files are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Compression {
    /// By Snappy, which every reader knows
    Snappy,
    /// Not at all
    None,
}

/// The most requests in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// As many as PayPal answers.
    None,
    /// This rate.
    Rate(Rate),
}

impl Options {
    /// Returns the streams, each once and in the order in which they are read.
    pub(super) fn streams(&self) -> Vec<Stream> {
        let is_wanted =
            |stream: &Stream| self.streams.iter().any(|word| word == ALL || word == stream.name());
        Stream::ALL.into_iter().filter(is_wanted).collect()
    }

    /// Returns the first day.
    pub(super) fn from(&self) -> Result<Day> {
        self.from.ok_or_else(|| Error::usage("--from is missing"))
    }

    /// Returns the day after the last one, if it was given.
    pub(super) fn to(&self) -> Option<Day> {
        self.to
    }

    /// Returns where files go.
    pub(super) fn out(&self) -> Result<&str> {
        self.out.as_deref().ok_or_else(|| Error::usage("--out is missing"))
    }

    /// Returns which transactions are exported.
    pub(super) fn scope(&self) -> Scope {
        match self.scope {
            ScopeName::Balance => Scope::Balance,
            ScopeName::All => Scope::All,
        }
    }

    /// Returns the format of the files with its options.
    ///
    /// # Errors
    ///
    /// Fails if an option belongs to another format, or if the program was built without it.
    pub(super) fn format(&self) -> Result<paypal_export::Format> {
        if self.excel_safe && self.format != FileFormat::Csv {
            return Err(Error::usage("--excel-safe is an option of CSV").help("use --format csv"));
        }
        if self.compression.is_some() && self.format != FileFormat::Parquet {
            return Err(Error::usage("--compression is an option of Parquet").help("use --format parquet"));
        }
        match self.format {
            FileFormat::Ndjson => Ok(paypal_export::Format::Ndjson),
            FileFormat::Csv => Ok(paypal_export::Format::Csv { is_excel_safe: self.excel_safe }),
            #[cfg(feature = "parquet")]
            FileFormat::Parquet => Ok(paypal_export::Format::Parquet {
                is_compressed: self.compression != Some(Compression::None),
            }),
            #[cfg(not(feature = "parquet"))]
            FileFormat::Parquet => Err(super::place::built_without("Parquet", "parquet")),
        }
    }

    /// Returns whether an option was given that a command below `export` does not take.
    pub(super) fn is_given(&self) -> bool {
        !self.streams.is_empty() || self.from.is_some() || self.to.is_some() || self.out.is_some()
    }
}

fn words() -> Vec<&'static str> {
    Stream::ALL.into_iter().map(Stream::name).chain([ALL]).collect()
}

/// Reads the value of an option by the library; its error is on one line, with its help.
pub(in crate::command) fn read<T: FromStr<Err = paypal_export::Error>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: paypal_export::Error| match error.help_line() {
        Some(help) => format!("{error}; {help}"),
        None => error.to_string(),
    })
}

/// Reads a number with a unit: `90s`, `15m`, `12h` or `3d`.
fn duration(text: &str) -> Result<Duration, String> {
    let seconds = text.char_indices().last().and_then(|(at, unit)| {
        let unit = match unit {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            'd' => 86_400,
            _ => return None,
        };
        digits(text.get(..at)?)?.checked_mul(unit)
    });
    let wrong = || "a time is a number with a unit: 90s, 15m, 12h or 3d".to_owned();
    seconds.map(Duration::from_secs).ok_or_else(wrong)
}

/// Reads a pace: `45/min`, `2/s`, `1000/h` or `none`.
fn pace(text: &str) -> Result<Pace, String> {
    if text == "none" {
        return Ok(Pace::None);
    }
    let rate = text.split_once('/').and_then(|(count, unit)| {
        let period = match unit {
            "s" => 1,
            "min" => 60,
            "h" => 3600,
            _ => return None,
        };
        let count = digits(count).and_then(|count| u32::try_from(count).ok()).filter(|count| *count > 0)?;
        Some(Rate::new(count, Duration::from_secs(period)))
    });
    rate.map(Pace::Rate).ok_or_else(|| "a pace is written like 45/min, 2/s or 1000/h, or is none".to_owned())
}

/// Reads a number without a sign.
fn digits(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_have_units() {
        let table = [("90s", 90), ("15m", 900), ("12h", 43_200), ("3d", 259_200), ("0s", 0)];
        for (text, seconds) in table {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "3", "d", "-3d", "+3d", "3.5d", "3w", "3 d", "99999999999999999d", "3é"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_pace_is_a_number_in_a_time() {
        assert_eq!(pace("45/min"), Ok(Pace::Rate(Rate::per_minute(45))));
        assert_eq!(pace("2/s"), Ok(Pace::Rate(Rate::per_second(2))));
        assert_eq!(pace("none"), Ok(Pace::None));
        for text in ["", "45", "0/min", "-1/min", "45/", "/min", "45/minute", "4.5/min", "5000000000/h"] {
            assert!(pace(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_a_panic(text in "[0-9a-z/+. é-]{0,8}") {
            let _ = (duration(&text), pace(&text), read::<Day>(&text), read::<Shard>(&text));
        }
    }
}
