//! Tests of the store of connections as a library: what is kept, what is refused, what survives.

use std::fs;
use std::sync::{Arc, Mutex};

use paypal_cli::connection::{
    Connection, Destination, Draft, EntityType, Name, Provider, Secret, SecretPlace,
};
use paypal_cli::process::Folders;
use paypal_cli::seal::PassphraseQuestion;
use paypal_cli::store::is_mask;
use paypal_cli::{ConnectionStore, Error, ErrorKind, KeyOptions, Process};
use secrecy::{ExposeSecret, SecretString};

/// A store in a folder of its own.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn process(&self, variables: &[(&str, &str)]) -> Process {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Process::new(variables, Folders::below(self.0.path()), paypal_generated::SystemClock)
    }

    /// Opens the store as another process does: nothing is remembered.
    fn open_by(&self, passphrase: &str) -> ConnectionStore {
        ConnectionStore::open(&self.process(&[("PAYPAL_PASSPHRASE", passphrase)]), KeyOptions::new())
    }

    fn open(&self) -> ConnectionStore {
        self.open_by("correct horse")
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap_or_default()
    }

    fn edit(&self, file: &str, change: impl FnOnce(String) -> String) {
        let text = change(self.text(file));
        fs::write(self.0.path().join(file), text).unwrap();
    }
}

fn name(text: &str) -> Name {
    text.parse().unwrap()
}

fn secret(text: &str) -> Secret {
    Secret::Value(SecretString::from(text))
}

fn paypal(text: &str) -> Draft {
    let mut draft = Draft::new(name(text), Provider::PayPal, Destination::Sandbox, secret("EC-secret-1"));
    draft.client_id = Some("client-1".to_owned());
    draft
}

fn paddle(text: &str) -> Draft {
    let mut draft =
        Draft::new(name(text), Provider::Paddle, Destination::Sandbox, secret("pdl_sdbx_apikey_1"));
    draft.entity_type = Some(EntityType::Bill);
    draft
}

fn exposed(store: &ConnectionStore, connection: &Connection) -> String {
    store.secret(connection).unwrap().expose_secret().to_owned()
}

#[test]
fn a_connection_is_kept_with_its_secret_encrypted() {
    let home = Home::new();
    let mut draft = paypal("Shop");
    draft.description = Some("the shop".to_owned());
    draft.concurrency = Some("5".parse().unwrap());
    draft.extensions.insert("adobe".to_owned(), serde_json::json!({"a": null, "b": [1.50, "é"]}));
    let created = home.open().create(draft).unwrap();
    assert_eq!((created.version, &created.secret), (1, &SecretPlace::Encrypted));

    let store = home.open();
    assert_eq!(store.list().unwrap(), std::slice::from_ref(&created));
    assert_eq!(store.find(&name("shop")).unwrap(), created);
    assert_eq!(exposed(&store, &created), "EC-secret-1");
    let account = store.account(&created).unwrap();
    assert_eq!((account.client_id.as_str(), account.secret.expose_secret()), ("client-1", "EC-secret-1"));
    for file in ["connections.toml", "secrets.v1"] {
        assert!(!home.text(file).contains("EC-secret-1"), "{file}");
    }
    assert!(home.text("secrets.v1").contains("argon2id m=19456 t=2 p=1 from=entered salt="));
    assert!(store.inspect().is_empty(), "{:?}", store.inspect());
}

#[test]
fn a_secret_needs_its_key_and_everything_else_needs_none() {
    let home = Home::new();
    let created = home.open().create(paypal("shop")).unwrap();
    let without = ConnectionStore::open(&home.process(&[]), KeyOptions::new());
    assert_eq!(without.find(&name("shop")).unwrap(), created);
    let error = without.secret(&created).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.help_line().unwrap().contains("PAYPAL_PASSPHRASE"), "{error:?}");
    let edited = without.edit(&name("shop"), None, |draft| {
        draft.description = Some("new".to_owned());
        Ok(())
    });
    assert_eq!(edited.unwrap().version, 2);
    let wrong = home.open_by("battery staple").secret(&created).unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::Authentication);
    assert!(wrong.message().contains("PAYPAL_PASSPHRASE does not open"), "{wrong}");
    let error: Error = home.open_by("battery staple").create(paypal("two")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(exposed(&home.open(), &created), "EC-secret-1");
}

type Change = fn(&mut Draft);

