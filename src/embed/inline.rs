//! Knows: how an instance stands in a shadow root in somebody else's page, and how it goes again.
//! Must not know: what is on a screen, or who put it there.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, HtmlElement};

use super::message::{ToHost, Value};
use super::settings::{Settings, Theme};
use crate::ui::{self, Host, Mounted};

/// An instance in somebody else's page, for as long as it is not taken away.
#[wasm_bindgen]
pub struct Inline {
    mounted: Option<Mounted>,
    settings: Settings,
    tokens: CssStyleSheet,
}

/// Starts an instance in an element with these settings, written as in a fragment. `tell` is
/// called with the name of a message and what stands in it; `tokens` becomes the style sheet with
/// the colors, sizes and fonts that the host chose. `base` is the address of the release.
#[wasm_bindgen(js_name = mountInline)]
pub fn mount_inline(
    element: HtmlElement,
    settings: &str,
    tokens: CssStyleSheet,
    tell: Function,
    base: &str,
) -> Inline {
    let (settings, _) = Settings::parse(settings);
    let host = Host::new(move |message: ToHost| {
        let (name, field) = message.encode();
        let value = field.map_or(JsValue::UNDEFINED, |(_, value)| match value {
            Value::Word(word) => word.into(),
            Value::Number(number) => number.into(),
        });
        let _ = tell.call2(&JsValue::UNDEFINED, &name.into(), &value);
    });
    // Stays, as the settings do.
    let home = [base, ui::OWN_PAGE].concat().leak();
    let mounted = ui::mount_hosted(element, settings.clone(), Some(host), home);
    let inline = Inline {
        mounted: Some(mounted),
        settings,
        tokens,
    };
    inline.show_theme(inline.settings.theme.name());
    inline
}

#[wasm_bindgen]
impl Inline {
    /// Uses the colors that the host chose for a theme: `auto`, `light` or `dark`.
    #[wasm_bindgen(js_name = showTheme)]
    pub fn show_theme(&self, theme: &str) {
        let theme = Theme::parse(theme).unwrap_or(Theme::Auto);
        let _ = self.tokens.replace_sync(&self.settings.style(theme));
    }

    /// Puts the focus where the instance begins.
    pub fn focus(&self) {
        if let Some(mounted) = &self.mounted {
            mounted.take_focus();
        }
    }

    /// Takes the instance off the page, with nothing unsaved and nobody listening.
    pub fn unmount(&mut self) {
        self.mounted = None;
    }
}
