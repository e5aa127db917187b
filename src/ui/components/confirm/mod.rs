//! Knows: doing in two actions what cannot be taken back.
//! Must not know: what is done.

use std::rc::Rc;

use leptos::prelude::*;

use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::focus;

/// What the buttons say, and the question between them.
pub struct Asking {
    /// The first action.
    pub start: &'static str,
    /// The question before the second.
    pub question: &'static str,
    /// The second action.
    pub confirm: &'static str,
    /// The way back.
    pub keep: &'static str,
}

/// The button, then the question. `act` runs after the second action.
pub fn confirm(asking: Asking, act: Rc<dyn Fn()>) -> El {
    // 0 before the first action, 1 before the second.
    let step = RwSignal::new(0_usize);
    let place = el("div", "sgc-confirm").attr("tabindex", "-1");
    let element = place.element().clone();
    // The button that was pressed is gone afterwards, so the focus goes to what took its place.
    let go_to = move |next| {
        step.set(next);
        focus::on(&element);
    };
    place.content_follows(
        move || step.get(),
        move |step_now| {
            let (go_to, act) = (go_to.clone(), act.clone());
            if step_now == 0 {
                let start = button("sgc-button sgc-button--plain", asking.start);
                return start.on("click", move |_| go_to(1));
            }
            let yes = button("sgc-button sgc-button--danger", asking.confirm);
            let no = button("sgc-button sgc-button--plain", asking.keep);
            let yes = yes.on("click", move |_| {
                step.set(0);
                act();
            });
            let no = no.on("click", move |_| go_to(0));
            group![]
                .child(el("p", "").text(asking.question))
                .child(el("div", "sgc-actions").child(yes).child(no))
        },
    )
}
