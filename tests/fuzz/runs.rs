//! Knows: how a reader is tried until its time is over, and where a failing input is kept.
//! Must not know: any reader, or any input.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{TestCaseResult, TestError, TestRunner};

/// How many readers share the time.
const READERS: u32 = 10;

/// No input may hold a reader up for longer, in a program that was not made fast.
const LONGEST: Duration = Duration::from_secs(10);

fn time() -> Duration {
    let seconds = std::env::var("FUZZ_SECONDS").ok();
    let seconds = seconds.map_or(60, |text| {
        text.parse()
            .unwrap_or_else(|_| panic!("FUZZ_SECONDS is no whole number: {text}"))
    });
    Duration::from_secs(seconds) / READERS
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fuzz")
}

/// Everything that failed once, whoever read it.
fn kept() -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(folder()) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).expect("a kept input can be read");
        (path, bytes)
    };
    paths.into_iter().map(read).collect()
}

/// Keeps an input under a name that follows from it.
fn keep(name: &str, bytes: &[u8]) -> PathBuf {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let sum = bytes.iter().fold(start, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    });
    let path = folder().join(format!("{name}-{sum:016x}"));
    fs::create_dir_all(folder()).expect("a folder for what fails");
    fs::write(&path, bytes).expect("a place for what fails");
    path
}

/// Tries a reader on everything that ever failed, and then until its time is over.
pub fn run(name: &str, inputs: BoxedStrategy<Vec<u8>>, reader: impl Fn(&[u8]) -> TestCaseResult) {
    let timed = |bytes: &[u8]| {
        let start = Instant::now();
        reader(bytes)?;
        let waited = start.elapsed();
        prop_assert!(waited < LONGEST, "it took {:?}", waited);
        Ok(())
    };
    let mut tried = 0_u64;
    for (path, bytes) in kept() {
        if let Err(reason) = timed(&bytes) {
            panic!("{name} fails once more on {}: {reason}", path.display());
        }
        tried += 1;
    }
    let end = Instant::now() + time();
    while Instant::now() < end {
        let mut runner = TestRunner::new(ProptestConfig {
            cases: 64,
            failure_persistence: None,
            max_shrink_time: 20_000,
            ..ProptestConfig::default()
        });
        match runner.run(&inputs, |bytes| timed(&bytes)) {
            Ok(()) => tried += 64,
            Err(TestError::Fail(reason, bytes)) => {
                let path = keep(name, &bytes);
                panic!(
                    "{name} fails after {tried} inputs: {reason}\n  {}\n  kept as {}",
                    String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)]),
                    path.display()
                );
            }
            Err(TestError::Abort(reason)) => panic!("{name} was not tried: {reason}"),
        }
    }
    assert!(
        tried >= 64,
        "{name} had no time: FUZZ_SECONDS is too little"
    );
    // Past the harness, which keeps quiet about what passes.
    let _ = writeln!(std::io::stdout(), "fuzz: {name} read {tried} inputs");
}
