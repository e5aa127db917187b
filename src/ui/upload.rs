//! Knows: how the bytes of a file that a person chose are read.
//! Must not know: what they mean.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::{File, FileReader, HtmlInputElement};

use crate::assessment::json::LARGEST;

/// What became of reading a file.
pub enum Upload {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is larger than any file that could be opened, so it was not read.
    TooLarge,
    /// The browser could not read it.
    NotRead,
}

/// Is told the name of the file that was chosen, and what became of reading it. It is boxed, so
/// that there is one copy of the code around it.
pub type Then = Rc<dyn Fn(&str, Upload)>;

/// Reads the chosen file and tells `then`. Nothing happens while no file is chosen. The field is
/// empty afterwards, so that the same file can be chosen again.
pub fn read(input: &HtmlInputElement, then: &Then) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return;
    };
    if file.size() > LARGEST as f64 {
        then(&file.name(), Upload::TooLarge);
    } else if start(&file, then.clone()).is_err() {
        then(&file.name(), Upload::NotRead);
    }
    input.set_value("");
}

fn start(file: &File, then: Then) -> Result<(), JsValue> {
    let reader = FileReader::new()?;
    let (done, name) = (reader.clone(), file.name());
    let ended = Closure::once_into_js(move || {
        let upload = match done.result() {
            Ok(bytes) if !bytes.is_null() => Upload::Bytes(Uint8Array::new(&bytes).to_vec()),
            _ => Upload::NotRead,
        };
        then(&name, upload);
    });
    reader.set_onloadend(Some(ended.unchecked_ref()));
    reader.read_as_array_buffer(file)
}
