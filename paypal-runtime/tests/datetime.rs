//! Tests `DateTime` and `Date` against the time libraries: values from each are written, and all
//! libraries read the same value.

use std::time::{Duration, SystemTime};

use paypal_runtime::model::{decode, deviations, encode};
use paypal_runtime::{Date, DateTime};
use proptest::prelude::*;

/// The years 0 to 9999, which all the libraries support.
const SECONDS: std::ops::Range<i64> = -62_167_219_200..253_402_207_200;

/// The value that each library reads, in seconds and nanoseconds since 1970.
fn read(time: &DateTime) -> [Option<(i64, u32)>; 4] {
    let jiff = time.to_timestamp().ok().map(|it| it.as_nanosecond());
    let time_ = time.to_time().ok().map(|it| it.unix_timestamp_nanos());
    let system = time.to_system_time().ok().map(|it| match it.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i128,
        Err(before) => -(before.duration().as_nanos() as i128),
    });
    let split = |it: i128| (it.div_euclid(1_000_000_000) as i64, it.rem_euclid(1_000_000_000) as u32);
    let chrono = time.to_chrono().ok().map(|it| (it.timestamp(), it.timestamp_subsec_nanos()));
    [jiff.map(split), chrono, time_.map(split), system.map(split)]
}

#[test]
fn a_time_of_each_library_is_written() {
    let expected = "2026-01-31T12:00:00Z";
    let jiff: jiff::Timestamp = "2026-01-31T13:00:00.999+01:00".parse().unwrap();
    assert_eq!(DateTime::from(jiff), expected);
    assert_eq!(DateTime::from(jiff.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(-7)))), expected);
    let chrono = chrono::DateTime::parse_from_rfc3339("2026-01-31T13:00:00.999+01:00").unwrap();
    assert_eq!(DateTime::from(chrono), expected);
    assert_eq!(DateTime::from(chrono.to_utc()), expected);
    let time = time::OffsetDateTime::from_unix_timestamp(1_769_860_800).unwrap();
    let ahead = time::UtcOffset::from_hms(1, 0, 0).unwrap();
    assert_eq!(DateTime::from(time.to_offset(ahead) + time::Duration::milliseconds(999)), expected);
    assert_eq!(DateTime::from(SystemTime::UNIX_EPOCH + Duration::from_millis(1_769_860_800_999)), expected);
    // Fractions are rounded down, before 1970 too.
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1);
    assert_eq!(DateTime::from(before), "1969-12-31T23:59:59Z");
    assert_eq!(DateTime::from(jiff::Timestamp::try_from(before).unwrap()), "1969-12-31T23:59:59Z");
    assert_eq!(Date::from(jiff::civil::date(2026, 1, 31)), "2026-01-31");
    assert_eq!(Date::from(chrono::NaiveDate::from_ymd_opt(2026, 1, 31).unwrap()), "2026-01-31");
    assert_eq!(Date::from(time::Date::from_ordinal_date(2026, 31).unwrap()), "2026-01-31");
}

#[test]
fn an_invalid_or_out_of_range_time_is_an_error() {
    for text in ["", "soon", "2018-19-12T00:00:00Z", "2024-02-29", "2024-02-29T12:00:00"] {
        assert_eq!(read(&text.into()), [None; 4], "{text}");
        assert_eq!(
            DateTime::from(text).to_timestamp().unwrap_err().to_string(),
            "the text is not a date and time with an offset"
        );
    }
    let far = DateTime::from("+100000-01-01T00:00:00Z");
    assert!(far.to_timestamp().is_err() && far.to_chrono().is_ok());
    assert_eq!(far.to_time().unwrap_err().to_string(), "the time is out of the range of the type");
    assert!(Date::from("+100000-01-01").to_civil().is_err());
    assert_eq!(Date::from("x").to_chrono().unwrap_err().to_string(), "the text is not a date");
}

