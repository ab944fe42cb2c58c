//! Headers and numbers of CSV files on computers in other languages, and in later versions.

use std::{env, fmt::Write as _, fs, process::Command};

use paypal_export::{Amount, ColumnKind, Format, Stream};
use paypal_generated::{Client, Credentials, Environment, RetryPolicy};
use serde_json::{Value, json};

use super::{FROM, Problem, naive::Naive, now};
use crate::local::{Local, data, day, time};

/// The variable with the options of the program that runs in another language.
const OPTIONS: &str = "PAYPAL_EXPORT_LANGUAGE_CHILD";

/// Checks that a file has the same header on both computers.
fn check_header(english: &str, german: &str) -> Result<(), Problem> {
    let (english, german) = (&cells(english)[0], &cells(german)[0]);
    assert_eq!(english.len(), german.len());
    let different = english.iter().zip(german).find(|(english, german)| english != german);
    different.map_or(Ok(()), |(english, german)| Err(Problem::Header(english.clone(), german.clone())))
}

/// Checks that all cells of columns with numbers are empty or numbers with a decimal point.
fn check_numbers(csv: &str, columns: &[usize]) -> Result<(), Problem> {
    let cells = cells(csv);
    assert!(cells.len() > 100);
    let numbers = cells.iter().skip(1).flat_map(|row| columns.iter().map(|column| &row[*column]));
    let wrong = numbers.filter(|cell| !cell.is_empty()).find(|cell| cell.parse::<Amount>().is_err());
    wrong.map_or(Ok(()), |cell| Err(Problem::Number(cell.clone())))
}

/// Reads CSV.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut is_quoted) = (vec![vec![String::new()]], false);
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().unwrap();
        match letter {
            '"' if is_quoted && letters.next_if_eq(&'"').is_some() => row.last_mut().unwrap().push('"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(String::new()),
            '\n' if !is_quoted && letters.peek().is_some() => rows.push(vec![String::new()]),
            '\n' if !is_quoted => {}
            letter => row.last_mut().unwrap().push(letter),
        }
    }
    rows
}

/// The program that runs in another language: it is this test program again, told to run this test
/// alone. It writes the files of both exporters.
#[tokio::test]
async fn child() {
    let Ok(options) = env::var(OPTIONS) else { return };
    let options: Value = serde_json::from_str(&options).unwrap();
    let text = |name: &str| options[name].as_str().unwrap();
    let client = Client::builder(Credentials::new(text("client_id"), text("client_secret")))
        .environment(Environment::custom(text("url")).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let mut naive = Naive::with_client(client.clone());
    naive.run(time(FROM), time(text("now"))).await.unwrap();
    fs::write(text("naive"), naive.csv(&env::var("LANG").unwrap())).unwrap();

    let range = paypal_export::DayRange::new(day("2025-01-01"), day("2025-01-11")).unwrap();
    let storage = paypal_export::LocalStorage::new(text("ours")).unwrap();
    let export = paypal_export::Export::new(client, storage, range);
    export.format(Format::Csv { is_excel_safe: false }).run(Stream::Transactions).await.unwrap();
}

/// Runs both exporters on a computer with a language. Returns the file of the naive one, and a file
/// with all rows of ours.
async fn csv(local: &Local, language: &str) -> [String; 2] {
    let (naive, ours) = (local.path(&format!("{language}.csv")), local.path(language));
    let options = json!({
        "url": local.sandbox.base_url(), "client_id": local.sandbox.client_id(),
        "client_secret": local.sandbox.client_secret(), "naive": naive, "ours": ours,
        "now": paypal_generated::DateTime::from(now(local)).as_str(),
    });
    let mut program = Command::new(env::current_exe().unwrap());
    program.args(["--exact", "connectors::headers::child"]).env(OPTIONS, options.to_string());
    program.env("LANG", language).env("LC_ALL", language).env("LANGUAGE", language);
    let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let mut whole = String::new();
    for file in data(&ours).into_values() {
        let file = String::from_utf8(file).unwrap();
        let (header, rows) = file.split_once('\n').unwrap();
        if whole.is_empty() {
            writeln!(whole, "{header}").unwrap();
        }
        assert!(whole.starts_with(&format!("{header}\n")), "all files have one header");
        whole.push_str(rows);
    }
    [fs::read_to_string(naive).unwrap(), whole]
}

#[tokio::test]
async fn files_are_the_same_on_a_german_computer() {
    let local = Local::seeded(500, FROM, "2025-01-10T00:00:00Z", |paypal| paypal).await;
    let [naive_english, ours_english] = csv(&local, "en_US.UTF-8").await;
    let [naive_german, ours_german] = csv(&local, "de_DE.UTF-8").await;
    let written: Vec<_> = Stream::Transactions.schema().written(false).collect();
    let numbers = written.iter().enumerate().filter(|(_, column)| column.kind == ColumnKind::Decimal);
    let numbers: Vec<usize> = numbers.map(|(position, _)| position).collect();
    assert!(numbers.len() > 10);

    let renamed = Problem::Header("Transaction ID".to_owned(), "Transaktionscode".to_owned());
    assert_eq!(check_header(&naive_english, &naive_german), Err(renamed));
    let problem = check_numbers(&naive_german, &[3, 4, 5]);
    let Err(Problem::Number(number)) = problem else { panic!("{problem:?}") };
    assert!(number.contains(','), "{number}");
    // At home it works.
    assert_eq!(check_numbers(&naive_english, &[3, 4, 5]), Ok(()));

    assert_eq!(check_header(&ours_english, &ours_german), Ok(()));
    assert_eq!(check_numbers(&ours_german, &numbers), Ok(()));
    assert!(ours_english == ours_german, "the files differ");
    let names: Vec<&str> = written.iter().map(|column| column.name).collect();
    assert_eq!(cells(&ours_german)[0], names);
}

/// The columns of each stream, with its version. Programs of users rely on these names: a
/// column is never renamed, moved or removed, and a new one comes at the end, with a new version.
const COLUMNS: &str = include_str!("columns.txt");

#[test]
fn columns_keep_their_names() {
    let mut columns = String::new();
    for stream in Stream::ALL {
        let schema = stream.schema();
        writeln!(columns, "[{stream} version {}]", schema.version).unwrap();
        for column in schema.columns {
            writeln!(columns, "{}", column.name).unwrap();
        }
    }
    let (mut now, mut then) = (columns.lines(), COLUMNS.lines());
    loop {
        let (now, then) = (now.next(), then.next());
        assert_eq!(now, then, "the columns have changed; if they may, change columns.txt");
        if now.is_none() {
            break;
        }
    }
}
