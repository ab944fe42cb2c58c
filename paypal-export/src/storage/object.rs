//! The files of an export on object storage: S3, Google Cloud Storage, Azure.

use std::{
    fmt,
    fs::File,
    io::{Read as _, Seek as _, Write as _},
    sync::Arc,
};

use futures_util::{StreamExt as _, TryStreamExt as _, future::BoxFuture};
use object_store::{
    Error as StoreError, ObjectStore, ObjectStoreExt as _, PutMode, PutMultipartOptions, PutOptions,
    PutPayload, UpdateVersion, path::Path,
};
use tempfile::NamedTempFile;

use super::{Condition, Contents, Lock, Storage, Version, key};
use crate::error::{Error, Result};

/// A file from this size on is sent in parts.
const SINGLE: u64 = 5 * 1024 * 1024;
/// The size of a part. One part at a time is in memory.
const PART: u64 = 8 * 1024 * 1024;

/// Object storage: a bucket, or the keys of a bucket below a prefix.
///
/// Small files are written by conditional puts, which the store must have: S3, Google Cloud Storage
/// and Azure do. Large files are sent whole, or in parts that the store joins at the end; no reader
/// sees half a file. There are no locks: a run that writes what another one has written meanwhile
/// fails.
///
/// A program that is killed while it sends parts leaves them in the store. A rule of the bucket
/// removes them, such as `AbortIncompleteMultipartUpload` on S3.
#[derive(Clone)]
pub struct ObjectStorage {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
}

impl ObjectStorage {
    /// Creates the storage of the keys below a prefix, which may be empty.
    ///
    /// # Errors
    ///
    /// Fails if the prefix is no path of objects.
    pub fn new(store: Arc<dyn ObjectStore>, prefix: &str) -> Result<Self> {
        let prefix = Path::parse(prefix)
            .map_err(|error| Error::usage(format!("{prefix:?} is not a prefix of objects: {error}")))?;
        Ok(Self { store, prefix })
    }

    /// Creates the storage that a URL names: `s3://BUCKET/PREFIX` with the feature `aws`,
    /// `gs://BUCKET/PREFIX` with `gcp`, `az://CONTAINER/PREFIX` with `azure`.
    ///
    /// The options are those of the store, such as `aws_region`. Names of other things are ignored,
    /// so that all variables of the environment may be given.
    ///
    /// # Errors
    ///
    /// Fails if the URL is wrong, if this program was built without the store, or if an option has
    /// a value that the store refuses.
    pub fn from_url(url: &str, options: impl IntoIterator<Item = (String, String)>) -> Result<Self> {
        let known = "the URLs are s3://BUCKET/PREFIX, gs://BUCKET/PREFIX and az://CONTAINER/PREFIX";
        let Ok(parsed) = url.parse::<url::Url>() else {
            return Err(Error::usage("the URL of the object storage cannot be read").help(known));
        };
        // A secret in a URL would be in logs and in the list of processes.
        if parsed.password().is_some() || parsed.query().is_some() || parsed.fragment().is_some() {
            return Err(Error::usage("the URL of the object storage has a password, a query or a fragment")
                .help("credentials are given by the environment, as the tools of the store have it"));
        }
        let feature = match parsed.scheme() {
            "memory" => None,
            "file" => {
                return Err(Error::usage(format!("{parsed} is a folder, no object storage"))
                    .help("give the path of the folder, without file://"));
            }
            "s3" | "s3a" => Some(("aws", cfg!(feature = "aws"))),
            "gs" => Some(("gcp", cfg!(feature = "gcp"))),
            "az" | "adl" | "azure" | "abfs" | "abfss" => Some(("azure", cfg!(feature = "azure"))),
            scheme => return Err(Error::usage(format!("{scheme}:// is no object storage")).help(known)),
        };
        if let Some((feature, false)) = feature {
            let text = format!("this program was built without {}://", parsed.scheme());
            return Err(Error::usage(text).help(format!("build it with the feature `{feature}`")));
        }
        let (store, prefix) = object_store::parse_url_opts(&parsed, options)
            .map_err(|error| Error::usage(format!("{parsed} cannot be opened: {error}")))?;
        Ok(Self { store: store.into(), prefix })
    }

