//! `paypal connection create`: options and questions reach the same values.

use std::fmt::Display;

use clap::Args;
use paypal_generated::runtime::Url;
use secrecy::SecretString;

use super::fields::{self, Fields};
use super::input::Input;
use super::secret::{self, SecretOptions};
use super::test;
use super::view::{HEADER, View};
use crate::connection::{Destination, Draft, EntityType, Name, Provider, Secret};
use crate::error::{Error, ErrorKind, Result};
use crate::session::Session;
use crate::store::check_secret;
use crate::terminal::{Choice, Format, table};

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Create {
    /// The name, which no other connection has.
    #[arg(value_parser = fields::name)]
    name: Option<Name>,
    /// Who offers the API.
    #[arg(long, value_enum)]
    provider: Option<Provider>,
    #[command(flatten)]
    fields: Fields,
    #[command(flatten)]
    secret: SecretOptions,
    /// Tests the connection, and saves it only if the test passes.
    #[arg(long)]
    test: bool,
    /// If PayPal refuses the credentials in the test, sends them to its other system too, to tell
    /// whether they belong there.
    #[arg(long, requires = "test")]
    probe_other: bool,
    /// Reads what the options do not say from a JSON object: a file, or `-` for standard input. Its
    /// fields are name, provider, destination, client_id, client_secret or api_key, entity_type,
    /// host, concurrency, borrow_from, description and expires_at.
    #[arg(long, value_name = "FILE", conflicts_with = "secret_stdin")]
    connection_json: Option<String>,
}

/// What becomes of the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Decision {
    TestAndSave,
    Save,
}

pub(super) async fn run(options: Create, session: &Session) -> Result<()> {
    let input = options.connection_json.as_deref().map(Input::read).transpose()?;
    let wizard = Wizard { session, options: &options, input: input.unwrap_or_default() };
    let (draft, has_asked) = wizard.draft()?;
    let decision = match (options.test, has_asked) {
        (true, _) => Decision::TestAndSave,
        (false, true) => decide(session)?,
        (false, false) => Decision::Save,
    };
    if matches!(draft.secret, Secret::Value(_)) {
        // Whoever has no key for the secret learns it before the secret is sent anywhere.
        session.store().unlock()?;
    }
    if decision == Decision::TestAndSave {
        let account = session.store().draft_account(&draft, None)?;
        test::before_saving(session, &account, options.probe_other).await?;
    }
    let connection = session.store().create(draft)?;
    print(session, View::new(session, connection))
}

/// Asks what becomes of the answers of the questions; `--test` and `--yes` answer it.
fn decide(session: &Session) -> Result<Decision> {
    if session.terminal.says_yes() {
        return Ok(Decision::Save);
    }
    let question = "Test and save (t), save (s), or cancel (n)? [t/s/n]";
    session
        .terminal
        .ask_for(question, "--test or --yes", |answer| match answer.to_lowercase().as_str() {
            "t" | "test" | "test and save" => Ok(Some(Decision::TestAndSave)),
            "s" | "save" | "y" | "yes" => Ok(Some(Decision::Save)),
            "n" | "no" | "c" | "cancel" => Ok(None),
            _ => Err(Error::usage("answer t, s or n")),
        })?
        .ok_or_else(Error::interrupted)
}

/// Prints a connection after it was changed: its row, or JSON.
pub(super) fn print(session: &Session, view: View) -> Result<()> {
    view.warn(session);
    match session.terminal.format(Format::Table) {
        Format::Table => session.terminal.line(table(&HEADER, [view.row()])),
        Format::Json | Format::Ndjson => session.terminal.json(&view.to_json()),
    }
}

/// Gathers the fields of a connection stage by stage: by the options, by the JSON, or else by
/// questions.
struct Wizard<'a> {
    session: &'a Session,
    options: &'a Create,
    input: Input,
}

