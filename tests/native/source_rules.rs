//! Knows: how Rust source is read well enough to see which modules and names it uses.
//! Must not know: the sources themselves; it is handed text, so that it can be tested.

/// A piece of source. Comments are gone; texts keep what stands in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A name or a keyword.
    Word(String),
    /// A string literal.
    Text(String),
    /// `::`.
    Then,
    /// Any other sign.
    Sign(char),
}

/// Something that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach(pub String);

/// The rooms of the house, and which others each may name.
const ARROWS: [(&str, &[&str]); 12] = [
    ("catalog", &[]),
    ("text", &["catalog"]),
    ("assessment", &["catalog"]),
    ("scoring", &["assessment", "catalog"]),
    ("report", &["scoring", "assessment", "text", "catalog"]),
    ("persist", &["assessment", "catalog"]),
    ("embed::settings", &[]),
    ("embed::message", &["embed::settings"]),
    (
        "ui",
        &[
            "embed::settings",
            "embed::message",
            "persist",
            "report",
            "scoring",
            "assessment",
            "text",
            "catalog",
        ],
    ),
    ("embed::frame", &["ui", "embed::settings", "embed::message"]),
    (
        "embed::inline",
        &["ui", "embed::settings", "embed::message"],
    ),
    (
        "embed",
        &[
            "embed::settings",
            "embed::message",
            "embed::frame",
            "embed::inline",
        ],
    ),
];

/// The file that may name the storage of the browser.
const BROWSER_SLOT: &str = "persist/browser.rs";

/// The files that compile natively and never name the browser.
pub fn is_pure(file: &str) -> bool {
    let pure = [
        "catalog/",
        "text/",
        "assessment/",
        "scoring/",
        "report/",
        "persist/",
        "embed/settings",
        "embed/message",
    ];
    file != BROWSER_SLOT && pure.iter().any(|start| file.starts_with(start))
}

/// Everything in a file that breaks an import rule. `file` is its path under `src`.
pub fn imports(file: &str, source: &str) -> Vec<Breach> {
    let tokens = without_tests(tokens(source));
    let own = module_of(file);
    let Some(own_room) = room(&own) else {
        return vec![Breach(format!("{file} stands in no room of the house"))];
    };
    let mut breaches = Vec::new();
    for path in paths(&tokens, &own) {
        let told = path.join("::");
        match room(&path) {
            _ if own.is_empty() => {}
            Some(named) if named == own_room => {}
            Some(named) => {
                if !may_name(own_room, named) {
                    breaches.push(Breach(format!("{own_room} names {told}")));
                }
            }
            None => breaches.push(Breach(format!("{own_room} names the crate itself: {told}"))),
        }
    }
    breaches
}

/// Every name of the browser in a file that must not have one.
pub fn browser_names(file: &str, source: &str) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for token in tokens(source) {
        let Token::Word(word) = token else { continue };
        let storage = word == "gloo_storage" && file != BROWSER_SLOT;
        let browser = ["leptos", "wasm_bindgen", "gloo"]
            .iter()
            .any(|start| word.starts_with(start))
            || ["web_sys", "js_sys"].contains(&word.as_str());
        if storage || (browser && is_pure(file)) {
            breaches.push(Breach(format!("{file} names {word}")));
        }
    }
    breaches
}

/// Every way to panic, outside tests.
pub fn panics(file: &str, source: &str) -> Vec<Breach> {
    let tokens = without_tests(tokens(source));
    let methods = [
        "unwrap",
        "expect",
        "unwrap_err",
        "expect_err",
        "unwrap_unchecked",
    ];
    let macros = [
        "panic",
        "todo",
        "unimplemented",
        "unreachable",
        "assert",
        "assert_eq",
        "assert_ne",
    ];
    let mut breaches = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let Token::Word(word) = token else { continue };
        let before = place.checked_sub(1).map(|before| &tokens[before]);
        let receiver = place.checked_sub(2).map(|before| &tokens[before]);
        // `#[expect(lint)]` is an attribute; `self.expect(…)` is a method of the type at hand,
        // which is never an `Option` or a `Result` of the standard library.
        let attribute = before == Some(&Token::Sign('['));
        let own = before == Some(&Token::Word("fn".into()))
            || before == Some(&Token::Sign('.')) && receiver == Some(&Token::Word("self".into()));
        let method = methods.contains(&word.as_str()) && !attribute && !own;
        let bang = tokens.get(place + 1) == Some(&Token::Sign('!'));
        // `a != b` is no macro.
        let compared = tokens.get(place + 2) == Some(&Token::Sign('='));
        if method || (bang && !compared && macros.contains(&word.as_str())) {
            breaches.push(Breach(format!("{file}: {word}")));
        }
    }
    breaches
}

