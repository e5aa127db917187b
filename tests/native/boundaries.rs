//! Knows: the sources as they lie on disk, and which rules they are held against.
//! Must not know: what any of them does.

use std::fs;
use std::path::Path;

use crate::source_rules::{
    Breach, Token, browser_names, detours, header, imports, is_pure, markup, panics, tokens,
};

/// Every way to panic that is allowed outside tests, how often, and its reason.
const ALLOWED_PANICS: [(&str, usize, &str); 7] = [
    (
        "catalog/date.rs: assert",
        1,
        "a day in a table that is no day stops the compiler, not a visitor",
    ),
    (
        "catalog/mod.rs: assert",
        1,
        "a row of items that is not full stops the compiler, not a visitor",
    ),
    (
        "text/packed.rs: assert",
        1,
        "a text that would end its own field stops the compiler, not a visitor",
    ),
    (
        "text/packed.rs: panic",
        1,
        "bytes that are no text stop the compiler, not a visitor",
    ),
    (
        "text/same_ids.rs: assert",
        19,
        "a text under the wrong item stops the compiler, not a visitor",
    ),
    (
        "text/same_ids.rs: panic",
        1,
        "a question under the wrong detail stops the compiler, not a visitor",
    ),
    (
        "text/tables.rs: assert",
        2,
        "a row of items that is not full stops the compiler, not a visitor",
    ),
];

/// Every source under a folder of the project, as its path in that folder and its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    fn collect(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
        let entries = fs::read_dir(folder).expect("the folder can be read");
        for entry in entries {
            let path = entry.expect("an entry of the folder").path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = Vec::new();
    collect(&folder, &mut found);
    found.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.strip_prefix(&folder).expect("a file in the folder");
        let name: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
        let source = fs::read_to_string(path).expect("a source is text");
        (name.join("/"), source)
    };
    found.iter().map(read).collect()
}

/// Holds every source against a rule.
#[track_caller]
fn assert_holds(folder: &str, rule: fn(&str, &str) -> Vec<Breach>) {
    let breaches: Vec<_> = sources(folder)
        .iter()
        .flat_map(|(file, source)| rule(file, source))
        .map(|breach| breach.0)
        .collect();
    assert!(breaches.is_empty(), "\n  {}\n", breaches.join("\n  "));
}

fn told(breaches: Vec<Breach>) -> Vec<String> {
    breaches.into_iter().map(|breach| breach.0).collect()
}

#[test]
fn the_sources_are_found() {
    let files: Vec<_> = sources("src").into_iter().map(|(file, _)| file).collect();
    for file in [
        "lib.rs",
        "main.rs",
        "catalog/mod.rs",
        "catalog/proposed/encryption.rs",
        "assessment/document/read.rs",
        "scoring/what_if.rs",
        "embed/frame.rs",
        "embed/settings/parse.rs",
    ] {
        assert!(files.iter().any(|found| found == file), "{file}");
    }
}

#[test]
fn arrows_point_down_only() {
    assert_holds("src", imports);
}

#[test]
fn the_pure_half_never_names_the_browser() {
    assert_holds("src", browser_names);
}

