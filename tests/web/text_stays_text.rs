//! Knows: that nothing a person or a file says becomes part of the page.
//! Must not know: where the page shows it, beyond the fields that are looked at here.

use safeguard_check::assessment::Answer::*;
use safeguard_check::persist::{MemorySlot, Slot};
use safeguard_check::report::quoted;
use safeguard_check::text::words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::run;
use crate::page::{Page, fresh_name};
use crate::slots::{assessment_key, saved};

const LOGOFF: &str = "164.312(a)(2)(iii)";
const HOSTILE: &str =
    "<img src=x onerror=\"window.__hit = 1\"><script>window.__hit = 2</script>\"'>&amp;{{x}}";

fn nothing_ran() -> bool {
    run("return window.__hit === undefined").is_truthy()
}

#[track_caller]
fn assert_no_markup(page: &Page) {
    for tag in [
        "img",
        "script",
        "iframe",
        "style",
        "object",
        "[onerror]",
        // A height that was held and let go leaves an empty one behind in Chromium.
        "[style]:not([style=''])",
    ] {
        let found = page.all(tag);
        let found: Vec<_> = found.iter().map(|one| one.outer_html()).collect();
        assert!(found.is_empty(), "{tag}: {found:?}");
    }
    assert!(nothing_ran());
}

#[wasm_bindgen_test]
async fn what_is_typed_stays_text_on_every_screen() {
    let page = Page::open(MemorySlot::default()).await;
    let (record, check) = (&words().record, &words().check);
    page.open_question(LOGOFF).await;
    page.choose(LOGOFF, OtherWay).await;
    let labels = [
        record.why.label,
        record.measure_other_way.label,
        record.decided_by.label,
        record.risk_analysis.label,
        check.evidence_field,
        check.note_field,
    ];
    for label in labels {
        page.write(LOGOFF, label, HOSTILE).await;
        assert_eq!(page.written(LOGOFF, label), HOSTILE, "{label}");
    }
    assert_no_markup(&page);
    for tab in [
        words().shell.safeguards,
        words().shell.result,
        words().shell.start,
    ] {
        page.open_tab(tab).await;
        page.wait_until_saved().await;
        assert_no_markup(&page);
    }
}

#[wasm_bindgen_test]
async fn what_comes_back_from_storage_is_what_was_typed() {
    let slot = MemorySlot::default();
    let page = Page::open(slot.clone()).await;
    let name = page.name();
    let (why, decided_by) = (words().record.why.label, words().record.decided_by.label);
    page.open_question(LOGOFF).await;
    page.choose(LOGOFF, DecidedNot).await;
    page.write(LOGOFF, why, HOSTILE).await;
    page.write(LOGOFF, decided_by, HOSTILE).await;
    page.wait_until_saved().await;
    drop(page);
    let item = safeguard_check::catalog::item(LOGOFF)
        .expect("an item")
        .id();
    let kept = saved(&slot, name);
    let record = kept.entry(item).and_then(|entry| entry.record.clone());
    assert_eq!(record.expect("a record").why, HOSTILE);
    let page = Page::open_as(name, slot).await;
    assert_eq!(page.written(LOGOFF, why), HOSTILE);
    assert_eq!(page.written(LOGOFF, decided_by), HOSTILE);
    assert_no_markup(&page);
}

#[wasm_bindgen_test]
async fn what_is_wrong_with_a_stored_text_is_told_without_becoming_markup() {
    let slot = MemorySlot::default();
    let name = fresh_name();
    let key = "<img src=x onerror='window.__hit = 3'>";
    let stored = format!("{{\"{key}\":1,\"{key}\":2}}");
    let kept = slot.write(&assessment_key(name), &stored);
    kept.expect("memory takes it");
    let page = Page::open_as(name, slot).await;
    assert!(
        page.says(&(words().refusal.key_twice)(&quoted(key))),
        "{}",
        page.text()
    );
    page.wait_until_saved().await;
    assert_no_markup(&page);
}
