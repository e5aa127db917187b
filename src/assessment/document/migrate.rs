//! Knows: how a document of an older version becomes one of the newest, a step a version.
//! Must not know: what the newest version means.
//!
//! A step works on the whole document and never fails: what it does not understand it leaves for
//! the reader, who refuses it with a reason. A step is never changed once its version has been
//! released; a test reads a document of every version there ever was.

use super::Refusal;
use crate::assessment::json::{Decimal, Object, Value};

/// Makes the document of one version into one of the next.
pub type Step = fn(&mut Object);

/// The step at place 0 leads from version 1 to version 2, and so on. There is one version so far.
pub const STEPS: &[Step] = &[];

/// Takes the version out of a document and brings the document up to the newest one, to which
/// `steps` lead.
///
/// # Errors
/// [`Refusal::Missing`], [`Refusal::BadVersion`] or [`Refusal::NewerVersion`]; then nothing has
/// been changed but the version taken out.
pub fn migrate(document: &mut Object, steps: &[Step]) -> Result<(), Refusal> {
    let number = match document.remove("version") {
        None | Some(Value::Null) => return Err(Refusal::Missing("version".into())),
        Some(Value::Number(number)) => Decimal::of(&number),
        Some(_) => return Err(Refusal::BadVersion),
    };
    if !number.is_counting() {
        return Err(Refusal::BadVersion);
    }
    let newest = steps.len() + 1;
    let version = (1..=newest).find(|version| number == Decimal::of(&version.to_string()));
    let version = version.ok_or(Refusal::NewerVersion)?;
    for step in &steps[version - 1..] {
        step(document);
    }
    Ok(())
}
