//! Knows: which settings a host may write, and what becomes of the ones that are not allowed.
//! Must not know: what a setting does on a page.

use std::fs;
use std::path::Path;

use safeguard_check::embed::settings::{
    Call, DEFAULT_INSTANCE, Mode, Settings, TOKENS, Theme, View,
};
use safeguard_check::persist::MAIN;

fn read(fragment: &str) -> Settings {
    let (settings, problems) = Settings::parse(fragment);
    assert_eq!(problems, [], "{fragment}");
    settings
}

/// The attributes that are said to be wrong.
fn wrong(fragment: &str) -> Vec<&'static str> {
    let (_, problems) = Settings::parse(fragment);
    problems.iter().map(|problem| problem.attribute).collect()
}

/// A file of the loader, which has to name the same things.
fn loader(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("public/embed")
        .join(file);
    fs::read_to_string(path).expect("a file of the loader")
}

#[test]
fn without_settings_a_frame_shows_the_check_as_the_visitor_has_set_light_and_dark() {
    let settings = read("");
    assert_eq!(settings.mode, Mode::Frame);
    assert_eq!(settings.view, View::Check);
    assert_eq!(settings.theme, Theme::Auto);
    assert_eq!(settings.heading_level, 2);
    assert!(settings.keeps);
    assert_eq!(settings.instance, "main");
    assert_eq!(
        (settings.start, settings.call, settings.origin),
        (None, None, None)
    );
}

#[test]
fn a_page_of_its_own_begins_with_the_highest_heading_under_the_name_that_was_always_used() {
    assert_eq!(Settings::default().mode, Mode::Page);
    assert_eq!(Settings::default().heading_level, 1);
    assert_eq!(DEFAULT_INSTANCE, MAIN);
}

#[test]
fn every_setting_is_read() {
    let settings = read(
        "mode=drawer&view=compare&start=nprm%3A164.312(a)(1)&theme=dark&heading-level=4&lang=en\
         &label=Check%20your%20safeguards&cta-label=Talk+to+us&cta-href=mailto%3Ahelp%40host.example\
         &storage=none&instance=front-desk-2&origin=https%3A%2F%2Fhost.example%3A8443",
    );
    assert_eq!(settings.mode, Mode::Drawer);
    assert_eq!(settings.view, View::Compare);
    assert_eq!(settings.start.as_deref(), Some("nprm:164.312(a)(1)"));
    assert_eq!(settings.theme, Theme::Dark);
    assert_eq!(settings.heading_level, 4);
    assert_eq!(settings.label.as_deref(), Some("Check your safeguards"));
    let call = Call {
        label: "Talk to us".into(),
        address: "mailto:help@host.example".into(),
    };
    assert_eq!(settings.call, Some(call));
    assert!(!settings.keeps);
    assert_eq!(settings.instance, "front-desk-2");
    assert_eq!(
        settings.origin.as_deref(),
        Some("https://host.example:8443")
    );
}

#[test]
fn a_value_that_is_not_allowed_is_named_with_what_is_and_the_default_counts() {
    let (settings, problems) = Settings::parse("view=everything&theme=dark");
    assert_eq!(settings.view, View::Check);
    assert_eq!(settings.theme, Theme::Dark);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].attribute, "view");
    assert_eq!(problems[0].allowed, ["check", "compare", "safeguards"]);
}

#[test]
fn every_attribute_refuses_what_it_cannot_use() {
    let long = "x".repeat(81);
    for (attribute, value) in [
        ("mode", "popup"),
        ("view", "Check"),
        ("theme", ""),
        ("heading-level", "0"),
        ("heading-level", "7"),
        ("heading-level", "02"),
        ("lang", "de"),
        ("storage", "cookie"),
        ("start", "javascript:alert(1)"),
        ("start", "164.312\"]"),
        ("label", ""),
        ("label", &long),
        ("label", "two%0Alines"),
        ("cta-label", "%00"),
        ("cta-href", "javascript:alert(1)"),
        ("cta-href", "http://host.example/"),
        ("cta-href", "JAVASCRIPT:alert(1)"),
        ("cta-href", "https://"),
        ("cta-href", "https://host.example/ javascript:"),
        ("cta-href", "data:text/html,x"),
        ("cta-href", "//host.example"),
        ("instance", "Front"),
        ("instance", "../other"),
        ("instance", ""),
        ("color-accent", "red"),
        ("color-accent", "#12345"),
        ("color-accent", "#fff}body{display:none"),
        ("dark.color-accent", "url(https://host.example/)"),
        ("radius", "2rem"),
        ("radius", "-4px"),
        ("radius", "4"),
        ("radius", "1e3px"),
        ("size-text", "px"),
        ("font", "x;}"),
        ("font", "\"Segoe UI"),
        ("font", "url(x)"),
        ("font", ""),
    ] {
        let expected = attribute.trim_start_matches("dark.");
        let told = wrong(&format!("{attribute}={}", value.replace('#', "%23")));
        assert_eq!(told, [expected], "{attribute}={value}");
    }
}

