//! Knows: which functions of wasm-streams 0.5 Leptos's server functions are compiled with.
//! Must not know: how a stream is read or written.
//!
//! Leptos always brings server functions along, and those bring wasm-streams, which exports
//! classes to JavaScript. What is exported is kept, with everything it calls, although this page
//! has no server and calls none of it: 2,900 bytes in Brotli for every visitor. So the names are
//! here, and nothing is behind them. What Leptos uses beyond them does not compile.

use futures_util::Stream;
use futures_util::stream::{Empty, empty};
use wasm_bindgen::JsValue;

/// A stream of the browser.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// The browser's stream as it is.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The browser's stream as it is.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Would make a stream of the browser out of one of Rust.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unreachable!("the page has no server functions")
    }

    /// Would make a stream of Rust out of one of the browser.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