#[test]
fn drafts_that_a_rule_forbids_are_refused_and_change_no_file() {
    use ErrorKind::{Precondition, Usage};
    let home = Home::new();
    let store = home.open();
    store.create(paypal("shop")).unwrap();
    store.create(paddle("bills")).unwrap();
    let files = || (home.text("connections.toml"), home.text("secrets.v1"));
    let before = files();
    let on_paypal: &[(&str, ErrorKind, &str, Change)] = &[
        ("the name is taken", Precondition, "SHOP already exists", |d| d.name = name("SHOP")),
        ("no client id", Usage, "needs a client id", |d| d.client_id = None),
        ("an empty client id", Usage, "needs a client id", |d| d.client_id = Some(String::new())),
        ("a masked client id", Usage, "client id is a mask", |d| d.client_id = Some("****abcd".into())),
        ("an entity type", Usage, "entity type", |d| d.entity_type = Some(EntityType::Bill)),
        ("a mask", Usage, "client secret is a mask", |d| d.secret = secret("******")),
        ("an empty secret", Usage, "client secret is empty", |d| d.secret = secret("")),
        ("a secret with its line end", Usage, "white space", |d| d.secret = secret("abc\n")),
        ("no secret", Usage, "client secret is missing", |d| d.secret = Secret::Kept),
        ("no program", Usage, "not named", |d| d.secret = Secret::Command(Vec::new())),
        ("no variable", Usage, "variable", |d| d.secret = Secret::Variable("a=b".into())),
        ("a local system without a host", Usage, "needs a host", |d| d.destination = Destination::Local),
        ("another system's host", Usage, "is the host of PayPal, live", |d| {
            d.host = Some("https://api-m.paypal.com".parse().unwrap());
        }),
        ("another provider's host", Usage, "is the host of Paddle, sandbox", |d| {
            d.host = Some("https://sandbox-api.paddle.com".parse().unwrap());
        }),
        ("a live host as a local system", Usage, "is the host of PayPal, live", |d| {
            d.destination = Destination::Local;
            d.host = Some("https://api.paypal.com".parse().unwrap());
        }),
        ("an unknown host", Precondition, "is not sent to it", |d| {
            d.host = Some("https://gateway.example/pp".parse().unwrap());
        }),
        ("another host than the permitted one", Precondition, "is not sent to it", |d| {
            d.host = Some("https://api-m.paypal.com.evil.example".parse().unwrap());
            d.allowed_hosts = vec!["api-m.paypal.com".into(), "evil.example".into()];
        }),
        ("an unencrypted host", Usage, "http", |d| {
            d.host = Some("http://gateway.example".parse().unwrap());
            d.allowed_hosts = vec!["gateway.example".into()];
        }),
        ("an unknown lender", Precondition, "nobody", |d| d.borrow_from = Some(name("nobody"))),
        ("itself as the lender", Precondition, "borrows its own", |d| d.borrow_from = Some(name("new"))),
        ("a lender of another provider", Precondition, "cannot borrow", |d| {
            d.borrow_from = Some(name("bills"));
        }),
        ("a lender of another destination", Precondition, "cannot borrow", |d| {
            d.destination = Destination::Live;
            d.borrow_from = Some(name("shop"));
        }),
    ];
    let on_paddle: &[(&str, ErrorKind, &str, Change)] = &[
        ("no entity type", Usage, "needs an entity type", |d| d.entity_type = None),
        ("a client id", Usage, "no client id", |d| d.client_id = Some("id".into())),
        ("a live key", Usage, "one of live", |d| d.secret = secret("pdl_live_apikey_1")),
        ("a plain live key", Usage, "one of live", |d| {
            d.secret = Secret::Insecure(SecretString::from("pdl_live_apikey_1"));
        }),
        ("a sandbox key", Usage, "one of sandbox", |d| d.destination = Destination::Live),
        ("a masked key", Usage, "API key is a mask", |d| d.secret = secret("pdl_sdbx_****")),
    ];
    let drafts = on_paypal.iter().map(|row| (paypal("new"), row));
    for (mut draft, (what, kind, part, change)) in
        drafts.chain(on_paddle.iter().map(|row| (paddle("new"), row)))
    {
        change(&mut draft);
        let error = store.create(draft.clone()).unwrap_err();
        assert_eq!(error.kind(), *kind, "{what}: {error}");
        assert!(error.message().contains(part), "{what}: {error}");
        assert_eq!(store.draft_account(&draft, None).unwrap_err().message(), error.message(), "{what}");
        assert!(!error.message().contains("apikey_1"), "{what}: {error}");
        assert_eq!(files(), before, "{what}");
    }
}

#[test]
fn masks_are_recognized() {
    let placeholders =
        ["***", "***abcd", "pdl_sdbx_***", "＊＊＊＊", "{CLIENT_SECRET}", "{…}", "${SECRET}", "{{{a.b}}}"];
    for mask in placeholders {
        assert!(is_mask(mask), "{mask}");
    }
    for mask in ["*", "******", "••••", "●●●●●●", "****abcd", "pdl_live_****", "••••••••x1f9", " ****** "]
    {
        assert!(is_mask(mask), "{mask}");
    }
    for value in ["{\"token\":\"x\"}", "{a", "", "a", "EBWK-***-x", "a*b", "pdl_live_apikey_01"] {
        assert!(!is_mask(value), "{value}");
    }
}