#[test]
fn what_stands_behind_the_longest_fragment_is_not_looked_at_wherever_that_ends() {
    for padding in ["x", "é", "€", "😀"] {
        let long = format!("unknown={}&theme=dark", padding.repeat(8_000));
        assert_eq!(read(&long).theme, Theme::Auto, "{padding}");
    }
    // One byte and then signs of two, so that the limit falls inside of one.
    let long = format!("_{}&theme=dark", "é".repeat(4_000));
    assert_eq!(read(&long).theme, Theme::Auto);
}

#[test]
fn an_address_is_as_long_as_it_has_characters() {
    let address = |signs: usize| format!("cta-label=Talk&cta-href=https://{}", "я".repeat(signs));
    assert!(read(&address(300)).call.is_some());
    assert_eq!(wrong(&address(301)), ["cta-href"]);
}

#[test]
fn a_link_of_the_host_needs_its_words_and_its_address() {
    assert_eq!(read("cta-label=Talk").call, None);
    assert_eq!(read("cta-href=https%3A%2F%2Fhost.example").call, None);
}

#[test]
fn what_is_unknown_or_no_text_is_ignored_and_the_first_of_two_counts() {
    assert_eq!(
        wrong("onload=x&&=&theme&%zz=1&view=%ff&view=%e2%82"),
        Vec::<&str>::new()
    );
    assert_eq!(read("theme=dark&theme=light").theme, Theme::Dark);
    assert_eq!(read("/check/foundations"), read(""));
}

#[test]
fn an_origin_is_nothing_but_an_origin() {
    for origin in [
        "*",
        "null",
        "https://",
        "host.example",
        "https://host.example/path",
        "https://user@host.example",
        "javascript:alert(1)",
    ] {
        assert_eq!(read(&format!("origin={origin}")).origin, None, "{origin}");
    }
    let local = "http://127.0.0.1:8149";
    assert_eq!(
        read(&format!("origin={local}")).origin.as_deref(),
        Some(local)
    );
}

#[test]
fn colors_stand_in_the_style_sheet_of_their_theme_and_never_on_paper() {
    let settings = read("color-accent=%230b5a75&dark.color-accent=%2372c7df&radius=4px");
    let always = "@media all{:root,:host{--sgc-radius:4px;}}";
    let light = "{:root,:host{--sgc-color-accent:#0b5a75;}}";
    let dark = "{:root,:host{--sgc-color-accent:#72c7df;}}";
    assert_eq!(
        settings.style(Theme::Light),
        format!("{always}@media screen{light}")
    );
    assert_eq!(
        settings.style(Theme::Dark),
        format!("{always}@media screen{dark}")
    );
    assert_eq!(
        settings.style(Theme::Auto),
        format!(
            "{always}@media screen and (prefers-color-scheme:light){light}\
             @media screen and (prefers-color-scheme:dark){dark}"
        )
    );
    assert_eq!(read("theme=dark").style(Theme::Dark), "");
}

#[test]
fn a_size_is_kept_between_the_least_and_the_most() {
    for (written, expected) in [
        ("13.999px", "14px"),
        ("14px", "14px"),
        ("0.5em", "14px"),
        ("1.125em", "1.125em"),
        ("1.5em", "1.5em"),
        ("1.501em", "24px"),
        ("9999px", "24px"),
    ] {
        let style = read(&format!("size-text={written}")).style(Theme::Auto);
        assert!(
            style.contains(&format!("--sgc-size-text:{expected};")),
            "{written}: {style}"
        );
    }
}

#[test]
fn every_token_is_taken_and_the_loader_has_the_same_ones() {
    let tokens = loader("tokens.js");
    let paints = tokens
        .split("export const paints")
        .nth(1)
        .expect("the words about tokens");
    let named: Vec<_> = paints
        .lines()
        .filter_map(|line| line.trim().split_once(": '"))
        .map(|(name, _)| name.trim_matches('\''))
        .collect();
    let known: Vec<_> = TOKENS.iter().map(|(name, _)| *name).collect();
    assert_eq!(named, known);
    for name in known {
        let value = match name {
            name if name.starts_with("color") => "%23123",
            name if name.starts_with("font") => "serif",
            _ => "1em",
        };
        let style = read(&format!("{name}={value}")).style(Theme::Light);
        assert!(style.contains(&format!("--sgc-{name}:")), "{name}");
    }
}

#[test]
fn the_loader_knows_the_same_attributes_and_values() {
    let attributes = loader("attributes.js");
    let (table, _) = attributes
        .split_once("export const kinds")
        .expect("the table");
    for line in table.lines().filter(|line| line.contains(": {")) {
        let (name, rest) = line.trim().split_once(": {").expect("a row");
        let name = name.trim_matches('\'');
        // When it is fetched is over by the time anything is read here.
        if name == "load" {
            continue;
        }
        assert_ne!(
            wrong(&format!("{name}=%00")),
            Vec::<&str>::new(),
            "{name} is not known here"
        );
        let values = rest
            .split_once('[')
            .and_then(|(_, rest)| rest.split_once(']'));
        let values = values.map_or("", |(values, _)| values).split(", ");
        for value in values
            .map(|value| value.trim_matches('\''))
            .filter(|value| !value.is_empty())
        {
            assert_eq!(
                wrong(&format!("{name}={value}")),
                Vec::<&str>::new(),
                "{name}={value}"
            );
        }
    }
}
