//! Knows: the field in which a file is chosen, and the sentence for a file that is refused.
//! Must not know: what a file is chosen for.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

use crate::assessment::document::Refusal;
use crate::report::refusal_sentence;
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::dom::{El, el, group};
use crate::ui::upload::{Then, Upload, read};

/// A field with its label. `then` is told about the file that was chosen; `name` is the part of the
/// field's id.
pub fn file_field(ctx: Ctx, name: &str, label: &str, then: Then) -> El {
    let id = ctx.id(name);
    let input = el("input", "sgc-files__input")
        .attr("type", "file")
        .attr("id", &id)
        .attr("accept", ".json,application/json")
        .on("change", move |event| {
            let input = event.target().and_then(|input| input.dyn_into().ok());
            if let Some(input) = input {
                let input: HtmlInputElement = input;
                read(&input, &then);
            }
        });
    group![
        el("label", "sgc-field__label").attr("for", &id).text(label),
        input,
    ]
}

/// What `reader` makes of a file.
///
/// # Errors
/// Why it makes nothing of it, in a sentence.
pub fn read_with<T>(
    upload: Upload,
    reader: impl FnOnce(&[u8]) -> Result<T, Refusal>,
) -> Result<T, String> {
    let words = words();
    let read = match upload {
        Upload::TooLarge => Err(Refusal::TooLarge),
        Upload::NotRead => return Err(words.files.not_read.into()),
        Upload::Bytes(bytes) => reader(&bytes),
    };
    read.map_err(|refusal| refusal_sentence(words, &refusal))
}