    fn path(&self, key: &str) -> Result<Path> {
        key::check(key)?;
        Ok(key.split('/').fold(self.prefix.clone(), |path, segment| path.join(segment)))
    }

    /// Makes an error about a key.
    fn failed(&self, key: &str, error: &StoreError) -> Error {
        let failed = Error::failed(format!("{}: {error}", self.prefix.clone().join(key)));
        match error {
            StoreError::NotImplemented { .. } | StoreError::NotSupported { .. } => {
                failed.help("the store must have conditional puts and uploads in parts")
            }
            StoreError::PermissionDenied { .. } | StoreError::Unauthenticated { .. } => {
                failed.help("the credentials must allow to read, write, list and delete objects")
            }
            _ => failed,
        }
    }

    async fn put(&self, key: &str, bytes: Vec<u8>, mode: PutMode) -> Result<Version> {
        let path = self.path(key)?;
        let is_update = matches!(mode, PutMode::Update(_));
        let put = self.store.put_opts(&path, PutPayload::from(bytes), PutOptions::from(mode)).await;
        match put {
            Ok(put) => Ok(version(put.e_tag, put.version)),
            Err(StoreError::AlreadyExists { .. } | StoreError::Precondition { .. }) => {
                Err(super::changed(key))
            }
            Err(StoreError::NotFound { .. }) if is_update => Err(super::changed(key)),
            Err(error) => Err(self.failed(key, &error)),
        }
    }

    /// Sends a file in parts. The store joins them when all are there.
    async fn put_in_parts(&self, key: &str, mut file: File, size: u64) -> Result<()> {
        let path = self.path(key)?;
        let fail = |error| self.failed(key, &error);
        let mut upload =
            self.store.put_multipart_opts(&path, PutMultipartOptions::default()).await.map_err(fail)?;
        let mut rest = size;
        let sent: Result<()> = async {
            while rest > 0 {
                let length = rest.min(PART);
                let part;
                (file, part) = read(key, file, length).await?;
                upload.put_part(PutPayload::from(part)).await.map_err(fail)?;
                rest -= length;
            }
            upload.complete().await.map_err(fail)?;
            Ok(())
        }
        .await;
        if sent.is_err() {
            // The failure that is reported is the first one.
            let _ = upload.abort().await;
        }
        sent
    }
}

