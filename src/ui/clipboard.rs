//! Knows: how something is put where it can be pasted from, plain and laid out.
//! Must not know: what it is, or what is said about it.

use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::*;
use web_sys::{Clipboard, ClipboardItem, XmlSerializer};

use super::dom::El;
use super::download::blob;

/// Puts a text where it can be pasted from, and beside it the same laid out, for programs that
/// take that. `done` is told whether the browser let it happen.
pub fn copy(text: &str, laid_out: Option<&El>, done: Box<dyn FnOnce(bool)>) {
    let Ok(promise) = written(text, laid_out) else {
        return done(false);
    };
    let done = Closure::once_into_js(move |refusal: JsValue| done(refusal.is_undefined()));
    let done: &Function = done.unchecked_ref();
    let _ = Reflect::get(&promise, &"then".into()).and_then(|then| {
        then.unchecked_into::<Function>()
            .call2(&promise, done, done)
    });
}

fn written(text: &str, laid_out: Option<&El>) -> Result<JsValue, JsValue> {
    // A page without a safe connection has no clipboard.
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    if !clipboard.is_object() {
        return Err(JsValue::NULL);
    }
    let clipboard: Clipboard = clipboard.unchecked_into();
    let Some(laid_out) = laid_out else {
        return Ok(clipboard.write_text(text).into());
    };
    // Written by the browser from elements, so that whatever was typed stays text.
    let markup = XmlSerializer::new()?.serialize_to_string(laid_out.element())?;
    let forms = Object::new();
    for (media_type, form) in [("text/plain", text), ("text/html", &markup)] {
        Reflect::set(&forms, &media_type.into(), &blob(media_type, form)?.into())?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&forms)?;
    Ok(clipboard.write(&Array::of1(&item)).into())
}
