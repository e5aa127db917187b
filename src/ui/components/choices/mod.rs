//! Knows: short answers in one line, as native radio buttons.
//! Must not know: what they answer.

use std::rc::Rc;

use crate::ui::dom::{El, el, follow_number};

/// One line of answers: the part of its id, and its name.
pub type Choice = (&'static str, &'static str);

/// A group of radio buttons with the name `group`. `chosen` says the place of the one that is
/// chosen, and `choose` is told the place of another one.
pub fn choices(
    group: &str,
    choices: Vec<Choice>,
    chosen: impl Fn() -> Option<usize> + 'static,
    choose: impl Fn(usize) + 'static,
) -> El {
    choices_boxed(group, choices, Box::new(chosen), Rc::new(choose))
}

fn choices_boxed(
    group: &str,
    choices: Vec<Choice>,
    chosen: Box<dyn Fn() -> Option<usize>>,
    choose: Rc<dyn Fn(usize)>,
) -> El {
    let mut line = el("div", "sgc-choices");
    let mut inputs = Vec::new();
    for (place, (value, name)) in choices.into_iter().enumerate() {
        let choose = choose.clone();
        let input = el("input", "sgc-choice__input")
            .attr("type", "radio")
            .attr("id", &format!("{group}-{value}"))
            .attr("name", group)
            .on("change", move |_| choose(place));
        let name = el("span", "").text(name);
        line = line.child(el("label", "sgc-choice").child(input.clone()).child(name));
        inputs.push(input);
    }
    // One reader for the line and not one for each button: there are hundreds on one screen.
    let none = inputs.len();
    follow_number(
        Box::new(move || chosen().unwrap_or(none)),
        Box::new(move |chosen| {
            for (place, input) in inputs.iter().enumerate() {
                let _ = input.clone().prop("checked", place == chosen);
            }
        }),
    );
    line
}