#[test]
fn an_edit_keeps_the_secret_and_counts_versions() {
    let home = Home::new();
    let store = home.open();
    let first = store.create(paypal("shop")).unwrap();
    let same = store.edit(&first.name, Some(&first.etag()), |_| Ok(())).unwrap();
    assert_eq!(same, first, "an edit that changes nothing leaves the etag");
    let second = store
        .edit(&first.name, Some(first.etag().trim_matches('"')), |draft| {
            draft.client_id = Some("client-2".to_owned());
            Ok(())
        })
        .unwrap();
    assert_eq!((second.id, second.version), (first.id, 2));
    assert_eq!(exposed(&home.open(), &second), "EC-secret-1");
    let stale = store.edit(&first.name, Some(&first.etag()), |_| Ok(())).unwrap_err();
    assert_eq!(stale.kind(), ErrorKind::Precondition);
    assert!(stale.message().contains(&first.etag()) && stale.message().contains(&second.etag()), "{stale}");
    let weak = format!("W/{}", second.etag());
    assert_eq!(store.delete(&first.name, Some(&weak), false).unwrap_err().kind(), ErrorKind::Precondition);
    let failed = store.edit(&first.name, None, |draft| {
        draft.client_id = Some("client-3".to_owned());
        Err(Error::interrupted())
    });
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Interrupted);
    assert_eq!(store.find(&first.name).unwrap(), second);

    let third = store.edit(&first.name, None, |draft| {
        draft.secret = secret("EC-secret-2");
        Ok(())
    });
    assert_eq!(exposed(&home.open(), &third.unwrap()), "EC-secret-2");
    assert_eq!(home.text("secrets.v1").matches("sealed").count(), 1, "the former secret is gone");
    store
        .edit(&first.name, None, |draft| {
            draft.provider = Provider::Paddle;
            Ok(())
        })
        .unwrap_err();
}

#[test]
fn an_edit_removes_only_the_secret_that_it_replaced() {
    let home = Home::new();
    let store = home.open();
    let change = |text: &str, change: &dyn Fn(&mut Draft)| {
        let edited = store.edit(&name(text), None, |draft| {
            change(draft);
            Ok(())
        });
        edited.unwrap()
    };
    let count = std::cell::Cell::new(0);
    let edit_other = || {
        count.set(count.get() + 1);
        change("other", &|draft| draft.description = Some(count.get().to_string()))
    };
    store.create(paypal("shop")).unwrap();
    store.create(paypal("other")).unwrap();
    let older = home.text("connections.toml");
    let newer = change("shop", &|draft| draft.secret = secret("EC-secret-2"));
    let restored = home.text("connections.toml");
    assert_eq!(home.text("secrets.v1").matches(" sealed ").count(), 2, "the former secret is gone");

    // An older copy of the file is restored, used, and replaced by the newer one again.
    home.edit("connections.toml", |_| older.clone());
    edit_other();
    home.edit("connections.toml", |_| restored.clone());
    assert_eq!(exposed(&store, &newer), "EC-secret-2");
    home.edit("connections.toml", |_| older.clone());
    let entered = change("shop", &|draft| draft.secret = secret("EC-secret-3"));
    assert_eq!(exposed(&store, &entered), "EC-secret-3");
    home.edit("connections.toml", |_| restored.clone());
    assert_eq!(exposed(&store, &newer), "EC-secret-2");

    // A person names another source of the secret for a while.
    home.edit("connections.toml", |text| {
        text.replacen("secret = \"encrypted\"", "secret = \"variable\"\nsecret_variable = \"X\"", 1).replacen(
            "secret_version = 2\n",
            "",
            1,
        )
    });
    edit_other();
    home.edit("connections.toml", |_| restored.clone());
    assert_eq!(exposed(&store, &newer), "EC-secret-2");

    // The command itself names another source: that replaces the stored secret.
    change("shop", &|draft| draft.secret = Secret::Variable("X".to_owned()));
    let id = newer.id.to_string();
    let left = home.text("secrets.v1");
    assert!(!left.contains(&format!("{id} client_secret 2 ")) && !left.contains("pending"), "{left}");
    store.delete(&name("shop"), None, false).unwrap();
    let left = home.text("secrets.v1");
    assert!(!left.contains(&id) && left.matches(" sealed ").count() == 1, "{left}");
}

