//! The option `--format` of `paypal export`: the format of files. That of the other commands is the
//! format of data on standard output.

use clap::{
    Arg, ArgMatches, Args, Command, FromArgMatches,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};

use crate::terminal::Format;

/// The format of files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum FileFormat {
    #[default]
    Ndjson,
    Csv,
    Parquet,
}

impl Args for FileFormat {
    fn augment_args(command: Command) -> Command {
        // Elsewhere the value is a format of standard output, so it is one here too. What this
        // command prints is for people, unless its report is printed.
        let parser = PossibleValuesParser::new([
            PossibleValue::new("ndjson").help("A JSON object in each line"),
            PossibleValue::new("csv").help("Comma-separated values with one header"),
            PossibleValue::new("parquet").help("Parquet"),
        ])
        .map(|_| Format::Table);
        command.arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(parser)
                .help("The format of the files; ndjson by default"),
        )
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for FileFormat {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let word = matches.get_raw("format").and_then(Iterator::last);
        Ok(match word.and_then(|word| word.to_str()) {
            Some("csv") => Self::Csv,
            Some("parquet") => Self::Parquet,
            // A format in front of the word `export` is that of standard output.
            _ => Self::Ndjson,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Returns whether the command line asks for the report on standard output. Then everything on
/// standard error is JSON too.
pub(in crate::command) fn prints_report(matches: &ArgMatches) -> bool {
    matches.subcommand_matches("export").is_some_and(|matches| {
        let report = matches.try_get_raw("report").ok().flatten();
        report.and_then(Iterator::last).is_some_and(|path| path == "-")
    })
}
