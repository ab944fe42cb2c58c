//! Where an export's files are: a folder, or object storage.

use std::{path::PathBuf, sync::Arc};

use paypal_export::{LocalStorage, Storage};
use url::Url;

use crate::error::{Error, Result};
use crate::process::Process;

/// Where an export's files are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::command) enum Place {
    /// Standard output.
    Output,
    /// A folder.
    Folder(PathBuf),
    /// Object storage.
    Url(Url),
}

impl Place {
    /// Reads the value of `--out`.
    ///
    /// # Errors
    ///
    /// Fails if it is a URL that cannot be read.
    pub(in crate::command) fn of(text: &str) -> Result<Self> {
        match text {
            "-" => Ok(Self::Output),
            "" => Err(Error::usage("--out is empty").help("name a folder")),
            text if text.contains("://") => {
                let known = "the URLs are s3://BUCKET/PREFIX, gs://BUCKET/PREFIX and az://CONTAINER/PREFIX";
                // The text may have a password, which the error does not repeat.
                let url: Url = text.parse().map_err(|_| Error::usage("--out is not a URL").help(known))?;
                if url.scheme() != "file" {
                    return Ok(Self::Url(url));
                }
                let path = url.to_file_path().map(Self::Folder);
                path.map_err(|()| Error::usage(format!("{url} is not the path of a folder")))
            }
            text => Ok(Self::Folder(text.into())),
        }
    }

    /// Opens the place.
    ///
    /// # Errors
    ///
    /// Fails if the folder cannot be created, or if the program was built without the object
    /// storage.
    pub(in crate::command) fn open(&self, process: &Process) -> Result<Arc<dyn Storage>> {
        match self {
            Self::Output => Err(Error::usage("standard output is no place of files").help("name a folder")),
            Self::Folder(path) => Ok(Arc::new(LocalStorage::new(path.clone()).map_err(super::failed)?)),
            Self::Url(url) => object_storage(url, process),
        }
    }
}

/// Opens object storage. Its credentials come from the variables that its own tools use.
#[cfg(feature = "object-storage")]
fn object_storage(url: &Url, process: &Process) -> Result<Arc<dyn Storage>> {
    let variables = process.variables().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let storage = paypal_export::ObjectStorage::from_url(url.as_str(), variables);
    Ok(Arc::new(storage.map_err(super::failed)?))
}

#[cfg(not(feature = "object-storage"))]
fn object_storage(url: &Url, _: &Process) -> Result<Arc<dyn Storage>> {
    let feature = match url.scheme() {
        "gs" => "gcp",
        "az" | "adl" | "azure" | "abfs" | "abfss" => "azure",
        _ => "aws",
    };
    Err(built_without("object storage", feature))
}

/// Returns the error of a program that was built without a feature.
#[allow(dead_code, reason = "a program with all features does not need it")]
pub(super) fn built_without(what: &str, feature: &str) -> Error {
    Error::usage(format!("this program was built without {what}"))
        .help(format!("build it with that: cargo install --path paypal-cli --features {feature}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_folder_a_url_or_standard_output() {
        let folder = |path: &str| Place::Folder(path.into());
        assert_eq!(Place::of("-").unwrap(), Place::Output);
        assert_eq!(Place::of("export").unwrap(), folder("export"));
        assert_eq!(Place::of("./-").unwrap(), folder("./-"));
        #[cfg(unix)]
        assert_eq!(Place::of("file:///tmp/a%20b").unwrap(), folder("/tmp/a b"));
        assert!(matches!(Place::of("s3://bucket/paypal").unwrap(), Place::Url(_)));
        for text in ["", "file://host/folder/%00", "://", "s3://a b/c"] {
            assert!(Place::of(text).is_err(), "{text}");
        }
    }
}