impl Storage for ObjectStorage {
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Contents>>> {
        Box::pin(async move {
            let got = match self.store.get(&self.path(key)?).await {
                Ok(got) => got,
                Err(StoreError::NotFound { .. }) => return Ok(None),
                Err(error) => return Err(self.failed(key, &error)),
            };
            let version = version(got.meta.e_tag.clone(), got.meta.version.clone());
            let bytes = got.bytes().await.map_err(|error| self.failed(key, &error))?;
            Ok(Some((bytes.into(), version)))
        })
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        bytes: Vec<u8>,
        condition: Condition,
    ) -> BoxFuture<'a, Result<Version>> {
        Box::pin(async move {
            let mode = match condition {
                Condition::Always => PutMode::Overwrite,
                Condition::Absent => PutMode::Create,
                Condition::Unchanged(version) => PutMode::Update(update_of(&version)),
            };
            self.put(key, bytes, mode).await
        })
    }

    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        key::check(key)?;
        // On Unix the file is created with the mode 0600.
        let file = tempfile::Builder::new().prefix("paypal-export-").tempfile();
        file.map_err(|error| Error::file(&std::env::temp_dir(), &error))
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            let fail = |error| Error::file(file.path(), &error);
            let size = file.as_file().metadata().map_err(fail)?.len();
            let from_start = file.reopen().map_err(fail)?;
            if size < SINGLE {
                let (_, bytes) = read(key, from_start, size).await?;
                self.put(key, bytes, PutMode::Overwrite).await.map(drop)
            } else {
                self.put_in_parts(key, from_start, size).await
            }
        })
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        Box::pin(async move {
            let got = match self.store.get(&self.path(key)?).await {
                Ok(got) => got,
                Err(StoreError::NotFound { .. }) => return Ok(None),
                Err(error) => return Err(self.failed(key, &error)),
            };
            let fail = |error| Error::file(&std::env::temp_dir(), &error);
            let mut file = tempfile::tempfile().map_err(fail)?;
            let (size, mut received) = (got.meta.size, 0_u64);
            let mut chunks = got.into_stream();
            while let Some(chunk) = chunks.next().await {
                let chunk = chunk.map_err(|error| self.failed(key, &error))?;
                received = received.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
                // A chunk is small, and the system writes it to the disk later.
                file.write_all(&chunk).map_err(fail)?;
            }
            if received != size {
                return Err(Error::failed(format!(
                    "{key} was not received whole: {received} of {size} bytes"
                )));
            }
            file.rewind().map_err(fail)?;
            Ok(Some(file))
        })
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        Box::pin(async move {
            let folder = self.path(key::check_prefix(prefix)?)?;
            let above = self.prefix.parts().count();
            let key_of = |path: Path| {
                let segments: Vec<String> =
                    path.parts().skip(above).map(|part| part.as_ref().to_owned()).collect();
                Some(segments.join("/")).filter(|key| key::is_valid(key))
            };
            let found = self.store.list(Some(&folder)).map_ok(|object| object.location);
            let paths: Vec<Path> = found.try_collect().await.map_err(|error| self.failed(prefix, &error))?;
            let mut keys: Vec<String> = paths.into_iter().filter_map(key_of).collect();
            keys.sort_unstable();
            Ok(keys)
        })
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            match self.store.delete(&self.path(key)?).await {
                Ok(()) | Err(StoreError::NotFound { .. }) => Ok(()),
                Err(error) => Err(self.failed(key, &error)),
            }
        })
    }

    fn lock(&self, _: &str) -> Result<Option<Lock>> {
        Ok(None)
    }
}

impl fmt::Debug for ObjectStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A store's own form may have credentials.
        write!(f, "ObjectStorage({}, {})", self.store, self.prefix)
    }
}

/// Reads the next bytes of a file, on a thread that may wait for the disk.
async fn read(key: &str, mut file: File, length: u64) -> Result<(File, Vec<u8>)> {
    let read = tokio::task::spawn_blocking(move || {
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        let count = (&mut file).take(length).read_to_end(&mut bytes)?;
        Ok::<_, std::io::Error>((file, bytes, count))
    });
    let fail = |error: &dyn fmt::Display| Error::failed(format!("the file of {key} cannot be read: {error}"));
    match read.await {
        Ok(Ok((file, bytes, count))) if u64::try_from(count) == Ok(length) => Ok((file, bytes)),
        Ok(Ok(_)) => Err(fail(&"it has become shorter")),
        Ok(Err(error)) => Err(fail(&error)),
        Err(error) => Err(fail(&error)),
    }
}

/// S3 and Azure compare etags, Google Cloud Storage compares versions. An etag has no line break.
fn version(etag: Option<String>, version: Option<String>) -> Version {
    Version::new(format!("{}\n{}", etag.unwrap_or_default(), version.unwrap_or_default()))
}

fn update_of(version: &Version) -> UpdateVersion {
    let (etag, version) = version.as_str().split_once('\n').unwrap_or((version.as_str(), ""));
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    UpdateVersion { e_tag: filled(etag), version: filled(version) }
}

#[cfg(test)]
mod tests;
