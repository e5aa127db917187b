//! Knows: what an instance and the page around it may tell each other.
//! Must not know: how a message gets from one to the other.

use safeguard_check::embed::message::{FARTHEST, FromHost, Kind, PROTOCOL, Quarter, ToHost, Value};
use safeguard_check::embed::settings::Theme;

fn decoded(fields: &[(&str, &str)]) -> Option<FromHost> {
    FromHost::decode(&|name| {
        let mut fields = fields.iter();
        fields
            .find(|(known, _)| *known == name)
            .map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn every_message_to_the_host_is_a_name_and_at_most_one_word_or_distance() {
    let word = |key, word| Some((key, Value::Word(word)));
    let number = |key, number| Some((key, Value::Number(number)));
    for (message, expected) in [
        (ToHost::Ready, ("ready", None)),
        (ToHost::Size(740), ("size", number("height", 740))),
        (ToHost::Step(12), ("step", number("top", 12))),
        (ToHost::Started, ("started", None)),
        (
            ToHost::Progress(Quarter::First),
            ("progress", number("quarter", 1)),
        ),
        (
            ToHost::Progress(Quarter::Fourth),
            ("progress", number("quarter", 4)),
        ),
        (ToHost::Finished, ("finished", None)),
        (
            ToHost::Exported(Kind::Json),
            ("exported", word("kind", "json")),
        ),
        (ToHost::Leave, ("leave", None)),
        (ToHost::NoSuchStart, ("error", word("reason", "item"))),
        (ToHost::StorageBlocked, ("error", word("reason", "storage"))),
    ] {
        assert_eq!(message.encode(), expected);
    }
}

#[test]
fn a_distance_is_never_farther_than_the_farthest() {
    let farthest = |key| Some((key, Value::Number(FARTHEST)));
    assert_eq!(ToHost::Size(u32::MAX).encode().1, farthest("height"));
    assert_eq!(ToHost::Step(FARTHEST + 1).encode().1, farthest("top"));
}

#[test]
fn only_quarters_are_told_of_how_far_the_check_has_come() {
    let told: Vec<_> = (0..=12)
        .map(|answered| Quarter::of(answered, 12).map(Quarter::number))
        .collect();
    let (none, first, second, third) = (None, Some(1), Some(2), Some(3));
    assert_eq!(
        told,
        [
            none,
            none,
            none,
            first,
            first,
            first,
            second,
            second,
            second,
            third,
            third,
            third,
            Some(4)
        ]
    );
    assert_eq!(Quarter::of(0, 0), None);
    assert_eq!(Quarter::of(13, 12), Some(Quarter::Fourth));
}

#[test]
fn a_file_is_told_by_its_form_alone() {
    for (name, kind) in [
        ("safeguard-check-report-2026-01-02.json", "json"),
        ("safeguard-check-items-2026-01-02.csv", "csv"),
        ("x.md", "markdown"),
        ("x.ics", "calendar"),
        ("x.txt", "text"),
        ("Dr. Example's practice", "json"),
    ] {
        assert_eq!(Kind::of_file(name).name(), kind, "{name}");
    }
}

#[test]
fn a_host_may_ask_for_a_theme_and_for_the_focus() {
    let protocol = ("protocol", PROTOCOL);
    for (theme, name) in [
        (Theme::Auto, "auto"),
        (Theme::Light, "light"),
        (Theme::Dark, "dark"),
    ] {
        let message = [protocol, ("type", "theme"), ("theme", name)];
        assert_eq!(decoded(&message), Some(FromHost::Theme(theme)));
    }
    assert_eq!(
        decoded(&[protocol, ("type", "focus")]),
        Some(FromHost::Focus)
    );
}

#[test]
fn what_is_not_ours_unknown_or_of_another_shape_is_no_message() {
    let protocol = ("protocol", PROTOCOL);
    for message in [
        &[][..],
        &[("type", "focus")],
        &[("protocol", "safeguard-check/2"), ("type", "focus")],
        &[("protocol", "safeguard-check/1 "), ("type", "focus")],
        &[protocol],
        &[protocol, ("type", "Focus")],
        &[protocol, ("type", "ready")],
        &[protocol, ("type", "answers")],
        &[protocol, ("type", "theme")],
        &[protocol, ("type", "theme"), ("theme", "sepia")],
    ] {
        assert_eq!(decoded(message), None, "{message:?}");
    }
}
