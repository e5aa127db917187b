//! Knows: notices that stay until their cause is gone, or somebody has read them, and what can be
//! done about each.
//! Must not know: how the cause is found.

use std::cell::RefCell;
use std::rc::Rc;

use crate::assessment::Focus;
use crate::persist::SetAside;
use crate::report::{FileKind, refusal_sentence, titles};
use crate::text::words;
use crate::ui::Ctx;
use crate::ui::components::confirm::{Asking, confirm};
use crate::ui::components::erase::erase_button;
use crate::ui::components::question::button;
use crate::ui::dom::{El, el, group};
use crate::ui::download;
use crate::ui::saving::Notice;

/// Everything there is to tell.
pub fn notices(ctx: Ctx) -> El {
    let told = move || ctx.autosave().saving(|saving| saving.told);
    // What is there from the start is read with the page.
    let known = RefCell::new(titles_now(ctx));
    el("div", "sgc-notices").content_follows(told, move |_| {
        let titles = titles_now(ctx);
        let is_new = |title: &&&str| !known.borrow().contains(*title);
        if let Some(title) = titles.iter().find(is_new) {
            ctx.announce((*title).into());
        }
        for title in known.replace(titles) {
            if !known.borrow().contains(&title) {
                ctx.take_back(title);
            }
        }
        ctx.autosave().saving(|saving| {
            let notices = saving.notices.iter();
            group![].children(notices.map(|notice| shown(ctx, notice)))
        })
    })
}

/// What is to be said aloud. That a file was not taken is said where it was to be saved.
fn titles_now(ctx: Ctx) -> Vec<&'static str> {
    ctx.autosave().saving(|saving| {
        let notices = saving.notices.iter();
        let said = notices.filter(|notice| !matches!(notice, Notice::FileNotTaken));
        said.map(title).collect()
    })
}

fn title(notice: &Notice) -> &'static str {
    let words = words();
    let saving = &words.saving;
    match notice {
        Notice::Blocked => saving.blocked_title,
        Notice::Full => saving.full_title,
        Notice::Unreadable(_) | Notice::SetAside(_) => saving.unreadable_title,
        Notice::Elsewhere(_) => saving.elsewhere_title,
        Notice::Gone => saving.gone_title,
        Notice::LookAgain(_) => saving.look_again_title,
        Notice::Stored(_) => saving.stored_title,
        Notice::Opened(_) => saving.opened_title,
        Notice::FileNotTaken => words.files.not_saved_title,
        Notice::UnknownAddress => words.shell.unknown_address_title,
    }
}

fn body(notice: &Notice) -> String {
    let words = words();
    let saving = &words.saving;
    let reason = |refusal| refusal_sentence(words, refusal);
    match notice {
        Notice::Blocked => saving.blocked.into(),
        Notice::Full => saving.full.into(),
        Notice::Unreadable(refusal) => (saving.unreadable)(&reason(refusal)),
        Notice::SetAside(SetAside { refusal, .. }) => match refusal {
            Some(refusal) => (saving.set_aside)(&reason(refusal)),
            None => saving.readable_again.into(),
        },
        Notice::Elsewhere(items) => (saving.elsewhere)(&titles(words, items)),
        Notice::Gone => saving.gone.into(),
        Notice::LookAgain(items) => (saving.look_again)(&titles(words, items)),
        Notice::Stored(number) => (saving.stored)(*number),
        Notice::Opened(number) => (saving.opened)(*number),
        Notice::FileNotTaken => words.files.not_saved.into(),
        Notice::UnknownAddress => words.shell.unknown_address.into(),
    }
}

fn shown(ctx: Ctx, notice: &Notice) -> El {
    // Trouble is marked; news is not.
    let class = match notice {
        Notice::Elsewhere(_)
        | Notice::Gone
        | Notice::LookAgain(_)
        | Notice::Stored(_)
        | Notice::Opened(_)
        | Notice::UnknownAddress => "sgc-notice sgc-notice--news",
        _ => "sgc-notice",
    };
    let title = title(notice);
    el("section", class)
        .attr("aria-label", title)
        .child(el("p", "sgc-notice__title").text(title))
        .child(el("p", "").text(&body(notice)))
        .child(el("div", "sgc-actions").child(actions(ctx, notice)))
}

fn actions(ctx: Ctx, notice: &Notice) -> El {
    let saving = &words().saving;
    match notice {
        Notice::Blocked | Notice::Full => save_answers(ctx),
        Notice::Unreadable(_) => save_stored(ctx, None),
        Notice::SetAside(SetAside { key, .. }) => {
            let asking = Asking {
                start: saving.remove_set_aside,
                question: saving.remove_question,
                confirm: saving.remove_confirm,
                keep: saving.erase_keep,
            };
            let name = key.clone();
            let act = move || {
                ctx.autosave().remove_set_aside(&name);
                ctx.focus(Focus::Heading);
            };
            let remove = confirm(asking, Rc::new(act));
            let save = save_stored(ctx, Some(key.clone()));
            group![].child(save).child(remove)
        }
        Notice::Stored(_) => erase_button(ctx),
        Notice::Elsewhere(_)
        | Notice::Gone
        | Notice::LookAgain(_)
        | Notice::Opened(_)
        | Notice::FileNotTaken
        | Notice::UnknownAddress => {
            let kind = Notice::is_like(notice);
            let read = button("sgc-button sgc-button--plain", words().shell.dismiss);
            read.on("click", move |_| {
                ctx.autosave().dismiss(&kind);
                ctx.focus(Focus::Heading);
            })
        }
    }
}

fn save_answers(ctx: Ctx) -> El {
    button("sgc-button", words().saving.save_file).on("click", move |_| {
        download::save_kind(ctx, FileKind::Answers)
    })
}

/// Saves what could not be read, as it is.
fn save_stored(ctx: Ctx, key: Option<String>) -> El {
    button("sgc-button", words().saving.save_set_aside).on("click", move |_| {
        if let Some(text) = ctx.autosave().stored_text(key.as_deref()) {
            download::save(ctx, words().saving.set_aside_file, &text);
        }
    })
}
