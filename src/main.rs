//! Knows: how the stand-alone page starts, and nothing else.
//! Must not know: what is on it.

#[cfg(target_arch = "wasm32")]
fn main() {
    use wasm_bindgen::JsCast as _;

    // The page that calls this has the element; without it there is nothing to start.
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"))
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
        .expect("index.html has an element with the id `app`");
    safeguard_check::ui::mount_page(element);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a web page. Run `make serve` and open the address that it prints.");
    std::process::exit(1);
}
