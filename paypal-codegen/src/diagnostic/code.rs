//! The table of codes: one constant a kind of problem.

use std::fmt;

/// The code of a kind of problem, such as `E0102`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// The code as it is printed.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

macro_rules! codes {
    ($($name:ident = $code:literal, $meaning:literal;)*) => {
        $(#[doc = $meaning] pub const $name: Code = Code($code);)*

        /// Every code and what it means, in ascending order.
        pub const ALL: &[(Code, &str)] = &[$(($name, $meaning)),*];
    };
}

// E00: files. E01: reading a document. E02: its shape as OpenAPI. E03: import.
codes! {
    UNREADABLE_FILE = "E0001", "A file or folder can't be read.";
    UNWRITABLE_FILE = "E0002", "A file can't be written.";
    NOT_UTF8 = "E0003", "A file holds bytes that are not UTF-8.";

    NOT_YAML = "E0101", "The text is neither YAML nor JSON.";
    EMPTY_DOCUMENT = "E0102", "The file holds no document.";
    SEVERAL_DOCUMENTS = "E0103", "The file holds more than one document.";
    DUPLICATE_KEY = "E0104", "A mapping has the same key twice.";
    KEY_NOT_SCALAR = "E0105", "A key is not a string, number or word.";
    TOO_DEEP = "E0106", "The nesting is deeper than any interface needs.";
    TOO_MANY_ALIASES = "E0107", "The aliases expand to more than any interface needs.";
    UNFINISHED_ALIAS = "E0108", "An alias stands inside the node it refers to.";
    UNKNOWN_TAG = "E0109", "A YAML tag that JSON has no counterpart for.";
    NOT_A_NUMBER = "E0110", "Infinity and not-a-number have no counterpart in JSON.";

    WRONG_TYPE = "E0201", "A node is of another type than its place asks for.";
    MISSING_PART = "E0202", "A part that the document must have is absent.";
    UNKNOWN_KEYWORD = "E0203", "A keyword that has no meaning at its place.";
    DANGLING_REFERENCE = "E0204", "A reference to something that does not exist.";
    UNSUPPORTED_VERSION = "E0205", "The document is not of OpenAPI 3.0.";

    NOT_OPENAPI = "E0301", "What the importer would write is not an OpenAPI 3.0 document.";
    DUPLICATE_API = "E0302", "Two entries of the list of APIs claim the same name.";
}
