//! Lists the codes of all problems: one constant for each kind of problem.

use std::fmt;

/// Identifies a kind of problem, for example `E0102`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// Returns the code as it is printed.
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

        /// Lists every code with its meaning, in ascending order.
        pub const ALL: &[(Code, &str)] = &[$(($name, $meaning)),*];

        /// Returns the Markdown page that `paypal-codegen explain` prints for a code. The page
        /// explains the problem and shows a wrong and a right example.
        pub fn explanation(code: Code) -> Option<&'static str> {
            match code.as_str() {
                $($code => Some(include_str!(concat!("explain/", $code, ".md"))),)*
                _ => None,
            }
        }
    };
}

// Ranges: E00 files, E01 reading a document, E02 its structure as OpenAPI, E03 import, E04
// overlays, E05 lowering, E06 names, E07 output, E08 the lints of `check`.
// Each code needs a page in `explain/`; a missing page is a compile error.
codes! {
    UNREADABLE_FILE = "E0001", "A file or folder can't be read.";
    UNWRITABLE_FILE = "E0002", "A file can't be written.";
    NOT_UTF8 = "E0003", "A file holds bytes that are not UTF-8.";
    UNKNOWN_CODE = "E0004", "The problem code does not exist.";

    NOT_YAML = "E0101", "The text is neither YAML nor JSON.";
    EMPTY_DOCUMENT = "E0102", "The file holds no document.";
    SEVERAL_DOCUMENTS = "E0103", "The file holds more than one document.";
    DUPLICATE_KEY = "E0104", "A mapping has the same key twice.";
    KEY_NOT_SCALAR = "E0105", "A key of a mapping is not a scalar.";
    TOO_DEEP = "E0106", "The nesting is too deep.";
    TOO_MANY_ALIASES = "E0107", "The YAML aliases expand to too many nodes.";
    UNFINISHED_ALIAS = "E0108", "An alias is inside the node that it refers to.";
    UNKNOWN_TAG = "E0109", "A YAML tag has no counterpart in JSON.";
    NOT_A_NUMBER = "E0110", "Infinity or not-a-number has no counterpart in JSON.";
    LONE_SURROGATE = "E0111", "An escape of JSON gives half of a character, without its other half.";

    WRONG_TYPE = "E0201", "A value has the wrong type for its place.";
    MISSING_PART = "E0202", "A required part of the document is missing.";
    UNKNOWN_KEYWORD = "E0203", "A keyword has no meaning at its place.";
    DANGLING_REFERENCE = "E0204", "A reference has no target in the document.";
    UNSUPPORTED_VERSION = "E0205", "The document has an unsupported version of OpenAPI.";
    ABSENT_FILE = "E0206", "A reference names a file that does not exist.";
    NOT_FOLLOWED = "E0207", "A reference leads to another host or out of the folder of the spec.";
    CIRCULAR_REFERENCE = "E0208", "References form a circle.";
    TOO_MUCH = "E0209", "The referenced files are too many or too large.";
    MISPLACED_EXTENSION = "E0210", "An `x-` key of the generator is at a place where it has no meaning.";
    NOT_A_SPEC = "E0211", "The file is something other than an OpenAPI document.";

    NOT_OPENAPI = "E0301", "A part of the document is not valid OpenAPI 3.0.";
    DUPLICATE_API = "E0302", "Two entries of `apis.yaml` have the same name.";
    UNKNOWN_API = "E0303", "`apis.yaml` does not list this API.";
    REPAIRED = "E0304", "A part of a document was repaired or dropped.";
    MISPLACED_SPEC = "E0305", "`apis.yaml` and the folder `specs/own` disagree about a spec of our own.";
    NOT_REDUCED = "E0306", "A spec of our own does not have the form that an import gives.";

    OVERLAY_VERSION = "E0401", "The document is not an Overlay of version 1.0.";
    BAD_TARGET = "E0402", "The target of an action is not a JSONPath expression.";
    TARGET_NOT_FOUND = "E0403", "The target of an action matches nothing.";
    WRONG_KIND = "E0404", "The kind of an action does not exist.";
    EMPTY_ACTION = "E0405", "An action has neither `update` nor `remove`, or has both.";
    MISFIT_UPDATE = "E0406", "An update has another type than its target.";
    NO_CHANGE = "E0407", "An action changes nothing.";
    MATCHES_AGAIN = "E0408", "An action is listed as unmatched but matches.";
    STALE_UNMATCHED = "E0409", "upstream.lock names an overlay action that does not exist.";
    ROOT_REMOVED = "E0410", "An action would remove the whole document.";
    KEY_OF_ANOTHER_KIND = "E0411", "An action changes something that its `x-kind` does not cover.";
    LATER_ACTION = "E0412", "An action applies to later versions of the API's document only.";
    SET_ASIDE = "E0413", "An action is set aside, because it no longer fits the API's document.";
    MOVED_TARGET = "E0414", "The target of an action went elsewhere, and the action follows it.";

    UNSUPPORTED = "E0501", "The generator does not support this construct of OpenAPI.";
    UNKNOWN_TYPE = "E0502", "OpenAPI does not have this `type`.";
    EMPTY_ENUM = "E0503", "An enum lists no value.";
    DUPLICATE_VALUE = "E0504", "An enum lists the same value twice.";
    UNDECLARED_REQUIRED = "E0505", "A required property is not declared.";
    PATH_PARAMETER = "E0506", "The path template and the path parameters disagree.";
    DUPLICATE_OPERATION = "E0507", "Two operations have the same `operationId`.";
    ONLY_BYTES = "E0508", "A body has a schema, but its format is only supported as bytes.";
    UNTYPED_EXTRA = "E0509", "The schema of `additionalProperties` is not used.";
    UNTELLABLE = "E0510", "The alternatives of a `oneOf` or `anyOf` can't be distinguished.";
    NOT_ENFORCED = "E0511", "A limit is documented but not enforced.";
    BASE_ALONE = "E0512", "A schema has a `discriminator` but no `oneOf` or `anyOf`.";
    NOT_CHOSEN = "E0513", "A body lists several media types; only one is used.";
    LEFT_OUT = "E0514", "An operation is left out because it can't be generated.";
    ONE_OBJECT = "E0515", "A schema has `properties` beside `oneOf` or `anyOf`, and becomes one struct.";
    CALLBACK_BY_RULE = "E0516", "An operation is taken for a callback by its tag or its path.";
    SAME_ROUTE = "E0517", "Two APIs have an operation with the same method and path.";
    DUPLICATE_PARAMETER = "E0518", "A parameter is listed twice, with different descriptions.";
    HEADER_OF_CLIENT = "E0519", "A header parameter is left out, because the client sends the header.";
    NOTHING_LEFT = "E0520", "Every operation is left out because it can't be generated.";
    CONTRADICTION = "E0521", "The branches of an `allOf` contradict each other.";
    BY_CALLER = "E0522", "A credential is one that the caller gets or writes, or that belongs to the transport.";
    NO_DEFAULT_SERVER = "E0523", "A server of the document can't be the default of a client.";
    OWN_SERVER = "E0524", "An operation has a server of its own.";

    NOT_A_NAME = "E0601", "A name can't be turned into a Rust identifier.";
    NAME_TAKEN = "E0602", "A Rust name is already used by another item.";
    LOCK_BROKEN = "E0603", "A line of `names.lock` can't be read.";
    LOCK_NOT_KEPT = "E0604", "An item that `names.lock` pins is gone: code of users no longer compiles.";
    SECRET_SHOWN = "E0605", "An update would show a value that `Debug` hides.";
    UNUSED_DESCRIPTION = "E0606", "A description in `specs/descriptions/` is about an item that does not exist.";

    STALE_FILE = "E0701", "A generated file is out of date.";
    UNACCOUNTED = "E0702", "The generator lost a part of a document, or generated an item that no document has.";
    BREAKS = "E0703", "A change breaks users of the generated crate, and `--fail-on breaking` is set.";

    UNKNOWN_OPTION = "E0704", "An option names an operation, tag, path or component that the spec does not have.";
    BAD_OPTION = "E0705", "An option has the wrong form.";
    DUPLICATE_OPTION = "E0706", "An option is given twice.";
    BAD_CHANGELOG = "E0707", "The changelog has no heading of a version.";

    MISPLACED_KEYWORD = "E0801", "A keyword limits values of another type than the schema's.";
    MISSING_TYPE = "E0802", "A schema has `items` but no `type: array`.";
    CONTRADICTORY_LIMITS = "E0803", "The limits contradict each other.";
    MISFIT_DEFAULT = "E0804", "The schema does not allow its own default.";
    BAD_PATTERN = "E0805", "A pattern is not a valid or portable regular expression.";
    UNANCHORED_PATTERN = "E0806", "A pattern restricts only a part of the value.";
    READ_ONLY_REQUIRED = "E0807", "A required property is read-only.";
    ONE_FOR_LIST = "E0808", "The description says list, but the schema is a single value.";
    IGNORED_SIBLING = "E0809", "A keyword beside a `$ref` is ignored.";
}
