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

        /// What `paypal-codegen explain` says of a code: Markdown, with an example that is wrong and one that is right.
        pub fn explanation(code: Code) -> Option<&'static str> {
            match code.as_str() {
                $($code => Some(include_str!(concat!("explain/", $code, ".md"))),)*
                _ => None,
            }
        }
    };
}

// E00: files. E01: reading a document. E02: its shape as OpenAPI. E03: import. E04: overlays. E05: lowering.
// E06: names. E07: output. E08: what `check` finds beyond these.
// Each has its explanation in `explain/`, or this does not compile.
codes! {
    UNREADABLE_FILE = "E0001", "A file or folder can't be read.";
    UNWRITABLE_FILE = "E0002", "A file can't be written.";
    NOT_UTF8 = "E0003", "A file holds bytes that are not UTF-8.";
    UNKNOWN_CODE = "E0004", "A code of a problem that there is not.";

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
    ABSENT_FILE = "E0206", "A reference to a file that is not there.";
    NOT_FOLLOWED = "E0207", "A reference that is not followed, to another host or out of the folder of the spec.";
    CIRCULAR_REFERENCE = "E0208", "References that lead to nothing but one another.";
    TOO_MUCH = "E0209", "Other files bring in more than any interface needs.";
    MISPLACED_EXTENSION = "E0210", "An `x-` key of the generator at a place where it has no meaning.";

    NOT_OPENAPI = "E0301", "What the importer would write is not an OpenAPI 3.0 document.";
    DUPLICATE_API = "E0302", "Two entries of the list of APIs claim the same name.";
    UNKNOWN_API = "E0303", "An API that `apis.yaml` does not list.";

    OVERLAY_VERSION = "E0401", "The document is not an Overlay of version 1.0.";
    BAD_TARGET = "E0402", "The target of an action is no JSONPath expression.";
    TARGET_NOT_FOUND = "E0403", "The target of an action matches nothing.";
    WRONG_KIND = "E0404", "The kind of an action is none of those there are.";
    EMPTY_ACTION = "E0405", "An action says neither what to change nor what to remove, or both.";
    MISFIT_UPDATE = "E0406", "An update is of another type than what it is put into.";
    NO_CHANGE = "E0407", "An action leaves the document as it is.";
    MATCHES_AGAIN = "E0408", "An action that is listed as unmatched matches.";
    STALE_UNMATCHED = "E0409", "The list of unmatched actions names one that does not exist.";
    ROOT_REMOVED = "E0410", "An action would remove the whole document.";
    KEY_OF_ANOTHER_KIND = "E0411", "An action changes something that its `x-kind` does not cover.";

    UNSUPPORTED = "E0501", "A construct of OpenAPI that the generator does not know yet.";
    UNKNOWN_TYPE = "E0502", "A `type` that OpenAPI does not have.";
    EMPTY_ENUM = "E0503", "An enum that lists no value.";
    DUPLICATE_VALUE = "E0504", "An enum lists the same value twice.";
    UNDECLARED_REQUIRED = "E0505", "A required property that is not declared.";
    PATH_PARAMETER = "E0506", "The path template and the path parameters disagree.";
    DUPLICATE_OPERATION = "E0507", "Two operations have the same `operationId`.";
    ONLY_BYTES = "E0508", "A body that is described, of a format that is handed out as bytes.";
    UNTYPED_EXTRA = "E0509", "Properties beyond the declared ones have a schema that is not used.";
    UNTELLABLE = "E0510", "Alternatives that nothing received tells apart.";
    NOT_ENFORCED = "E0511", "A limit that is not enforced.";
    BASE_ALONE = "E0512", "A discriminator without alternatives.";
    NOT_CHOSEN = "E0513", "A media type that is listed beside the one that is used.";
    LEFT_OUT = "E0514", "An operation that is left out, since it can't be generated.";
    ONE_OBJECT = "E0515", "Alternatives beside properties, which become one object.";

    NOT_A_NAME = "E0601", "A name that can't be made a Rust name.";
    NAME_TAKEN = "E0602", "A wanted Rust name that something else has.";
    LOCK_BROKEN = "E0603", "A line of `names.lock` that can't be read.";
    LOCK_NOT_KEPT = "E0604", "What `names.lock` pins can't be kept: users of the generated crate break.";

    STALE_FILE = "E0701", "A generated file differs from what would be generated.";
    UNACCOUNTED = "E0702", "Something of a document is lost, or something is generated that is in none.";
    BREAKS = "E0703", "Users of the generated crate break, and that was to be refused.";

    UNKNOWN_OPTION = "E0704", "An option names something that the spec does not have.";
    BAD_OPTION = "E0705", "An option of a form that can't be used.";
    DUPLICATE_OPTION = "E0706", "An option that is given twice.";
    BAD_CHANGELOG = "E0707", "A changelog without a version under which an entry could stand.";

    MISPLACED_KEYWORD = "E0801", "A keyword that limits values of another type.";
    MISSING_TYPE = "E0802", "A schema that is meant for a list and does not say so.";
    CONTRADICTORY_LIMITS = "E0803", "Limits that no value keeps to.";
    MISFIT_DEFAULT = "E0804", "A default that the schema does not allow.";
    BAD_PATTERN = "E0805", "A pattern that can't be read, or not everywhere.";
    UNANCHORED_PATTERN = "E0806", "A pattern that binds only a part of the value.";
    READ_ONLY_REQUIRED = "E0807", "A required property that only the service sets.";
    ONE_FOR_LIST = "E0808", "A single value that is described as a list.";
    IGNORED_SIBLING = "E0809", "A keyword that is lost beside a reference.";
}