#[test]
fn a_text_is_kept_and_sent_byte_for_byte() {
    for text in ["2022-08-15T07:13:48.964PDT", "2018-12-03T03:38:46z", "next week", "é \u{1F550}", " ", ""] {
        let body = serde_json::to_vec(text).unwrap();
        let decoded = decode::<DateTime>(&body).unwrap();
        assert_eq!(decoded.value, text);
        assert_eq!(encode(&decoded.value).unwrap(), body);
        let is_readable = decoded.value.to_timestamp().is_ok();
        assert_eq!(decoded.deviation_kinds.is_empty(), is_readable, "{text}");
        assert_eq!(deviations::<DateTime>(&body).is_empty(), is_readable, "{text}");
    }
    assert_eq!(decode::<Date>(b"20240229").unwrap().value, "20240229", "a number is repaired to a string");
}

proptest! {
    #[test]
    fn written_times_are_read_back(seconds in SECONDS, nanoseconds in 0_u32..1_000_000_000) {
        let chrono = chrono::DateTime::from_timestamp(seconds, nanoseconds).unwrap();
        let jiff = jiff::Timestamp::from_nanosecond(i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds)).unwrap();
        let time = time::OffsetDateTime::from_unix_timestamp_nanos(jiff.as_nanosecond()).unwrap();
        let texts = [DateTime::from(chrono), jiff.into(), time.into()];
        for text in &texts {
            prop_assert_eq!(text, &texts[0]);
            prop_assert_eq!(read(text), [Some((seconds, 0)); 4]);
            // The libraries read the text the same way with their own parsers.
            prop_assert_eq!(chrono::DateTime::parse_from_rfc3339(text.as_str()).unwrap().timestamp(), seconds);
            prop_assert_eq!(text.as_str().parse::<jiff::Timestamp>().unwrap().as_second(), seconds);
        }
    }

    #[test]
    fn all_libraries_read_the_same_time(
        seconds in SECONDS,
        fraction in "([.][0-9]{1,12})?",
        minutes in -1_439_i64..1_440,
        colon in any::<bool>(),
    ) {
        let local = chrono::DateTime::from_timestamp(seconds, 0).unwrap().format("%Y-%m-%dT%H:%M:%S");
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hour, minute) = (minutes.abs() / 60, minutes.abs() % 60);
        let separator = if colon { ":" } else { "" };
        let text = format!("{local}{fraction}{sign}{hour:02}{separator}{minute:02}");
        let [jiff, chrono, time, system] = read(&text.as_str().into());
        prop_assert_eq!(chrono.map(|it| it.0), Some(seconds - minutes * 60), "{}", text);
        prop_assert_eq!(chrono, system, "{}", text);
        // With its offset, a time near either end may be out of the range of one of the libraries.
        for other in [jiff, time].into_iter().flatten() {
            prop_assert_eq!(Some(other), chrono, "{}", text);
        }
    }

    #[test]
    fn dates_convert_to_each_library_and_back(days in -719_528_i64..2_932_897) {
        let chrono = chrono::DateTime::from_timestamp(days * 86_400, 0).unwrap().date_naive();
        let date = Date::from(chrono);
        prop_assert_eq!(date.to_chrono().unwrap(), chrono);
        prop_assert_eq!(Date::from(date.to_civil().unwrap()), date.clone());
        prop_assert_eq!(Date::from(date.to_time().unwrap()), date);
    }

    #[test]
    fn no_text_causes_a_panic(text in any::<String>(), odd in "[-+0-9TtZz:., PDST]{0,40}") {
        for text in [text, odd] {
            let (time, date) = (DateTime::from(text.as_str()), Date::from(text.as_str()));
            let _ = (read(&time), date.to_civil(), date.to_chrono(), date.to_time());
            let body = serde_json::to_vec(&text).unwrap();
            prop_assert_eq!(encode(&decode::<DateTime>(&body).unwrap().value).unwrap(), body);
        }
    }
}