#[test]
fn a_renamed_lender_keeps_its_borrowers_and_the_choice() {
    let home = Home::new();
    let store = home.open();
    let mut lender = paypal("Lender");
    lender.concurrency = Some("7".parse().unwrap());
    let lender = store.create(lender).unwrap();
    let mut borrower = paypal("borrower");
    borrower.borrow_from = Some(name("lender"));
    borrower.concurrency = Some("2".parse().unwrap());
    let borrower = store.create(borrower).unwrap();
    store.choose(Some(&name("LENDER"))).unwrap();
    assert_eq!(store.chosen().unwrap().unwrap().as_str(), "Lender");

    let rename = |to: &str| {
        let (old, to) = (store.list().unwrap(), name(to));
        let old = old.iter().find(|one| one.id == lender.id).unwrap();
        store.edit(&old.name, None, |draft| {
            draft.name = to;
            Ok(())
        })
    };
    rename("bank").unwrap();
    let renamed = store.find(&borrower.name).unwrap();
    assert_eq!((renamed.borrow_from.clone(), renamed.version), (Some(name("bank")), 2));
    assert_eq!(store.chosen().unwrap().unwrap().as_str(), "bank");
    let borrowing = store.borrowing(&renamed).unwrap();
    assert_eq!((borrowing.chain, borrowing.effective), (vec!["borrower".into(), "bank".into()], Some(7)));
    assert_eq!(rename("Bank").unwrap().name.as_str(), "Bank", "the case of a name can be changed");
    assert_eq!(rename("borrower").unwrap_err().kind(), ErrorKind::Precondition);

    let circle = store.edit(&name("bank"), None, |draft| {
        draft.borrow_from = Some(name("borrower"));
        Ok(())
    });
    assert!(circle.unwrap_err().message().contains('→'));
    let refused = store.delete(&name("bank"), None, false).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Precondition);
    assert!(refused.message().contains("borrower") && refused.help_line().unwrap().contains("--detach"));
    store.delete(&name("bank"), None, true).unwrap();
    assert_eq!(store.chosen().unwrap(), None);
    let alone = store.find(&borrower.name).unwrap();
    assert_eq!((alone.borrow_from.clone(), store.borrowing(&alone).unwrap().effective), (None, Some(2)));
    assert_eq!(home.text("secrets.v1").matches("sealed").count(), 1, "the deleted secret is gone");
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest_one() {
    let home = Home::new();
    let store = home.open();
    let help = |text: &str| {
        let error = store.find(&name(text)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        error.help_line().unwrap().to_owned()
    };
    assert!(help("shop").contains("connection create"));
    store.create(paypal("shop-eu")).unwrap();
    assert_eq!(help("Shop_EU"), "did you mean shop-eu?");
    assert!(help("something else").contains("connection list"));
}

#[test]
fn a_permitted_host_may_get_the_secret_until_the_host_changes() {
    let home = Home::new();
    let store = home.open();
    let mut draft = paypal("gateway");
    draft.host = Some("https://Gateway.example/pp".parse().unwrap());
    draft.allowed_hosts = vec!["GATEWAY.example".to_owned()];
    let created = store.create(draft).unwrap();
    assert_eq!(store.account(&created).unwrap().environment.base_url(), "https://gateway.example/pp");
    let move_to = |url: &str| {
        store.edit(&created.name, None, |draft| {
            draft.host = Some(url.parse().unwrap());
            Ok(())
        })
    };
    move_to("https://gateway.example/other").unwrap();
    for other in ["https://gateway.example:8443/pp", "https://other.example/pp"] {
        assert_eq!(move_to(other).unwrap_err().kind(), ErrorKind::Precondition, "{other}");
    }
    move_to("http://127.0.0.1:8080").unwrap();
    assert_eq!(move_to("https://gateway.example/pp").unwrap_err().kind(), ErrorKind::Precondition);
    // The file of a person who edits the host by hand has no permission for it either.
    home.edit("connections.toml", |text| text.replace("http://127.0.0.1:8080", "https://other.example"));
    let edited = store.find(&created.name).unwrap();
    assert_eq!(store.account(&edited).unwrap_err().kind(), ErrorKind::Precondition);
    assert!(store.inspect().iter().any(|problem| problem.message.contains("other.example")));
}

#[test]
fn the_file_of_connections_alone_permits_no_host() {
    let home = Home::new();
    let store = home.open();
    let mut draft = paypal("gateway");
    draft.host = Some("https://gateway.example".parse().unwrap());
    draft.allowed_hosts = vec!["gateway.example".to_owned()];
    let created = store.create(draft).unwrap();
    store.account(&created).unwrap();
    // Somebody who can write to this file alone names a host, and a permission for it.
    home.edit("connections.toml", |text| text.replace("gateway.example", "evil.example"));
    let is_refused = |part: &str| {
        let error = store.account(&store.find(&created.name).unwrap()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Precondition, "{error}");
        assert!(error.message().contains(part) && error.help_line().unwrap().contains("--allow-host"));
    };
    is_refused("without the permission to send it to evil.example:443");
    assert!(store.inspect().iter().any(|problem| problem.message.contains("without the permission")));
    let change = |change: &dyn Fn(&mut Draft)| {
        store.edit(&created.name, None, |draft| {
            change(draft);
            Ok(())
        })
    };
    let draft = store.find(&created.name).unwrap().to_draft();
    assert!(store.draft_account(&draft, Some(&created.name)).is_err());
    // Neither another edit nor a new secret is a permission.
    change(&|draft| draft.description = Some("new".to_owned())).unwrap();
    is_refused("evil.example");
    change(&|draft| draft.secret = secret("EC-secret-2")).unwrap();
    is_refused("evil.example");
    // The mark of the host is sealed too.
    let good = home.text("secrets.v1");
    home.edit("secrets.v1", |text| {
        let line = text.lines().find(|line| line.starts_with("secret ")).unwrap().to_owned();
        text.replace(&line, &format!("{line} evil.example:443"))
    });
    let found = store.find(&created.name).unwrap();
    assert!(store.account(&found).unwrap_err().message().contains("damaged"));
    home.edit("secrets.v1", |_| good);

    let permitted = change(&|draft| draft.allowed_hosts = vec!["evil.example".to_owned()]).unwrap();
    assert_eq!(store.account(&permitted).unwrap().secret.expose_secret(), "EC-secret-2");
    let process =
        home.process(&[("PAYPAL_NEW_PASSPHRASE", "battery staple"), ("PAYPAL_PASSPHRASE", "correct horse")]);
    let store = ConnectionStore::open(&process, KeyOptions::new());
    assert_eq!(store.change_key(&KeyOptions::for_new_key()).unwrap(), 1);
    store.account(&permitted).unwrap();
    assert!(store.inspect().is_empty(), "{:?}", store.inspect());
}

#[test]
fn secrets_may_be_plain_or_come_from_a_program_or_a_variable() {
    let home = Home::new();
    let process = home.process(&[("SHOP_SECRET", "from-variable"), ("MASKED", "****abcd")]);
    let store = ConnectionStore::open(&process, KeyOptions::new());
    let rows = [
        ("plain", Secret::Insecure(SecretString::from("a \"plain\" one")), Err("white space")),
        ("insecure", Secret::Insecure(SecretString::from("plain\"one")), Ok("plain\"one")),
        ("command", Secret::Command(vec!["printf".into(), "from-command\\n2".into()]), Ok("from-command")),
        ("variable", Secret::Variable("SHOP_SECRET".into()), Ok("from-variable")),
        ("unset", Secret::Variable("NOT_SET".into()), Err("NOT_SET")),
        ("masked", Secret::Variable("MASKED".into()), Err("mask")),
    ];
    for (label, secret, expected) in rows {
        let mut draft = paypal(label);
        draft.secret = secret;
        let account = store.create(draft).and_then(|created| store.account(&created));
        match expected {
            Ok(secret) => assert_eq!(account.unwrap().secret.expose_secret(), secret, "{label}"),
            Err(part) => {
                let error = account.unwrap_err();
                assert!(error.message().contains(part) && !error.message().contains("abcd"), "{error}");
            }
        }
    }
    assert!(!home.text("secrets.v1").contains("argon2id"), "no key was needed");
    assert_eq!(store.find(&name("insecure")).unwrap().secret, SecretPlace::Plaintext);
    assert!(home.text("connections.toml").contains("secret = \"plaintext\""));

    let locked = home.open().lock().unwrap();
    assert_eq!(locked.encrypted, [name("insecure")]);
    let insecure = store.find(&name("insecure")).unwrap();
    assert_eq!((insecure.version, &insecure.secret), (2, &SecretPlace::Encrypted));
    assert_eq!(exposed(&home.open(), &insecure), "plain\"one");
    assert!(!home.text("secrets.v1").contains("plain"), "{}", home.text("secrets.v1"));
}

#[test]
fn the_key_comes_from_the_first_place_that_there_is() {
    let home = Home::new();
    let file = home.0.path().join("key");
    fs::write(&file, "correct horse\nsecond line\n").unwrap();
    set_mode(&file, 0o600);
    let path = file.to_str().unwrap();
    let created = home.open().create(paypal("shop")).unwrap();
    let right = [
        (vec![("PAYPAL_KEY_FILE", path), ("PAYPAL_PASSPHRASE", "wrong")], KeyOptions::new()),
        (
            vec![("PAYPAL_KEY_COMMAND", "printf 'correct horse'"), ("PAYPAL_KEY_FILE", "/no")],
            KeyOptions::new(),
        ),
        (vec![("PAYPAL_KEY_COMMAND", "false")], KeyOptions::new().file(Some(file.clone()))),
        (vec![("PAYPAL_KEY_FILE", "/no")], KeyOptions::new().command(Some("echo correct horse".into()))),
        (vec![], KeyOptions::new().ask(|_| Ok(Some(SecretString::from("correct horse"))))),
    ];
    for (variables, keys) in right {
        let store = ConnectionStore::open(&home.process(&variables), keys);
        assert_eq!(exposed(&store, &created), "EC-secret-1", "{variables:?}");
    }
    set_mode(&file, 0o640);
    let refused = [
        (vec![("PAYPAL_KEY_FILE", path)], "chmod 600"),
        (vec![("PAYPAL_KEY_FILE", "/no/such/file"), ("PAYPAL_PASSPHRASE", "correct horse")], "/no/such/file"),
        (vec![("PAYPAL_KEY_COMMAND", "false"), ("PAYPAL_PASSPHRASE", "correct horse")], "false"),
    ];
    for (variables, part) in refused {
        let store = ConnectionStore::open(&home.process(&variables), KeyOptions::new());
        let error = store.secret(&created).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
        let text = format!("{} {}", error.message(), error.help_line().unwrap_or_default());
        assert!(text.contains(part), "{text}");
    }
}

fn set_mode(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_new_passphrase_is_asked_for_twice_and_an_existing_one_once() {
    let home = Home::new();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let keys = |answers: [&'static str; 2]| {
        let asked = Arc::clone(&asked);
        KeyOptions::new().ask(move |question| {
            asked.lock().unwrap().push(question);
            let answer = if question == PassphraseQuestion::Again { answers[1] } else { answers[0] };
            Ok(Some(answer).filter(|answer| !answer.is_empty()).map(SecretString::from))
        })
    };
    let process = home.process(&[]);
    let open = |answers| ConnectionStore::open(&process, keys(answers));
    for answers in [["one", "two"], ["one", ""]] {
        let error = open(answers).create(paypal("shop")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert_eq!(asked.lock().unwrap().drain(..).count(), 6, "there are three tries");
    }
    assert_eq!(home.text("secrets.v1") + &home.text("connections.toml"), "", "nothing was stored");
    asked.lock().unwrap().clear();
    let store = open(["one", "one"]);
    let shop = store.create(paypal("shop")).unwrap();
    store.clone().create(paypal("other")).unwrap();
    assert_eq!(exposed(&store, &shop), "EC-secret-1");
    let store = open(["one", "one"]);
    assert_eq!(exposed(&store, &shop) + &exposed(&store, &shop), "EC-secret-1EC-secret-1");
    use PassphraseQuestion::{Again, Existing, New};
    assert_eq!(*asked.lock().unwrap(), [New, Again, Existing]);
    let tries = |right: usize| {
        let number = Mutex::new(0);
        let keys = KeyOptions::new().ask(move |question| {
            let mut number = number.lock().unwrap();
            *number += 1;
            assert_eq!(question == Existing, *number == 1);
            Ok(Some(SecretString::from(if *number == right { "one" } else { "two" })))
        });
        ConnectionStore::open(&process, keys).secret(&shop).map(drop)
    };
    tries(3).unwrap();
    assert_eq!(tries(4).unwrap_err().kind(), ErrorKind::Authentication);
    // A key that was made for a connection that was not stored is used for the next one.
    fs::remove_file(home.0.path().join("secrets.v1")).unwrap();
    let store = open(["one", "one"]);
    store.unlock().unwrap();
    let first = store.create(paypal("first")).unwrap();
    assert_eq!(exposed(&home.open_by("one"), &first), "EC-secret-1");
}

#[test]
fn a_new_key_encrypts_everything_and_the_former_one_opens_nothing() {
    let home = Home::new();
    let store = home.open();
    let (shop, bills) = (store.create(paypal("shop")).unwrap(), store.create(paddle("bills")).unwrap());
    let process =
        home.process(&[("PAYPAL_NEW_PASSPHRASE", "battery staple"), ("PAYPAL_PASSPHRASE", "wrong")]);
    let wrong = ConnectionStore::open(&process, KeyOptions::new());
    let before = home.text("secrets.v1");
    assert_eq!(wrong.change_key(&KeyOptions::for_new_key()).unwrap_err().kind(), ErrorKind::Authentication);
    assert_eq!(home.text("secrets.v1"), before);
    let process =
        home.process(&[("PAYPAL_NEW_PASSPHRASE", "battery staple"), ("PAYPAL_PASSPHRASE", "correct horse")]);
    let store = ConnectionStore::open(&process, KeyOptions::new());
    assert_eq!(store.change_key(&KeyOptions::for_new_key()).unwrap(), 2);
    for store in [store, home.open_by("battery staple")] {
        assert_eq!(exposed(&store, &shop), "EC-secret-1");
        assert_eq!(exposed(&store, &bills), "pdl_sdbx_apikey_1");
    }
    assert_eq!(home.open().secret(&shop).unwrap_err().kind(), ErrorKind::Authentication);
}

#[test]
fn an_edit_by_hand_is_kept_with_its_comments_and_unknown_keys() {
    let home = Home::new();
    let store = home.open();
    let mut with_extension = paypal("first");
    with_extension.extensions.insert("celigo".to_owned(), serde_json::json!({"a": "it's [x]", "b": null}));
    store.create(with_extension).unwrap();
    store.create(paypal("second")).unwrap();
    home.edit("connections.toml", |text| {
        text.replace(
            "client_id = \"client-1\"",
            "client_id = 'client-1' # of the app \"Shop\"\nteam = \"blue\"",
        ) + "\n# The end.\n"
    });
    let mut third = paypal("third");
    third.borrow_from = Some(name("second"));
    store.create(third).unwrap();
    store
        .edit(&name("second"), None, |draft| {
            draft.description = Some("edited".to_owned());
            Ok(())
        })
        .unwrap();
    store.choose(Some(&name("third"))).unwrap();
    let text = home.text("connections.toml");
    assert_eq!(
        text.matches("client_id = 'client-1' # of the app \"Shop\"\nteam = \"blue\"").count(),
        2,
        "{text}"
    );
    assert!(text.contains("# The end.") && text.contains("# The connections of the command"), "{text}");
    let names: Vec<String> = store.list().unwrap().iter().map(|one| one.name.to_string()).collect();
    assert_eq!(names, ["first", "second", "third"]);
    let first = store.find(&name("first")).unwrap();
    assert_eq!(first.extensions["celigo"], serde_json::json!({"a": "it's [x]", "b": null}));
}

#[test]
fn a_fault_in_the_file_of_connections_is_reported_with_its_line() {
    let home = Home::new();
    let store = home.open();
    store.create(paypal("first")).unwrap();
    store.create(paypal("second")).unwrap();
    let good = home.text("connections.toml");
    let line = |part: &str| 1 + good.lines().position(|line| line.starts_with(part)).unwrap();
    let rows = [
        ("provider = \"paypal\"", "provider = \"stripe\"", line("provider"), "provider"),
        ("destination = \"sandbox\"", "destination = 7", line("destination"), "text"),
        ("destination = \"sandbox\"\n", "", line("[[connection]]"), "destination"),
        ("secret = \"encrypted\"", "secret = \"EC-typed-here\"", line("secret"), "never in this file"),
        ("created_at = \"2", "created_at = \"x2", line("created_at"), "time"),
        ("client_id = \"client-1\"", "client_id = \"client-1", line("client_id"), ""),
        ("client_id = \"client-1\"", "client_id = \"a\"\nconcurrency = 26", line("client_id") + 1, "1 to 25"),
        ("name = \"second\"", "name = \"FIRST\"", 0, "two connections have this name"),
        ("name = \"first\"", "name = \"a/b\"", line("name"), "not a name"),
        ("version = 1", "version = 2", line("version"), "newer version"),
    ];
    for (from, to, line, part) in rows {
        assert!(good.contains(from), "{from}");
        home.edit("connections.toml", |_| good.replacen(from, to, 1));
        let error = store.list().unwrap_err();
        let place =
            if line == 0 { "connections.toml:".to_owned() } else { format!("connections.toml:{line}: ") };
        assert!(error.message().contains(&place) && error.message().contains(part), "{to}: {error}");
        assert!(!error.message().contains("EC-typed-here"), "{error}");
        assert_eq!(store.create(paypal("third")).unwrap_err().message(), error.message());
        assert!(store.inspect().iter().any(|problem| problem.message == error.message()));
    }
    fs::write(home.0.path().join("connections.toml"), b"version = 1\n\xff").unwrap();
    assert!(store.list().unwrap_err().message().contains("connections.toml:2: "));
}

#[test]
fn a_damaged_secret_costs_no_other_and_is_told_from_a_wrong_passphrase() {
    let home = Home::new();
    let store = home.open();
    let (one, two) = (store.create(paypal("one")).unwrap(), store.create(paypal("two")).unwrap());
    let good = home.text("secrets.v1");
    let start = good.find(&one.id.to_string()).unwrap() - "secret ".len();
    let end = start + good[start..].find('\n').unwrap();
    for at in (start..end).step_by(7) {
        let mut bytes = good.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'\xff' } else { b'A' };
        fs::write(home.0.path().join("secrets.v1"), &bytes).unwrap();
        let error = store.secret(&one).unwrap_err();
        let known = error.message().contains("damaged") || error.message().contains("not stored");
        assert!(known && error.help_line().unwrap().contains("connection edit"), "byte {at}: {error}");
        assert_eq!(exposed(&store, &two), "EC-secret-1", "byte {at}");
        assert!(!store.inspect().is_empty(), "byte {at}");
    }
    // A line that nobody can read is still there after a change, and a new secret repairs the
    // connection.
    let mut bytes = good.clone().into_bytes();
    bytes[start + 9] = b'\xff';
    let unreadable = bytes[start..end].to_vec();
    fs::write(home.0.path().join("secrets.v1"), &bytes).unwrap();
    store
        .edit(&one.name, None, |draft| {
            draft.secret = secret("EC-secret-9");
            Ok(())
        })
        .unwrap();
    let after = fs::read(home.0.path().join("secrets.v1")).unwrap();
    assert!(after.windows(unreadable.len()).any(|part| part == unreadable));
    assert_eq!(exposed(&store, &store.find(&one.name).unwrap()), "EC-secret-9");

    let damaged = |change: &dyn Fn(&str) -> String, part: &str| {
        home.edit("secrets.v1", |_| change(&good));
        for error in [store.secret(&two).unwrap_err(), store.create(paypal("three")).unwrap_err()] {
            assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
            assert!(error.message().contains(part) && error.help_line().is_some(), "{error}");
        }
    };
    damaged(&|text| text.replacen("salt=", "salt=A", 1), "line of the key is damaged");
    let without_key = |text: &str| {
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("key ")).collect();
        lines.join("\n")
    };
    damaged(&without_key, "line of the key");
    damaged(&|text| text.replacen("paypal-secrets 1", "x", 1), "not a file of secrets");
    damaged(&|text| text.replacen("paypal-secrets 1", "paypal-secrets 2", 1), "newer version");
    damaged(&|_| String::new(), "not a file of secrets");
    home.edit("secrets.v1", |_| good.clone());
    assert_eq!(exposed(&home.open(), &two), "EC-secret-1");
}

#[test]
fn secrets_cannot_be_exchanged() {
    let home = Home::new();
    let store = home.open();
    let (one, two) = (store.create(paypal("one")).unwrap(), store.create(paypal("two")).unwrap());
    let (a, b) = (one.id.to_string(), two.id.to_string());
    home.edit("secrets.v1", |text| text.replace(&a, "?").replace(&b, &a).replace('?', &b));
    for connection in [one, two] {
        assert!(store.secret(&connection).unwrap_err().message().contains("damaged"));
    }
}

#[test]
fn files_are_for_their_owner_alone_and_links_are_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let home = Home::new();
    let root = home.0.path();
    let folders = Folders { config: root.join("config"), data: root.join("data"), cache: root.join("cache") };
    let variables = [("PAYPAL_PASSPHRASE".to_owned(), "correct horse".to_owned())];
    let process = Process::new(variables, folders, paypal_generated::SystemClock);
    fs::create_dir_all(root.join("dotfiles")).unwrap();
    fs::create_dir_all(root.join("config")).unwrap();
    symlink("../dotfiles/connections.toml", root.join("config/connections.toml")).unwrap();
    let store = ConnectionStore::open(&process, KeyOptions::new());
    let shop = store.create(paypal("shop")).unwrap();
    let mode = |path: &str| fs::metadata(root.join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("data"), mode("data/secrets.v1")), (0o700, 0o600));
    assert_eq!(mode("dotfiles/connections.toml"), 0o600);
    assert!(fs::symlink_metadata(root.join("config/connections.toml")).unwrap().is_symlink());
    fs::set_permissions(root.join("data/secrets.v1"), fs::Permissions::from_mode(0o644)).unwrap();
    assert!(store.inspect().iter().any(|problem| problem.help.as_ref().unwrap().contains("chmod 600")));
    assert_eq!(exposed(&store, &shop), "EC-secret-1");
}

