//! Lists the string formats that have a type of their own, with examples of their texts.

/// A string format.
#[derive(Debug)]
pub struct Format {
    /// The values of `format` in PayPal's specs.
    pub names: &'static [&'static str],
    /// A text in the usual form.
    pub example: &'static str,
    /// Texts in other forms that are read too, each with a description.
    pub readable: &'static [(&'static str, &'static str)],
    /// Texts that are not read, each with a description.
    pub unreadable: &'static [(&'static str, &'static str)],
    /// Tests a text of an instance. It needs to tell apart only the texts that instances contain.
    pub is_readable: fn(&str) -> bool,
}

impl Format {
    /// Finds a format by the value of `format`.
    pub fn find(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.names.contains(&name))
    }
}

/// A text in the form of a time whose month does not exist.
const IMPOSSIBLE: (&str, &str) = ("a time that never was", "2018-19-12T00:00:00Z");

static FORMATS: [Format; 2] = [
    Format {
        names: &["date-time", "ppaas_date_time_v3"],
        example: "2024-02-29T12:34:56.789-0700",
        readable: &[("an odd time", "2018-12-03 03:38:46.5 pdt")],
        unreadable: &[IMPOSSIBLE, ("a day for a time", "2018-12-03")],
        // Of the texts in instances, only times contain a `T`.
        is_readable: |text| text.contains('T'),
    },
    Format {
        names: &["date", "ppaas_date_notime_v2"],
        example: "2024-02-29",
        readable: &[("an odd day", "2016-10-27 PDT"), ("a time for a day", "2018-12-03T03:38:46Z")],
        unreadable: &[IMPOSSIBLE],
        // Of the texts in instances, only times and dates begin with a digit.
        is_readable: |text| text.starts_with(|c: char| c.is_ascii_digit()),
    },
];