/// Everything that puts markup or styles into a page as text.
pub fn markup(file: &str, source: &str) -> Vec<Breach> {
    let tokens = tokens(source);
    let names = [
        "inner_html",
        "set_inner_html",
        "outer_html",
        "set_outer_html",
        "insert_adjacent_html",
        "innerHTML",
        "outerHTML",
    ];
    let mut breaches = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let at = |offset: usize| tokens.get(place + offset);
        let before = |offset: usize| place.checked_sub(offset).map(|place| &tokens[place]);
        match token {
            Token::Word(word) | Token::Text(word) if names.contains(&word.as_str()) => {
                breaches.push(Breach(format!("{file}: {word}")));
            }
            Token::Word(word) if word == "style" => {
                let assigned = at(1) == Some(&Token::Sign('=')) && at(2) != Some(&Token::Sign('='));
                let in_code = match before(1) {
                    Some(Token::Word(word)) => ["let", "mut", "const", "static"].contains(&&**word),
                    Some(Token::Sign(sign)) => *sign == '.',
                    _ => false,
                };
                if assigned && !in_code {
                    breaches.push(Breach(format!("{file}: style=")));
                }
            }
            Token::Text(text) if text == "style" => {
                let setter = matches!(
                    before(2),
                    Some(Token::Word(word)) if word == "set_attribute" || word == "attr"
                );
                if before(1) == Some(&Token::Sign('(')) && setter {
                    breaches.push(Breach(format!("{file}: the attribute style")));
                }
            }
            _ => {}
        }
    }
    breaches
}

/// Attributes and macros that would hide a file or a block from these rules.
pub fn detours(file: &str, source: &str) -> Vec<Breach> {
    let tokens = tokens(source);
    let mut breaches = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let Token::Word(word) = token else { continue };
        let before = place.checked_sub(1).map(|before| &tokens[before]);
        let after = tokens.get(place + 1);
        let path =
            word == "path" && before == Some(&Token::Sign('[')) && after == Some(&Token::Sign('='));
        let include = word == "include" && after == Some(&Token::Sign('!'));
        if path || include || word == "unsafe" {
            breaches.push(Breach(format!("{file}: {word}")));
        }
    }
    breaches
}

/// What is missing at the head of a file: what it knows and what it must not know.
pub fn header(file: &str, source: &str) -> Vec<Breach> {
    let lines: Vec<_> = source
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .collect();
    let says = |start: &str| {
        lines
            .iter()
            .any(|line| line.strip_prefix(start).is_some_and(|rest| rest.len() > 3))
    };
    let mut breaches = Vec::new();
    if !says("//! ") {
        breaches.push(Breach(format!("{file} does not begin with what it is")));
    }
    for start in ["//! Knows: ", "//! Must not know: "] {
        if !says(start) {
            let name = start.trim_start_matches("//! ").trim();
            breaches.push(Breach(format!("{file} does not say “{name}”")));
        }
    }
    breaches
}

fn may_name(from: &str, to: &str) -> bool {
    let arrows = ARROWS.iter().find(|(room, _)| *room == from);
    arrows.is_some_and(|(_, others)| others.contains(&to))
}

/// The room in which a path of modules leads; `""` is the root, `None` is nowhere known.
fn room(path: &[String]) -> Option<&'static str> {
    let Some(first) = path.first() else {
        return Some("");
    };
    let second = path.get(1).map_or("", String::as_str);
    let inner = format!("{first}::{second}");
    let known = |name: &str| ARROWS.iter().find(|(room, _)| *room == name);
    let found = known(&inner).or_else(|| known(first));
    found.map(|(room, _)| *room)
}

/// The modules of a file, by its path under `src`.
fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    match path {
        "lib" | "main" => Vec::new(),
        path => path.split('/').map(str::to_owned).collect(),
    }
}