#[test]
fn secrets_of_another_file_of_connections_stay() {
    let home = Home::new();
    let open = |config: &str| {
        let root = home.0.path();
        let folders =
            Folders { config: root.join(config), data: root.join("data"), cache: root.join("cache") };
        let variables = [
            ("PAYPAL_PASSPHRASE".to_owned(), "correct horse".to_owned()),
            ("PAYPAL_NEW_PASSPHRASE".to_owned(), "battery staple".to_owned()),
        ];
        let process = Process::new(variables, folders, paypal_generated::SystemClock);
        ConnectionStore::open(&process, KeyOptions::new())
    };
    let shop = open("one").create(paypal("shop")).unwrap();
    let other = open("two");
    other.create(paypal("shop")).unwrap();
    other.delete(&name("shop"), None, false).unwrap();
    other.lock().unwrap();
    assert_eq!(exposed(&open("one"), &shop), "EC-secret-1");
    assert_eq!(home.text("data/secrets.v1").matches(" sealed ").count(), 1);

    // A file of connections that is lost and restored finds its secrets again, under a new key too.
    let connections = home.text("one/connections.toml");
    fs::remove_file(home.0.path().join("one/connections.toml")).unwrap();
    let store = open("one");
    store.create(paypal("meanwhile")).unwrap();
    assert_eq!(store.change_key(&KeyOptions::for_new_key()).unwrap(), 2);
    home.edit("one/connections.toml", |_| connections);
    assert_eq!(exposed(&store, &shop), "EC-secret-1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_tested_without_being_stored() {
    let home = Home::new();
    let sandbox = paypal_sandbox::Sandbox::builder().credentials("client-1", "right").start().await.unwrap();
    let store = home.open();
    let mut draft = paypal("shop");
    draft.destination = Destination::Local;
    draft.host = Some(sandbox.base_url().parse().unwrap());
    draft.secret = secret("wrong");
    let wrong = store.draft_client(&draft, None).unwrap().catalog_products().list().await;
    assert_eq!(Error::from(wrong.unwrap_err()).kind(), ErrorKind::Authentication);
    draft.secret = secret("right");
    store.draft_client(&draft, None).unwrap().catalog_products().list().await.unwrap();
    assert_eq!(fs::read_dir(home.0.path()).unwrap().count(), 0, "nothing was written");

    // A change is tested with the stored secret.
    let created = store.create(draft).unwrap();
    let mut change = created.to_draft();
    change.description = Some("changed".to_owned());
    let before = home.text("connections.toml");
    store.draft_client(&change, Some(&created.name)).unwrap().catalog_products().list().await.unwrap();
    assert_eq!(home.text("connections.toml"), before);
    assert_eq!(store.draft_client(&change, None).unwrap_err().kind(), ErrorKind::Usage);
    assert_eq!(store.draft_client(&paddle("bills"), None).unwrap_err().kind(), ErrorKind::Usage);
}

#[test]
fn an_inspection_says_what_is_wrong_and_what_to_do() {
    let home = Home::new();
    let store = home.open();
    let mut plain = paypal("plain");
    plain.secret = Secret::Insecure(SecretString::from("EC-plain"));
    store.create(plain).unwrap();
    let mut expiring = paddle("expiring");
    expiring.expires_at = Some("2020-01-31T12:00:00Z".into());
    store.create(expiring).unwrap();
    store.create(paypal("lost")).unwrap();
    store.choose(Some(&name("plain"))).unwrap();
    let lost = store.find(&name("lost")).unwrap().id.to_string();
    home.edit("secrets.v1", |text| text.replace(&lost, "x"));
    home.edit("connections.toml", |text| {
        text.replace("default = \"plain\"", "default = \"gone\"")
            .replace("name = \"lost\"", "name = \"lost\"\nborrow_from = \"nobody\"")
    });
    let found = |store: &ConnectionStore| -> Vec<String> {
        let problems = store.inspect();
        assert!(problems.iter().all(|problem| problem.help.is_some()), "{problems:?}");
        problems.iter().map(ToString::to_string).collect()
    };
    let problems = found(&store).join("\n");
    for part in [
        "the chosen connection gone does not exist",
        "nobody",
        "plain: the client secret is stored as plain text",
        "expiring: the key expired at 2020-01-31T12:00:00Z",
        "1 of its lines cannot be read",
        "the client secret of lost is not stored",
    ] {
        assert!(problems.contains(part), "{part} is not in:\n{problems}");
    }
    assert!(!problems.contains("EC-"), "{problems}");
    let wrong = found(&home.open_by("wrong")).join("\n");
    assert!(wrong.contains("PAYPAL_PASSPHRASE does not open"), "{wrong}");
}
