//! Knows: how the stand-alone page and the page of a frame start, and nothing else.
//! Must not know: what is on them.

#[cfg(target_arch = "wasm32")]
fn main() {
    use wasm_bindgen::JsCast as _;

    // Our own pages mark the element. On a page without one, of somebody else, nothing starts
    // before it is asked for.
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| {
            document
                .query_selector("[data-safeguard-check]")
                .ok()
                .flatten()
        })
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    let Some(element) = element else { return };
    match element.get_attribute("data-safeguard-check").as_deref() {
        Some("frame") => safeguard_check::embed::frame::start(element),
        _ => safeguard_check::ui::mount_page(element),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a web page. Run `make serve` and open the address that it prints.");
    std::process::exit(1);
}