/// Every path that begins at the crate, at the module itself or above it, from the root on.
fn paths(tokens: &[Token], own: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut inline: Vec<(String, usize)> = Vec::new();
    let mut depth = 0;
    let mut place = 0;
    while place < tokens.len() {
        match &tokens[place] {
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => {
                depth -= 1;
                inline.retain(|(_, opened)| *opened <= depth);
            }
            Token::Word(word) if word == "mod" => {
                let name = tokens.get(place + 1);
                let opens = tokens.get(place + 2) == Some(&Token::Sign('{'));
                if let (Some(Token::Word(name)), true) = (name, opens) {
                    inline.push((name.clone(), depth + 1));
                }
            }
            Token::Word(word) if begins_path(word, place, tokens) => {
                let modules = inline.iter().map(|(name, _)| name.clone());
                let here: Vec<_> = own.iter().cloned().chain(modules).collect();
                let mut trees = Vec::new();
                let end = tree(tokens, place, &mut Vec::new(), &mut trees);
                found.extend(trees.iter().filter_map(|path| resolve(path, &here)));
                place = end;
                continue;
            }
            _ => {}
        }
        place += 1;
    }
    found
}

fn begins_path(word: &str, place: usize, tokens: &[Token]) -> bool {
    if !["crate", "super", "self", "safeguard_check"].contains(&word) {
        return false;
    }
    let before = |offset: usize| place.checked_sub(offset).map(|place| &tokens[place]);
    let visibility =
        before(1) == Some(&Token::Sign('(')) && before(2) == Some(&Token::Word("pub".into()));
    !visibility
}

/// Reads a path with its groups from a place on, and says where it ends.
fn tree(
    tokens: &[Token],
    place: usize,
    prefix: &mut Vec<String>,
    found: &mut Vec<Vec<String>>,
) -> usize {
    match tokens.get(place) {
        Some(Token::Sign('*')) => {
            prefix.push("*".into());
            found.push(prefix.clone());
            prefix.pop();
            place + 1
        }
        Some(Token::Sign('{')) => {
            let mut place = place + 1;
            while place < tokens.len() && tokens[place] != Token::Sign('}') {
                place = match &tokens[place] {
                    Token::Sign(',') => place + 1,
                    Token::Word(word) if word == "as" => place + 2,
                    _ => tree(tokens, place, prefix, found).max(place + 1),
                };
            }
            place + 1
        }
        Some(Token::Word(word)) => {
            prefix.push(word.clone());
            let goes_on = tokens.get(place + 1) == Some(&Token::Then)
                && tokens.get(place + 2) != Some(&Token::Sign('<'));
            let end = if goes_on {
                tree(tokens, place + 2, prefix, found)
            } else {
                found.push(prefix.clone());
                place + 1
            };
            prefix.pop();
            end
        }
        _ => place,
    }
}

/// A path from the root on. `None` when it is a value (`self.x`) or stays where it is.
fn resolve(path: &[String], here: &[String]) -> Option<Vec<String>> {
    let (first, mut rest) = path.split_first()?;
    let mut from = match first.as_str() {
        "crate" | "safeguard_check" => Vec::new(),
        "self" if rest.is_empty() => return None,
        "self" => here.to_vec(),
        _ => here[..here.len().saturating_sub(1)].to_vec(),
    };
    while let [next, others @ ..] = rest {
        match next.as_str() {
            "super" => drop(from.pop()),
            "self" => {}
            _ => break,
        }
        rest = others;
    }
    from.extend(rest.iter().cloned());
    if from.is_empty() {
        // The crate as a whole, under whatever name.
        from.push("*".into());
    }
    Some(from)
}

/// The tokens without items that are compiled for tests only.
fn without_tests(tokens: Vec<Token>) -> Vec<Token> {
    let attribute = [
        Token::Sign('#'),
        Token::Sign('['),
        Token::Word("cfg".into()),
        Token::Sign('('),
        Token::Word("test".into()),
        Token::Sign(')'),
        Token::Sign(']'),
    ];
    let mut kept = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        if !tokens[place..].starts_with(&attribute) {
            kept.push(tokens[place].clone());
            place += 1;
            continue;
        }
        place += attribute.len();
        let mut depth = 0_usize;
        while let Some(token) = tokens.get(place) {
            place += 1;
            match token {
                Token::Sign('{') => depth += 1,
                Token::Sign('}') => depth = depth.saturating_sub(1),
                _ => {}
            }
            let ended = matches!(token, Token::Sign('}' | ';'));
            if depth == 0 && ended {
                break;
            }
        }
    }
    kept
}