impl Wizard<'_> {
    /// Returns the draft, and whether a question was asked.
    fn draft(&self) -> Result<(Draft, bool)> {
        let (options, input) = (self.options, &self.input);
        let mut fields = options.fields.clone();
        input.fill(&mut fields);
        let mut stages = Stages::new(self.session);
        let provider = match options.provider.or(input.provider) {
            Some(provider) => provider,
            None => stages.ask(|| self.ask_provider())?,
        };
        let name = stages.take("Name", options.name.clone().or_else(|| input.name.clone()), || {
            self.session.terminal.ask_for("Name", "NAME, as the first argument", str::parse)
        })?;
        self.is_free(&name)?;
        if provider == Provider::Paddle {
            let entity_type = stages.take("Entity type", fields.entity_type, || self.ask_entity_type())?;
            fields.entity_type = Some(entity_type);
        }
        let destination =
            stages.take("Destination", fields.destination, || self.ask_destination(provider))?;
        if destination == Destination::Local && fields.host.is_none() {
            let question = "Address of the local system, such as http://127.0.0.1:8080";
            let host: Url =
                stages.ask(|| self.session.terminal.ask_for(question, "--host URL", fields::host))?;
            fields.host = Some(host);
        }
        if provider == Provider::PayPal {
            let client_id = stages.take("Client ID", fields.client_id.take(), || {
                self.session.terminal.ask_for("Client ID", "--client-id ID", |answer| Ok(answer.to_owned()))
            })?;
            fields.client_id = Some(client_id);
        }
        let secret = self.secret(provider, &mut stages)?;
        if let Secret::Value(value) | Secret::Insecure(value) = &secret {
            check_secret(provider, destination, value)?;
        }
        stages.done(secret::title(provider), "******");
        let mut draft = Draft::new(name, provider, destination, secret);
        fields.set(&mut draft);
        Ok((draft, stages.has_asked))
    }

    fn secret(&self, provider: Provider, stages: &mut Stages<'_>) -> Result<Secret> {
        let options = &self.options.secret;
        if options.is_given() {
            return options.secret(provider, self.session);
        }
        match &self.input.secret {
            Some(value) => Ok(options.stored(SecretString::clone(value))),
            None => stages.ask(|| options.secret(provider, self.session)),
        }
    }

    /// Fails if there is a connection of this name, before anything else is asked.
    fn is_free(&self, name: &Name) -> Result<()> {
        match self.session.store().find(name) {
            Ok(_) => Err(Error::precondition(format!("a connection named {name} already exists"))
                .help(format!("choose another name, or change it: paypal connection edit '{name}'"))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn ask_provider(&self) -> Result<Provider> {
        let choices = [Provider::PayPal, Provider::Paddle].map(|value| Choice {
            value,
            word: value.as_str(),
            title: value.title(),
        });
        self.session.terminal.ask_which("Provider", "--provider paypal or --provider paddle", &choices)
    }

    fn ask_entity_type(&self) -> Result<EntityType> {
        let choices =
            [EntityType::Bill].map(|value| Choice { value, word: value.as_str(), title: value.as_str() });
        self.session.terminal.ask_which("Entity type", "--entity-type bill", &choices)
    }

    fn ask_destination(&self, provider: Provider) -> Result<Destination> {
        let titles = match provider {
            Provider::PayPal => ["Production (live)", "Sandbox", "Local"],
            Provider::Paddle => ["Paddle", "Paddle (Sandbox Mode)", "Local"],
        };
        let values = [Destination::Live, Destination::Sandbox, Destination::Local];
        let choices: Vec<Choice<'_, Destination>> = values
            .into_iter()
            .zip(titles)
            .map(|(value, title)| Choice { value, word: value.as_str(), title })
            .collect();
        let flag = "--destination live, --destination sandbox or --destination local";
        self.session.terminal.ask_which("Destination", flag, &choices)
    }
}

/// The stages of the questions. On a terminal each finished one is ticked.
struct Stages<'a> {
    session: &'a Session,
    has_asked: bool,
}

impl<'a> Stages<'a> {
    fn new(session: &'a Session) -> Self {
        Self { session, has_asked: false }
    }

    /// Takes the value that there is, or asks for it, and ticks the stage.
    fn take<T: Display>(
        &mut self,
        title: &str,
        value: Option<T>,
        ask: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let value = match value {
            Some(value) => value,
            None => self.ask(ask)?,
        };
        self.done(title, &value);
        Ok(value)
    }

    /// Asks a question.
    fn ask<T>(&mut self, ask: impl FnOnce() -> Result<T>) -> Result<T> {
        let value = ask()?;
        self.has_asked = true;
        Ok(value)
    }

    /// Ticks a stage.
    fn done(&self, title: &str, value: impl Display) {
        if self.session.terminal.asks() {
            self.session.terminal.note(format!("✓ {title}: {value}"));
        }
    }
}
