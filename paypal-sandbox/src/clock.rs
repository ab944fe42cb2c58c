//! Clocks. The time is passed in, so that no test waits for a token, an approval or a request id to
//! expire.

use std::time::SystemTime;

use paypal_generated::DateTime;

/// Formats a time as `2024-05-01T12:30:00Z`.
pub(crate) fn date_time(time: SystemTime) -> String {
    DateTime::from(time).into_string()
}

/// Formats the date of a time as `2024-05-01`.
pub(crate) fn date(time: SystemTime) -> String {
    let text = date_time(time);
    text.split_once('T').map_or_else(String::new, |(date, _)| date.to_owned())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn dates_follow_the_calendar() {
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ];
        for (seconds, expected) in table {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(date_time(time), expected);
        }
    }
}