/// Takes source apart.
pub fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<char> = source.chars().collect();
    let at = |place: usize| chars.get(place).copied().unwrap_or('\0');
    let mut tokens = Vec::new();
    let mut place = 0;
    while place < chars.len() {
        let sign = chars[place];
        if sign == '/' && at(place + 1) == '/' {
            place = skip_while(&chars, place, |sign| sign != '\n');
        } else if sign == '/' && at(place + 1) == '*' {
            place = after_block_comment(&chars, place);
        } else if let Some((text, end)) = raw_text(&chars, place) {
            tokens.push(Token::Text(text));
            place = end;
        } else if sign == '"' || (matches!(sign, 'b' | 'c') && at(place + 1) == '"') {
            let start = if sign == '"' { place } else { place + 1 };
            let (text, end) = plain_text(&chars, start);
            tokens.push(Token::Text(text));
            place = end;
        } else if sign == '\'' {
            place = after_quote(&chars, place);
        } else if sign.is_alphanumeric() || sign == '_' {
            let raw = sign == 'r' && at(place + 1) == '#';
            let start = if raw { place + 2 } else { place };
            place = skip_while(&chars, start, |sign| sign.is_alphanumeric() || sign == '_');
            tokens.push(Token::Word(chars[start..place].iter().collect()));
            place = place.max(start + 1);
        } else if sign == ':' && at(place + 1) == ':' {
            tokens.push(Token::Then);
            place += 2;
        } else {
            if !sign.is_whitespace() {
                tokens.push(Token::Sign(sign));
            }
            place += 1;
        }
    }
    tokens
}

fn skip_while(chars: &[char], from: usize, wanted: impl Fn(char) -> bool) -> usize {
    let rest = chars[from.min(chars.len())..].iter();
    from + rest.take_while(|sign| wanted(**sign)).count()
}

/// Block comments stand inside each other.
fn after_block_comment(chars: &[char], from: usize) -> usize {
    let (mut place, mut depth) = (from, 0_usize);
    while place + 1 < chars.len() {
        match (chars[place], chars[place + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth -= 1,
            _ => {
                place += 1;
                continue;
            }
        }
        place += 2;
        if depth == 0 {
            return place;
        }
    }
    chars.len()
}

/// `r"…"`, `r#"…"#`, `br"…"` and so on.
fn raw_text(chars: &[char], from: usize) -> Option<(String, usize)> {
    let prefix = match (chars[from], chars.get(from + 1)) {
        ('r', _) => 1,
        ('b' | 'c', Some('r')) => 2,
        _ => return None,
    };
    let after_hashes = skip_while(chars, from + prefix, |sign| sign == '#');
    let hashes = after_hashes - from - prefix;
    if chars.get(after_hashes) != Some(&'"') {
        return None;
    }
    let start = after_hashes + 1;
    let ends = |place: usize| {
        let rest = &chars[place + 1..];
        chars[place] == '"'
            && rest
                .iter()
                .take(hashes)
                .filter(|sign| **sign == '#')
                .count()
                == hashes
    };
    let end = (start..chars.len()).find(|place| ends(*place))?;
    Some((chars[start..end].iter().collect(), end + 1 + hashes))
}

fn plain_text(chars: &[char], quote: usize) -> (String, usize) {
    let mut place = quote + 1;
    while place < chars.len() && chars[place] != '"' {
        place += if chars[place] == '\\' { 2 } else { 1 };
    }
    let end = place.min(chars.len());
    (chars[quote + 1..end].iter().collect(), end + 1)
}

/// Either a character or a lifetime; neither is a token that a rule is about.
fn after_quote(chars: &[char], quote: usize) -> usize {
    if chars.get(quote + 1) == Some(&'\\') {
        // From behind the escaped sign, which may itself be a quote.
        return skip_while(chars, quote + 3, |sign| sign != '\'') + 1;
    }
    if chars.get(quote + 2) == Some(&'\'') {
        return quote + 3;
    }
    skip_while(chars, quote + 1, |sign| {
        sign.is_alphanumeric() || sign == '_'
    })
}
