//! Knows: where the files of every released format lie, and what is pinned beside each of them.
//! Must not know: what is done with them.

use std::fs;
use std::path::{Path, PathBuf};

use safeguard_check::assessment::document;
use serde_json::Value;

/// A file of a released format. None of them is ever changed or taken away.
pub struct Released {
    /// `assessment`, `report`, `settings` or `snapshots`.
    pub format: String,
    /// The version it was written in.
    pub version: usize,
    /// The name of the file.
    pub name: String,
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
    /// What the file holds, pinned by hand.
    pub pinned: Value,
}

/// The formats, each with its newest version. Settings and snapshots have never had another.
pub fn formats() -> [(&'static str, usize); 4] {
    [
        ("assessment", document::VERSION),
        ("report", document::VERSION),
        ("settings", 1),
        ("snapshots", 1),
    ]
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/formats")
}

/// Every file in the folder.
pub fn released() -> Vec<Released> {
    let entries = fs::read_dir(folder()).expect("the folder can be read");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files.iter().map(|path| one(path)).collect()
}

/// Those that a person saves and opens.
pub fn documents() -> Vec<Released> {
    let mut files = released();
    files.retain(|file| ["assessment", "report"].contains(&&*file.format));
    files
}

/// The file of this name.
pub fn the(name: &str) -> Released {
    one(&folder().join(name))
}

fn one(path: &Path) -> Released {
    let name = path.file_name().expect("a name").to_string_lossy();
    let stem = name.strip_suffix(".json").expect("a JSON file");
    let mut parts = stem.splitn(3, '-');
    let format = parts.next().expect("a format").to_owned();
    let version = parts.next().and_then(|version| version.parse().ok());
    let pinned = folder().join("pinned").join(&*name);
    let pinned = fs::read(&pinned).unwrap_or_else(|_| panic!("nothing is pinned for {name}"));
    Released {
        format,
        version: version.unwrap_or_else(|| panic!("{name} names no version")),
        bytes: fs::read(path).expect("a file that can be read"),
        pinned: serde_json::from_slice(&pinned).expect("what is pinned is JSON"),
        name: name.into(),
    }
}
