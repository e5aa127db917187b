//! Knows: how a text is handed to the browser as a file.
//! Must not know: what stands in it.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use super::dom::el;
use super::saving::Notice;
use super::{Ctx, clock};
use crate::report::{ExportKind, FileKind, Share, export, file};
use crate::text::words;

/// The browser may still be reading the file after the click.
const KEPT_FOR: Duration = Duration::from_secs(60);

/// Saves a file of a kind, from the answers as they are.
pub fn save_kind(ctx: Ctx, kind: FileKind) {
    let file = ctx.read_now(|assessment| file(words(), kind, assessment, &clock::now()));
    save(ctx, &file.name, &file.text);
}

/// Saves a file for others, from the answers as they are.
pub fn save_export(ctx: Ctx, kind: ExportKind, share: Share) {
    let file = ctx.read_now(|assessment| export(words(), kind, share, assessment, &clock::now()));
    save_as(ctx, kind.media_type(), &file.name, &file.text);
}

/// Saves a JSON text under a name, and says so.
pub fn save(ctx: Ctx, name: &str, text: &str) {
    save_as(ctx, "application/json", name, text);
}

/// Saves a text of a type, as in a `Content-Type`, under a name, and says so.
pub fn save_as(ctx: Ctx, media_type: &str, name: &str, text: &str) {
    let files = &words().files;
    if hand_over(media_type, name, text).is_ok() {
        ctx.announce((files.saved)(name));
        if let Some(host) = ctx.host() {
            host.tell_exported(name);
        }
    } else {
        ctx.announce(files.not_saved.into());
        ctx.autosave().tell(Notice::FileNotTaken);
    }
}

/// A click on a link that names a file is the one way to save that every browser knows. The
/// address points into this browser and is of no use to anybody else.
fn hand_over(media_type: &str, name: &str, text: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&blob(media_type, text)?)?;
    let link = el("a", "").attr("href", &address).attr("download", name);
    if let Some(link) = link.element().dyn_ref::<HtmlElement>() {
        link.click();
    }
    set_timeout(move || drop(Url::revoke_object_url(&address)), KEPT_FOR);
    Ok(())
}

/// A text of a type, as browsers pass one on.
///
/// # Errors
/// Whatever the browser says when it does not make one.
pub fn blob(media_type: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}