#[test]
fn nothing_outside_tests_and_main_can_panic_on_purpose() {
    let mut found: Vec<_> = sources("src")
        .iter()
        .filter(|(file, _)| file != "main.rs")
        .flat_map(|(file, source)| panics(file, source))
        .map(|breach| breach.0)
        .collect();
    for (allowed, count, reason) in ALLOWED_PANICS {
        let there = found.iter().filter(|told| *told == allowed).count();
        assert_eq!(there, count, "{allowed}, because {reason}");
        found.retain(|told| told != allowed);
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn text_is_text_and_styles_are_classes() {
    assert_holds("src", markup);
}

#[test]
fn no_source_takes_a_detour_around_these_rules() {
    assert_holds("src", detours);
}

#[test]
fn every_source_begins_with_what_it_knows_and_what_it_must_not_know() {
    assert_holds("src", header);
    assert_holds("tests", header);
}

#[test]
fn the_crate_denies_missing_docs_and_unsafe_code() {
    let sources = sources("src");
    let (_, lib) = sources
        .iter()
        .find(|(file, _)| file == "lib.rs")
        .expect("lib.rs");
    let lines: Vec<_> = lib.lines().map(str::trim).collect();
    assert!(lines.contains(&"#![deny(missing_docs)]"));
    let forbids = ["#![forbid(unsafe_code)]", "#![deny(unsafe_code)]"];
    assert!(forbids.iter().any(|line| lines.contains(line)));
    let allowing = sources.iter().filter(|(_, source)| {
        let words = tokens(source);
        words.windows(3).any(|words| {
            words[0] == Token::Word("allow".into()) && words[2] == Token::Word("unsafe_code".into())
        })
    });
    assert!(allowing.count() <= 1, "one file of exports at most");
}

// The rules themselves, on small sources that break them and on small ones that do not.

#[test]
fn an_arrow_that_points_up_is_seen_however_it_is_written() {
    for (file, source, breach) in [
        (
            "catalog/date.rs",
            "use crate::text::en;",
            "catalog names text::en",
        ),
        (
            "catalog/date.rs",
            "use super::super::text;",
            "catalog names text",
        ),
        (
            "catalog/mod.rs",
            "use super::scoring::Status;",
            "catalog names scoring::Status",
        ),
        (
            "catalog/current/mod.rs",
            "use super::super::ui;",
            "catalog names ui",
        ),
        (
            "text/en/mod.rs",
            "use crate::assessment::Answer;",
            "text names assessment::Answer",
        ),
        (
            "assessment/update.rs",
            "fn f() -> crate::scoring::Score {}",
            "assessment names scoring::Score",
        ),
        (
            "assessment/document/read.rs",
            "use crate::{catalog, persist};",
            "assessment names persist",
        ),
        (
            "scoring/plan.rs",
            "use crate::{assessment::{Answer, Entry}, ui::{app::App}};",
            "scoring names ui::app::App",
        ),
        (
            "scoring/mod.rs",
            "use super::{catalog, report};",
            "scoring names report",
        ),
        (
            "scoring/plan.rs",
            "pub use super::super::text as words;",
            "scoring names text",
        ),
        (
            "scoring/plan.rs",
            "type T = Vec<crate::text::Word>;",
            "scoring names text::Word",
        ),
        (
            "scoring/plan.rs",
            "let x = crate::ui::app::<u8>();",
            "scoring names ui::app",
        ),
        (
            "scoring/plan.rs",
            "use safeguard_check::ui;",
            "scoring names ui",
        ),
        (
            "scoring/plan.rs",
            "use ::safeguard_check::ui;",
            "scoring names ui",
        ),
        (
            "scoring/plan.rs",
            "mod inner { use super::super::super::text; }",
            "scoring names text",
        ),
        (
            "report/json.rs",
            "use crate::persist::Slot;",
            "report names persist::Slot",
        ),
        (
            "persist/store.rs",
            "use crate::scoring::score;",
            "persist names scoring::score",
        ),
        (
            "persist/browser.rs",
            "use crate::ui::app;",
            "persist names ui::app",
        ),
        (
            "ui/app.rs",
            "use crate::embed::frame;",
            "ui names embed::frame",
        ),
        (
            "ui/app.rs",
            "use crate::embed::{settings, inline::mount};",
            "ui names embed::inline::mount",
        ),
        (
            "ui/app.rs",
            "use crate::embed::mount;",
            "ui names embed::mount",
        ),
        (
            "embed/settings.rs",
            "use crate::ui;",
            "embed::settings names ui",
        ),
        (
            "embed/settings.rs",
            "use crate::catalog;",
            "embed::settings names catalog",
        ),
        (
            "embed/settings.rs",
            "use super::frame;",
            "embed::settings names embed::frame",
        ),
        (
            "embed/settings/parse.rs",
            "use crate::embed::message::Kind;",
            "embed::settings names embed::message::Kind",
        ),
        (
            "embed/message.rs",
            "use crate::assessment::Answer;",
            "embed::message names assessment::Answer",
        ),
        (
            "embed/message.rs",
            "use super::frame;",
            "embed::message names embed::frame",
        ),
        (
            "embed/inline.rs",
            "use crate::assessment;",
            "embed::inline names assessment",
        ),
        (
            "ui/host.rs",
            "use crate::embed::frame;",
            "ui names embed::frame",
        ),
        (
            "embed/frame.rs",
            "use crate::scoring;",
            "embed::frame names scoring",
        ),
        (
            "catalog/date.rs",
            "use crate::*;",
            "catalog names the crate itself: *",
        ),
        (
            "catalog/mod.rs",
            "use super::*;",
            "catalog names the crate itself: *",
        ),
        (
            "catalog/date.rs",
            "use crate as house;",
            "catalog names the crate itself: *",
        ),
        (
            "catalog/date.rs",
            "use crate::{self as house};",
            "catalog names the crate itself: *",
        ),
        (
            "catalog/date.rs",
            "use crate::helper;",
            "catalog names the crate itself: helper",
        ),
        (
            "helpers.rs",
            "fn f() {}",
            "helpers.rs stands in no room of the house",
        ),
    ] {
        assert_eq!(told(imports(file, source)), [breach], "{source}");
    }
    let both = "use crate::{text, assessment::Answer, ui}; use crate::report;";
    let expected = [
        "catalog names text",
        "catalog names assessment::Answer",
        "catalog names ui",
        "catalog names report",
    ];
    assert_eq!(told(imports("catalog/date.rs", both)), expected);
}

#[test]
fn an_arrow_that_points_down_or_stays_is_let_through() {
    for (file, source) in [
        ("lib.rs", "pub mod ui; use crate::ui::app;"),
        ("main.rs", "fn main() { safeguard_check::ui::start(); }"),
        (
            "catalog/date.rs",
            "use super::ItemId; use crate::catalog::Rule; pub(crate) fn f() {}",
        ),
        (
            "catalog/date.rs",
            "pub(super) fn f() {} pub(in crate::catalog) fn g() {}",
        ),
        (
            "catalog/date.rs",
            "impl D { fn f(self) { self.x; self.f() } }",
        ),
        (
            "catalog/date.rs",
            "mod inner { use super::*; use super::super::Rule; }",
        ),
        (
            "catalog/mod.rs",
            "mod inner { use super::*; } use self::inner::x;",
        ),
        ("text/en/mod.rs", "use crate::catalog::{self, Item};"),
        (
            "scoring/plan.rs",
            "use crate::{assessment::{self, Answer as A}, catalog::*};",
        ),
        (
            "scoring/plan.rs",
            "// use crate::ui;\n/* crate::ui /* crate::text */ crate::ui */",
        ),
        (
            "scoring/plan.rs",
            "let s = \"use crate::ui;\"; let r = r#\"\"crate::ui\"#;",
        ),
        (
            "scoring/plan.rs",
            "let c = '\"'; let d = '\\''; let e: &'static str = \"crate::ui\";",
        ),
        (
            "scoring/plan.rs",
            "#[cfg(test)]\nmod tests { use crate::ui; fn f() { {} } }",
        ),
        (
            "report/json.rs",
            "use crate::{scoring, assessment, text, catalog};",
        ),
        (
            "persist/browser.rs",
            "use crate::assessment::Now; use super::slot;",
        ),
        (
            "ui/app.rs",
            "use crate::{embed::{settings::S, message}, persist, report, scoring, text};",
        ),
        (
            "ui/screens/check.rs",
            "use super::super::components; use crate::ui::context;",
        ),
        (
            "embed/frame.rs",
            "use crate::ui; use super::{settings, message::M};",
        ),
        (
            "embed/mod.rs",
            "pub mod frame; pub use self::settings::Settings;",
        ),
        ("embed/message.rs", "use super::settings::Theme;"),
    ] {
        assert_eq!(told(imports(file, source)), [""; 0], "{source}");
    }
}

#[test]
fn a_rule_goes_on_behind_a_block_that_is_for_tests_only() {
    let source = "#[cfg(test)] mod tests { use crate::ui; }\nuse crate::report;";
    assert_eq!(
        told(imports("scoring/plan.rs", source)),
        ["scoring names report"]
    );
    let source = "#[cfg(test)]\nuse crate::ui;\nfn f() { None.unwrap() }";
    assert_eq!(
        told(panics("scoring/plan.rs", source)),
        ["scoring/plan.rs: unwrap"]
    );
}

#[test]
fn a_name_of_the_browser_is_seen_in_the_pure_half() {
    for name in [
        "leptos",
        "leptos_dom",
        "web_sys",
        "wasm_bindgen",
        "wasm_bindgen_futures",
        "js_sys",
        "gloo",
        "gloo_storage",
        "gloo_timers",
    ] {
        for source in [
            format!("use {name}::x;"),
            format!("use ::{name}::x;"),
            format!("use std::{{fmt, io}}; fn f() {{ {name}::g(); }}"),
            format!("extern crate {name};"),
        ] {
            for file in [
                "catalog/mod.rs",
                "text/en/mod.rs",
                "assessment/update.rs",
                "scoring/mod.rs",
                "report/json.rs",
                "persist/store.rs",
                "embed/settings.rs",
                "embed/message.rs",
            ] {
                let expected = format!("{file} names {name}");
                assert_eq!(told(browser_names(file, &source)), [expected], "{source}");
            }
        }
    }
    assert_eq!(
        told(browser_names(
            "catalog/mod.rs",
            "// leptos\nlet x = \"web_sys\";"
        )),
        [""; 0]
    );
}

#[test]
fn only_one_file_may_name_the_storage_of_the_browser() {
    let source = "use gloo_storage::LocalStorage;";
    assert_eq!(told(browser_names("persist/browser.rs", source)), [""; 0]);
    for file in [
        "ui/app.rs",
        "main.rs",
        "lib.rs",
        "embed/inline.rs",
        "persist/mod.rs",
    ] {
        let expected = format!("{file} names gloo_storage");
        assert_eq!(told(browser_names(file, source)), [expected]);
    }
    let source = "use leptos::prelude::*; use web_sys::Window;";
    assert_eq!(told(browser_names("ui/app.rs", source)), [""; 0]);
    assert!(!is_pure("ui/app.rs") && !is_pure("embed/frame.rs") && is_pure("persist/mod.rs"));
}

#[test]
fn a_panic_is_seen_however_it_is_written() {
    for (source, word) in [
        ("x.unwrap()", "unwrap"),
        ("x\n    .unwrap ()", "unwrap"),
        ("x.map(Option::unwrap)", "unwrap"),
        ("x.expect(\"never\")", "expect"),
        ("self.x.expect(\"never\")", "expect"),
        ("self.x().unwrap()", "unwrap"),
        ("x.map(|y| y.expect_err(\"never\"))", "expect_err"),
        ("panic!(\"x\")", "panic"),
        ("std::panic!()", "panic"),
        ("todo!()", "todo"),
        ("unimplemented! {}", "unimplemented"),
        ("unreachable!()", "unreachable"),
        ("assert!(x)", "assert"),
        ("assert_eq!(x, y)", "assert_eq"),
        ("const X: u8 = { assert!(true); 1 };", "assert"),
    ] {
        assert_eq!(
            told(panics("a.rs", source)),
            [format!("a.rs: {word}")],
            "{source}"
        );
    }
    for source in [
        "x.unwrap_or(1).unwrap_or_default().unwrap_or_else(f)",
        "use_context().map(expect_context)",
        "#[expect(dead_code)] fn f() {}",
        "// x.unwrap()\nlet s = \"panic!()\";",
        "impl P { fn expect(&mut self, byte: u8) { self.expect(byte) } }",
        "/// # Panics\n/// panic!()\nfn f() {}",
        "if todo != 1 {}",
        "#[cfg(test)] mod tests { #[test] fn f() { x.unwrap(); } }",
        "std::panic::set_hook(f)",
    ] {
        assert_eq!(told(panics("a.rs", source)), [""; 0], "{source}");
    }
}

#[test]
fn markup_and_styles_as_text_are_seen() {
    for (source, breach) in [
        ("view! { <p inner_html=x/> }", "a.rs: inner_html"),
        ("element.set_inner_html(x)", "a.rs: set_inner_html"),
        (
            "element.insert_adjacent_html(x, y)",
            "a.rs: insert_adjacent_html",
        ),
        ("Reflect::set(x, \"innerHTML\", y)", "a.rs: innerHTML"),
        ("view! { <p style=\"color: red\"/> }", "a.rs: style="),
        ("view! { <p style = move || x/> }", "a.rs: style="),
        ("view! { <p attr:style=\"x\"/> }", "a.rs: style="),
        (
            "element.set_attribute(\"style\", x)",
            "a.rs: the attribute style",
        ),
        ("p().attr(\"style\", x)", "a.rs: the attribute style"),
    ] {
        assert_eq!(told(markup("a.rs", source)), [breach], "{source}");
    }
    for source in [
        "view! { <p class=\"style\" style:--sgc-n=x/> }",
        "let style = 1; let mut style = 2; self.style = 3;",
        "if style == 1 {}",
        "// style=\"x\" inner_html",
        "x.style().set_property(\"--a\", b)",
    ] {
        assert_eq!(told(markup("a.rs", source)), [""; 0], "{source}");
    }
}

#[test]
fn detours_are_seen() {
    for (source, word) in [
        ("#[path = \"../ui/app.rs\"] mod app;", "path"),
        ("include!(\"../ui/app.rs\");", "include"),
        ("unsafe { x() }", "unsafe"),
        ("unsafe fn f() {}", "unsafe"),
    ] {
        assert_eq!(
            told(detours("a.rs", source)),
            [format!("a.rs: {word}")],
            "{source}"
        );
    }
    let fine = "include_str!(\"x\"); let path = 1; #![forbid(unsafe_code)]";
    assert_eq!(told(detours("a.rs", fine)), [""; 0]);
}

#[test]
fn a_file_without_its_head_is_seen() {
    let whole = "//! What it is.\n//!\n//! Knows: this and\n//! that.\n//! Must not know: all else.\n\nuse x;";
    assert_eq!(told(header("a.rs", whole)), [""; 0]);
    let short = "//! Knows: this.\n//! Must not know: that.\n";
    assert_eq!(told(header("a.rs", short)), [""; 0]);
    for (source, missing) in [
        (format!("#![deny(x)]\n{whole}"), 3),
        (format!("\n{whole}"), 3),
        (String::new(), 3),
        ("//! x".into(), 3),
        ("//! Knows: this.\n".into(), 1),
        ("//! Must not know: that.\n".into(), 1),
        ("//! Knows: \n//! Must not know: \n".into(), 2),
        ("// Knows: this.\n// Must not know: that.\n".into(), 3),
    ] {
        assert_eq!(header("a.rs", &source).len(), missing, "{source}");
    }
}
